// SPDX-License-Identifier: Apache-2.0
/** The server: connections, netlink sockets, and the calls that clients make. The commands may enter. */
package org.pernet.redirect.server;
