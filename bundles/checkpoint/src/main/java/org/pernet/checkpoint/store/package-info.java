// SPDX-License-Identifier: Apache-2.0
/** Directories of images: generations, one of which is current; reading with bounds. */
package org.pernet.checkpoint.store;
