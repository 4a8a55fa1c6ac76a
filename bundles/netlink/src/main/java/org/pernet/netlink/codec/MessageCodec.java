// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.codec;

import static org.pernet.netlink.message.NetlinkMessage.NLMSG_DONE;
import static org.pernet.netlink.message.NetlinkMessage.NLMSG_ERROR;

import java.util.ArrayList;
import java.util.List;
import org.pernet.netlink.message.ErrorBody;
import org.pernet.netlink.message.NetlinkBody;
import org.pernet.netlink.message.NetlinkMessage;

/** Whole messages of one protocol, to bytes and back. Immutable. */
public final class MessageCodec {
  /** How long a header is (struct nlmsghdr). */
  public static final int HEADER = 16;

  private static final int LIKELY_SIZE = 2048;

  private final BodyCodec bodies;
  private final AcknowledgementCodec acknowledgements = new AcknowledgementCodec(this);

  /** A codec of messages with these bodies. */
  public MessageCodec(BodyCodec bodies) {
    this.bodies = bodies;
  }

  /**
   * How long the message at {@code offset} is, without what fills up to four bytes; -1 where there is none, because its
   * length is a lie or too little is left.
   */
  public static int lengthAt(WireReader datagram, int offset) {
    if (datagram.length() - offset < HEADER) {
      return -1;
    }
    int length = datagram.u32(offset);
    return length < HEADER || length > datagram.length() - offset ? -1 : length;
  }

  /** The message that {@code in} shows: all of it, from its header to its end. */
  public NetlinkMessage read(WireReader in) {
    int type = in.u16(4);
    int flags = in.u16(6);
    WireReader payload = in.slice(HEADER, in.length() - HEADER);
    return new NetlinkMessage(type, flags, in.u32(8), in.u32(12), body(type, flags, payload));
  }

  private NetlinkBody body(int type, int flags, WireReader payload) {
    if (type >= NetlinkMessage.MIN_TYPE) {
      return bodies.read(type, payload);
    }
    return type == NLMSG_ERROR || type == NLMSG_DONE
        ? acknowledgements.read(type, flags, payload)
        : new RawBody(payload.bytes());
  }

  /** All messages of a datagram, as far as lengths tell the truth. */
  public List<NetlinkMessage> readAll(byte[] datagram) {
    return Batch.read(this, datagram).messages();
  }

  /** Writes a message, and what fills up to four bytes. */
  public void write(NetlinkMessage message, WireWriter out) {
    int start = out.size();
    writeUnpadded(message, out);
    out.align(start);
  }

  /** Writes a message without what fills up to four bytes. */
  void writeUnpadded(NetlinkMessage message, WireWriter out) {
    int start = out.size();
    out.u32(0);
    out.u16(message.type());
    out.u16(message.flags());
    out.u32(message.sequence());
    out.u32(message.portId());
    writeBody(message, out);
    int capped = message.body() instanceof CappedBody body ? body.length() : 0;
    out.putU32(start, out.size() - start + capped);
  }

  private void writeBody(NetlinkMessage message, WireWriter out) {
    NetlinkBody body = message.body();
    if (body instanceof RawBody raw) {
      out.bytes(raw.bytes());
    } else if (body instanceof ErrorBody end) {
      acknowledgements.write(message.type(), message.flags(), end, out);
    } else if (!(body instanceof CappedBody)) {
      bodies.write(body, out);
    }
  }

  /** A message's bytes. */
  public byte[] toBytes(NetlinkMessage message) {
    WireWriter out = new WireWriter(LIKELY_SIZE);
    write(message, out);
    return out.toBytes();
  }

  /** How long a message is, without what fills up. */
  int length(NetlinkMessage message) {
    if (message.body() instanceof CappedBody capped) {
      return HEADER + capped.length();
    }
    WireWriter out = new WireWriter(LIKELY_SIZE);
    writeUnpadded(message, out);
    return out.size();
  }

  /** Several messages in one datagram, as {@link #write} puts them. */
  public byte[] toBytes(List<NetlinkMessage> messages) {
    WireWriter out = new WireWriter(LIKELY_SIZE);
    for (NetlinkMessage message : new ArrayList<>(messages)) {
      write(message, out);
    }
    return out.toBytes();
  }
}
