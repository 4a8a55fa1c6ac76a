// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import static org.pernet.ipv4.address.InAddress.FOREVER;
import static org.pernet.ipv4.address.InAddress.IFA_F_PERMANENT;
import static org.pernet.rtnetlink.schema.AddressAttributes.*;

import org.pernet.api.attr.Attributes;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** An address as rtnetlink tells of it (inet_fill_ifaddr). */
final class AddressFill {
  private static final long SECOND = 1_000_000_000L;
  private static final long HUNDREDTH = 10_000_000L;

  private AddressFill() {}

  /**
   * An address.
   *
   * @param target the id of its namespace as the reader's calls it, where that was asked for; else -1
   */
  static AddressMessage fill(InAddress address, int target) {
    Attributes.Builder out = Attributes.builder();
    if (target >= 0) {
      out.put(IFA_TARGET_NETNSID, target);
    }
    if (address.peer() != 0) {
      out.put(IFA_ADDRESS, Inet4.bytes(address.peer()));
    }
    if (address.local() != 0) {
      out.put(IFA_LOCAL, Inet4.bytes(address.local()));
    }
    if (address.broadcast() != 0) {
      out.put(IFA_BROADCAST, Inet4.bytes(address.broadcast()));
    }
    if (!address.label().isEmpty()) {
      out.put(IFA_LABEL, address.label());
    }
    if (address.protocol() != 0) {
      out.put(IFA_PROTO, address.protocol());
    }
    out.put(IFA_FLAGS, address.flags());
    if (address.metric() != 0) {
      out.put(IFA_RT_PRIORITY, address.metric());
    }
    out.put(IFA_CACHEINFO, cacheInfo(address));
    return new AddressMessage(
        RtnlTypes.AF_INET,
        address.prefixLength(),
        address.flags() & 0xff,
        address.scope(),
        address.device().device().index(),
        out.build());
  }

  private static long[] cacheInfo(InAddress address) {
    long preferred = FOREVER;
    long valid = FOREVER;
    if ((address.flags() & IFA_F_PERMANENT) == 0) {
      preferred = address.preferred;
      valid = address.valid;
      if (preferred != FOREVER) {
        long now = address.device().device().net().kernel().clock().nanoTime();
        long age = (now - address.updated) / SECOND;
        preferred = Math.max(0, preferred - age);
        valid = valid == FOREVER ? FOREVER : Math.max(0, valid - age);
      }
    }
    return new long[] {
      preferred,
      valid,
      address.created / HUNDREDTH & 0xffffffffL,
      address.updated / HUNDREDTH & 0xffffffffL
    };
  }
}
