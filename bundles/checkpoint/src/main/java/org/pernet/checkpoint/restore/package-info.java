// SPDX-License-Identifier: Apache-2.0
/** From images to a kernel: everything is checked, built unseen, and published at once, or undone. */
package org.pernet.checkpoint.restore;
