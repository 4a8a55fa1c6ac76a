// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.*;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_SLAVE_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_SLAVE_KIND;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pernet.api.attr.AttributeSink;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.DeviceStatistics;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.SegmentLimits;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.net.Net;
import org.pernet.rtnetlink.handler.LinkFamilies;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.ToldLink;
import org.pernet.rtnetlink.schema.XdpAttributes;

/** Describes a device (rtnl_fill_ifinfo), in the kernel's order. May draw an id for the namespace of its other end. */
final class LinkFill {
  private static final byte[] NO_MAP = new byte[32];
  private static final int STATISTICS64 = 25;
  private static final int STATISTICS32 = 24;

  private static final Attributes NO_XDP = Attributes.of(XdpAttributes.IFLA_XDP_ATTACHED, 0);

  private final NetDevice device;
  private final Net reader;
  private final LinkFamilies families;
  private final AttributeSink out;
  private int newNsid = -1;
  private int newIndex; // where it goes; 0 where it stays

  private LinkFill(NetDevice device, Net reader, LinkFamilies families, AttributeSink out) {
    this.device = device;
    this.families = families;
    this.reader = reader;
    this.out = out;
  }

  /**
   * A device as a reader in a namespace sees it.
   *
   * @param reader the namespace whose ids are told
   * @param target the id of the device's namespace there, where that was asked for; else -1
   * @param change which flags have changed
   * @param families who speaks of links too
   */
  static LinkMessage fill(
      NetDevice device, Net reader, int target, int change, LinkFamilies families) {
    Attributes.Builder out = Attributes.builder();
    tell(device, reader, target, families, out);
    return header(device, change, out.build());
  }

  /** The same for a dump, which writes it at once; under RTNL until it is written. */
  static ToldLink told(NetDevice device, Net reader, int target, LinkFamilies families) {
    return new ToldLink(
        header(device, 0, Attributes.empty()), out -> tell(device, reader, target, families, out));
  }

  private static void tell(
      NetDevice device, Net reader, int target, LinkFamilies families, AttributeSink out) {
    if (target >= 0) {
      out.put(IFLA_TARGET_NETNSID, target);
    }
    new LinkFill(device, reader, families, out).all();
  }

  /** A device that leaves its namespace. */
  static LinkMessage fillLeaving(
      NetDevice device, int newNsid, int newIndex, LinkFamilies families) {
    Attributes.Builder out = Attributes.builder();
    LinkFill fill = new LinkFill(device, device.net(), families, out);
    fill.newNsid = newNsid;
    fill.newIndex = newIndex;
    fill.all();
    return header(device, 0, out.build());
  }

  /** The id that {@code reader} has for the namespace of the other end, drawn if need be; -1 where it is the device's own. */
  static int linkNetnsid(NetDevice device, Net reader) {
    Net other = device.linkNet();
    return other == device.net() ? -1 : reader.kernel().nets().ids().idOrDraw(reader, other);
  }

  private static LinkMessage header(NetDevice device, int change, Attributes attributes) {
    return new LinkMessage(
        0, device.spec().type(), device.index(), device.flags(), change, attributes);
  }

  private void all() {
    identity();
    limits();
    carrier();
    addressesAndStatistics();
    kindAndLink();
  }

  private void identity() {
    out.put(IFLA_IFNAME, device.name());
    out.put(IFLA_TXQLEN, device.txQueueLength());
    out.put(IFLA_OPERSTATE, device.operState().number());
    out.put(IFLA_LINKMODE, device.linkMode());
    out.put(IFLA_NETNS_IMMUTABLE, device.spec().immutable() ? 1 : 0);
    out.put(IFLA_MTU, device.mtu());
    out.put(IFLA_MIN_MTU, device.spec().minMtu());
    out.put(IFLA_MAX_MTU, device.spec().maxMtu());
    out.put(IFLA_GROUP, device.group());
    out.put(IFLA_PROMISCUITY, device.promiscuity());
    out.put(IFLA_ALLMULTI, device.allMulti());
  }

  private void limits() {
    out.put(IFLA_NUM_TX_QUEUES, device.txQueues());
    SegmentLimits limits = device.segmentLimits();
    out.put(IFLA_GSO_MAX_SEGS, limits.gsoMaxSegments());
    out.put(IFLA_GSO_MAX_SIZE, limits.gsoMaxSize());
    out.put(IFLA_GRO_MAX_SIZE, limits.groMaxSize());
    out.put(IFLA_GSO_IPV4_MAX_SIZE, limits.gsoIpv4MaxSize());
    out.put(IFLA_GRO_IPV4_MAX_SIZE, limits.groIpv4MaxSize());
    out.put(IFLA_TSO_MAX_SIZE, device.tsoMaxSize());
    out.put(IFLA_TSO_MAX_SEGS, SegmentLimits.MAX_SEGMENTS);
    out.put(IFLA_MAX_PACING_OFFLOAD_HORIZON, 0);
    out.put(IFLA_NUM_RX_QUEUES, device.rxQueues());
    Optional<NetDevice> master = device.master();
    if (master.isPresent()) {
      out.put(IFLA_MASTER, master.get().index());
    }
  }

