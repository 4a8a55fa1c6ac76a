// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.codec;

import org.pernet.netlink.message.NetlinkBody;

/** A body that no codec knows, or that is too short for what it should be: its bytes, as they stood. */
public final class RawBody implements NetlinkBody {
  private final byte[] bytes;

  /** A body of these bytes, which it owns from now on. */
  public RawBody(byte... bytes) {
    this.bytes = bytes;
  }

  /** The bytes, not copied. */
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
