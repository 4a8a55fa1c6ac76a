// SPDX-License-Identifier: Apache-2.0
/** From a kernel to images: what is saved, frozen while it is copied. */
package org.pernet.checkpoint.dump;