  private void carrier() {
    out.put(IFLA_CARRIER, device.hasCarrier() ? 1 : 0);
    device.alias().ifPresent(alias -> out.put(IFLA_IFALIAS, alias));
    out.put(IFLA_CARRIER_CHANGES, device.carrierUpCount() + device.carrierDownCount());
    out.put(IFLA_CARRIER_UP_COUNT, device.carrierUpCount());
    out.put(IFLA_CARRIER_DOWN_COUNT, device.carrierDownCount());
    out.put(IFLA_HEADROOM, 0);
    out.put(IFLA_TAILROOM, 0);
    out.put(IFLA_PROTO_DOWN, device.isProtoDown() ? 1 : 0);
  }

  private void addressesAndStatistics() {
    if (device.address().length() > 0) {
      out.put(IFLA_ADDRESS, device.address());
      out.put(IFLA_BROADCAST, device.broadcast());
    }
    long[] counted = statistics64(device);
    out.put(IFLA_STATS64, counted);
    out.put(IFLA_STATS, Arrays.copyOf(counted, STATISTICS32));
    out.put(IFLA_XDP, NO_XDP);
  }

  /** struct rtnl_link_stats64. */
  static long[] statistics64(NetDevice of) {
    DeviceStatistics now = of.statistics();
    long[] all = new long[STATISTICS64];
    all[0] = now.rxPackets();
    all[1] = now.txPackets();
    all[2] = now.rxBytes();
    all[3] = now.txBytes();
    all[4] = now.rxErrors();
    all[5] = now.txErrors();
    all[6] = now.rxDropped();
    all[7] = now.txDropped();
    all[8] = now.multicast();
    all[9] = now.collisions();
    return all;
  }

  private void kindAndLink() {
    Optional<RtnlLinkOps> kind = device.linkOps();
    Optional<RtnlLinkOps> masters = device.master().flatMap(NetDevice::linkOps);
    if (kind.isPresent() || masters.isPresent()) {
      out.nest(IFLA_LINKINFO, info -> {
        kind.ifPresent(ops -> putKind(ops, info));
        masters.ifPresent(ops -> putMaster(ops, info));
      });
    }
    if (newNsid >= 0) {
      out.put(IFLA_NEW_NETNSID, newNsid);
    }
    if (newIndex != 0) {
      out.put(IFLA_NEW_IFINDEX, newIndex);
    }
    boolean elsewhere = device.linkNet() != device.net();
    if (elsewhere) {
      out.put(IFLA_LINK_NETNSID, linkNetnsid(device, reader)); // -1 where that namespace dies
    }
    int link = device.linkIndex();
    if (elsewhere || link != device.index()) {
      out.put(IFLA_LINK, link);
    }
    out.put(IFLA_QDISC, device.qdisc());
    out.nest(IFLA_AF_SPEC, all -> families.fill(device, all));
    out.put(IFLA_MAP, NO_MAP);
    List<String> names = device.alternativeNames();
    if (!names.isEmpty()) {
      out.nest(IFLA_PROP_LIST, list -> names.forEach(name -> list.put(IFLA_ALT_IFNAME, name)));
    }
    out.put(IFLA_DEVLINK_PORT, Attributes.empty());
    out.put(IFLA_DPLL_PIN, Attributes.empty());
  }

  /** What its kind tells of it (rtnl_link_info_fill). */
  private void putKind(RtnlLinkOps ops, AttributeSink info) {
    info.put(IFLA_INFO_KIND, ops.kind());
    Attributes.Builder data = Attributes.builder();
    ops.fillInfo(device, data);
    putFilled(info, IFLA_INFO_DATA, data.build());
  }

  /** What the kind of its master does (rtnl_link_slave_info_fill). */
  private void putMaster(RtnlLinkOps ops, AttributeSink info) {
    info.put(IFLA_INFO_SLAVE_KIND, ops.kind());
    Attributes.Builder data = Attributes.builder();
    ops.fillSlaveInfo(device.master().orElseThrow(), device, data);
    putFilled(info, IFLA_INFO_SLAVE_DATA, data.build());
  }

  private static void putFilled(
      AttributeSink info, AttributeType<Attributes> type, Attributes data) {
    if (!data.isEmpty()) {
      info.put(type, data);
    }
  }
}
