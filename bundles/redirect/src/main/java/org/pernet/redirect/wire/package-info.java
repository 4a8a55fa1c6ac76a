// SPDX-License-Identifier: Apache-2.0
/** What stands on the socket: requests, replies, datagrams, as bytes. Knows no kernel. */
package org.pernet.redirect.wire;
