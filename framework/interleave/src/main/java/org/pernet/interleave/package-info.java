// SPDX-License-Identifier: Apache-2.0
/** Tries the interleavings of calls to what takes no lock: for the tests of the other modules, and none of the product's. */
package org.pernet.interleave;
