// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.*;

import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.SegmentLimits;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;

/** How large frames may be that are cut into segments or put together, as a request has it. */
final class LimitChange {
  private LimitChange() {}

  /** What validate_linkmsg refuses: more than the device can, or than any can. */
  static void check(NetDevice device, Attributes asked) throws NetException {
    refuseAbove(device.tsoMaxSize(), IFLA_GSO_MAX_SIZE, asked, "too big gso_max_size");
    refuseAbove(SegmentLimits.MAX_SEGMENTS, IFLA_GSO_MAX_SEGS, asked, "too big gso_max_segs");
    refuseAbove(DeviceSpec.GSO_MAX_SIZE, IFLA_GRO_MAX_SIZE, asked, "too big gro_max_size");
    refuseAbove(device.tsoMaxSize(), IFLA_GSO_IPV4_MAX_SIZE, asked, "too big gso_ipv4_max_size");
    refuseAbove(
        DeviceSpec.GSO_MAX_SIZE, IFLA_GRO_IPV4_MAX_SIZE, asked, "too big gro_ipv4_max_size");
  }

  private static void refuseAbove(
      int most, AttributeType<Integer> type, Attributes asked, String words) throws NetException {
    if (Integer.compareUnsigned(asked.find(type).orElse(0), most) > 0) {
      throw new NetException(Errno.EINVAL, words);
    }
  }

  /** A device's limits with what is asked. */
  static SegmentLimits of(NetDevice device, Attributes asked) {
    SegmentLimits limits = device.segmentLimits();
    limits = asked.find(IFLA_GSO_MAX_SIZE).map(limits::withGsoMaxSize).orElse(limits);
    limits = asked.find(IFLA_GSO_MAX_SEGS).map(limits::withGsoMaxSegments).orElse(limits);
    limits = asked.find(IFLA_GRO_MAX_SIZE).map(limits::withGroMaxSize).orElse(limits);
    limits = asked.find(IFLA_GSO_IPV4_MAX_SIZE).map(limits::withGsoIpv4MaxSize).orElse(limits);
    return asked.find(IFLA_GRO_IPV4_MAX_SIZE).map(limits::withGroIpv4MaxSize).orElse(limits);
  }
}
