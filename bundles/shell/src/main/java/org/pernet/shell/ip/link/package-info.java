// SPDX-License-Identifier: Apache-2.0
/**
 * {@code ip link}: what is asked for ({@link org.pernet.shell.ip.link.LinkWords}, {@link
 * org.pernet.shell.ip.link.LinkFilterWords}), what is sent, and how a link is shown ({@link
 * org.pernet.shell.ip.link.LinkPrinter}). {@code ip addr} and {@code ip monitor} show links through it.
 */
package org.pernet.shell.ip.link;
