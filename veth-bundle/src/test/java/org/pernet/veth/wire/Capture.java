// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.link.LinkConfig;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.rtnetlink.codec.RtnlCodec;

/** The datagrams of real tools and a real kernel, and a codec to read them with. */
final class Capture {
  static final AttributeType<LinkConfig> VETH_INFO_PEER =
      AttributeType.of("VETH_INFO_PEER", 1, AttributeFormat.LINK);

  private static final int FILE_HEADER = 24;
  private static final int RECORD_HEADER = 16;
  private static final int COOKED_HEADER = 16;
  private static final AttributeSchema VETH = AttributeSchema.of("veth", VETH_INFO_PEER);

  private Capture() {}

  /** The route family, with veth loaded. */
  static MessageCodec codec() {
    return new MessageCodec(
        new RtnlCodec(kind -> kind.equals("veth") ? Optional.of(VETH) : Optional.empty()));
  }

  /** All datagrams, in order. */
  static List<byte[]> datagrams() {
    try (InputStream file = Capture.class.getResourceAsStream("rtnetlink.pcap.gz")) {
      return records(new GZIPInputStream(file).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The datagrams in a pcap file of LINKTYPE_NETLINK, little-endian. */
  static List<byte[]> records(byte[] pcap) {
    ByteBuffer in = ByteBuffer.wrap(pcap).order(ByteOrder.LITTLE_ENDIAN);
    List<byte[]> all = new ArrayList<>();
    int at = FILE_HEADER;
    while (at < in.limit()) {
      int length = in.getInt(at + 8);
      byte[] datagram = new byte[length - COOKED_HEADER];
      in.get(at + RECORD_HEADER + COOKED_HEADER, datagram);
      all.add(datagram);
      at += RECORD_HEADER + length;
    }
    return all;
  }
}
