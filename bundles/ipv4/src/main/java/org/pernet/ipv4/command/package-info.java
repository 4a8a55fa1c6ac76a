// SPDX-License-Identifier: Apache-2.0
/** The commands {@code ping} and {@code traceroute}: programs of user space that have sockets, and nothing else of this bundle. */
package org.pernet.ipv4.command;
