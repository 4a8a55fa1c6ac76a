// SPDX-License-Identifier: Apache-2.0
/** The commands checkpoint, restore and images. */
package org.pernet.checkpoint.command;
