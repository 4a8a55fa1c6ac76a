// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.socket;

import java.time.Instant;

/**
 * What a packet socket has received.
 *
 * @param data the bytes, as many as the reader had room for; the reader's
 * @param length how many bytes waited: more than {@code data} has where the reader had no room (MSG_TRUNC)
 * @param frameLength how many the frame had, before the filter cut it (tp_len of PACKET_AUXDATA)
 * @param from where it came from
 * @param time when it was seen, by the kernel's clock (SO_TIMESTAMPNS)
 */
@SuppressWarnings("ArrayRecordComponent") // a message, which nobody compares
public record ReceivedFrame(
    byte[] data, int length, int frameLength, SockaddrLl from, Instant time) {
  /** Whether bytes are missing (MSG_TRUNC). */
  public boolean isTruncated() {
    return data.length < length;
  }
}
