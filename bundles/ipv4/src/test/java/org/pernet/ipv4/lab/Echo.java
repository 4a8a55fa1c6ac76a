// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.lab;

import java.nio.ByteBuffer;

/** Messages of ICMP as tests make and read them. */
public final class Echo {
  private Echo() {}

  /** An echo request with so many bytes behind its header, its checksum right. */
  public static byte[] request(int id, int sequence, int bytes) {
    ByteBuffer out = ByteBuffer.allocate(8 + bytes);
    out.put((byte) 8).put((byte) 0).putShort((short) 0);
    out.putShort((short) id).putShort((short) sequence);
    for (int i = 0; i < bytes; i++) {
      out.put((byte) i);
    }
    out.putShort(2, (short) org.pernet.ipv4.header.Checksum.of(out.array(), 0, 8 + bytes));
    return out.array();
  }

  /** A message as a raw socket receives it, in words: {@code 3/1 from 10.0.0.1}. */
  public static String text(org.pernet.ipv4.socket.InetMessage message) {
    int header = (message.data()[0] & 0xf) << 2;
    return (message.data()[header] & 0xff)
        + "/"
        + (message.data()[header + 1] & 0xff)
        + " from "
        + message.source().getAddress().getHostAddress();
  }
}
