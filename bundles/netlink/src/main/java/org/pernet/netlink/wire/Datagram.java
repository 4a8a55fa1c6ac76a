// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.wire;

/**
 * What a socket received at once: one message, or several of a dump.
 *
 * @param bytes the messages, each filled up to four bytes; may be shared, so not to be changed
 * @param group the group it was sent to, or 0 for the socket alone
 * @param nsid the id that the socket's namespace has for the one it comes from, or -1 for its own
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Datagram(byte[] bytes, int group, int nsid) {}
