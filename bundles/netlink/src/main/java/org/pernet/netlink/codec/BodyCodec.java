// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.codec;

import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.netlink.message.NetlinkBody;

/** Bodies of a protocol's messages, to bytes and back. Safe for threads. */
@ConsumerType
public interface BodyCodec {
  /** Knows no body: all are kept as bytes. */
  BodyCodec RAW = new BodyCodec() {
    @Override
    public NetlinkBody read(int type, WireReader in) {
      return new RawBody(in.bytes());
    }

    @Override
    public void write(NetlinkBody body, WireWriter out) {
      throw new IllegalArgumentException(body + " has no codec");
    }
  };

  /**
   * Reads a body. It never fails: what cannot be understood is kept as it stands, as misfits among the attributes or as a
   * {@link RawBody}, and is refused when it is handled.
   *
   * @param type the message's
   * @param in what stands behind the header
   */
  NetlinkBody read(int type, WireReader in);

  /** Writes what {@link #read} gave, to the same bytes, or what a handler made, as the kernel does. Never a RawBody. */
  void write(NetlinkBody body, WireWriter out);
}
