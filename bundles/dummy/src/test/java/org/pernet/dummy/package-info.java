// SPDX-License-Identifier: Apache-2.0
/** Tests of the dummy device. */
package org.pernet.dummy;
