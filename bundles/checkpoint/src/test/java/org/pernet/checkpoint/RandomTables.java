// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_APPEND;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REPLACE;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.*;
import static org.pernet.rtnetlink.schema.RouteAttributes.*;

import java.util.List;
import java.util.Random;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.netlink.codec.WireWriter;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.AddressAttributes;
import org.pernet.rtnetlink.schema.RouteMetrics;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Addresses, routes and neighbours by chance, of all sorts that there are; each method asks for one, which may be refused. */
final class RandomTables {
  private static final int IFA_F_NOPREFIXROUTE = 0x200;
  private static final long FOREVER = 0xffffffffL;
  private static final int RTNH_F_PERVASIVE = 2;
  private static final int RTNH_F_ONLINK = 4;
  private static final int RTN_UNICAST = 1;
  private static final int[] TYPES = {2, 3, 5, 6, 7, 8, 9};
  private static final int TABLE_MAIN = 254;
  private static final int TABLE_LOCAL = 255;

  private final Lab lab;
  private final Random random;

  RandomTables(Lab lab, Random random) {
    this.lab = lab;
    this.random = random;
  }

  /** An address of a few networks, so that some are neighbours of others. */
  byte[] ip() {
    return new byte[] {
      10, (byte) random.nextInt(4), (byte) random.nextInt(4), (byte) (1 + random.nextInt(250))
    };
  }

  private boolean rarely() {
    return random.nextInt(4) == 0;
  }

  private int one(int... of) {
    return of[random.nextInt(of.length)];
  }

  /** One with a label, a far end, a broadcast address, flags, a metric, as it comes. */
  void address(Net net, String link) throws NetException {
    byte[] local = ip();
    Attributes.Builder out = Attributes.builder()
        .put(AddressAttributes.IFA_LOCAL, local)
        .put(AddressAttributes.IFA_ADDRESS, rarely() ? ip() : local);
    if (random.nextBoolean()) {
      out.put(AddressAttributes.IFA_BROADCAST, new byte[] {10, local[1], local[2], -1});
    }
    if (rarely()) {
      out.put(AddressAttributes.IFA_LABEL, link + ":" + random.nextInt(9));
    }
    if (rarely()) {
      out.put(AddressAttributes.IFA_FLAGS, one(0x400, IFA_F_NOPREFIXROUTE, IFA_F_NOPREFIXROUTE));
    }
    if (rarely()) {
      out.put(AddressAttributes.IFA_RT_PRIORITY, random.nextInt(500));
    }
    if (rarely()) {
      out.put(AddressAttributes.IFA_PROTO, random.nextInt(5));
    }
    if (rarely()) { // deprecated
      out.put(AddressAttributes.IFA_CACHEINFO, new long[] {0, FOREVER, 0, 0});
    }
    int scope = rarely() ? one(200, 253, 254) : 0;
    lab.request(
        net,
        RtnlTypes.RTM_NEWADDR,
        NLM_F_CREATE | NLM_F_EXCL,
        new AddressMessage(
            2, one(16, 24, 24, 24, 30, 31, 32), 0, scope, lab.index(net, link), out.build()));
  }

  /** One of any type, in any table; {@code links} are those of its namespace. */
  void route(Net net, List<String> links) throws NetException {
    int table = rarely() ? one(TABLE_LOCAL, 100, 253, 1000, 0x12345678) : TABLE_MAIN;
    int length = one(0, 8, 16, 23, 24, 24, 24, 32);
    Attributes.Builder out = Attributes.builder().put(RTA_TABLE, table);
    if (length > 0) {
      out.put(RTA_DST, network(length));
    }
    int type = rarely() ? one(TYPES) : RTN_UNICAST;
    boolean toDevice = type < 6;
    int flags = toDevice ? way(net, links, out, type) : 0;
    if (random.nextBoolean()) {
      out.put(RTA_PRIORITY, one(0, 1, 100, 0xffff, -2));
    }
    if (rarely()) {
      out.put(RTA_PREFSRC, ip());
    }
    if (rarely()) {
      out.put(RTA_METRICS, metrics());
    }
    RouteMessage route = new RouteMessage(
        2,
        length,
        0,
        rarely() ? one(4, 8, 0x10, 0x1c) : 0,
        table < 256 ? table : 0,
        one(3, 4, 4, 16, 186, 250),
        scope(out.build(), type),
        type,
        flags,
        out.build());
    int how = rarely() ? NLM_F_APPEND : rarely() ? NLM_F_REPLACE : rarely() ? 0 : NLM_F_EXCL;
    lab.request(net, RtnlTypes.RTM_NEWROUTE, NLM_F_CREATE | how, route);
  }

  private byte[] network(int length) {
    byte[] destination = ip();
    int mask = length == 0 ? 0 : -1 << (32 - length);
    for (int i = 0; i < 4; i++) {
      destination[i] &= (byte) (mask >> (24 - 8 * i));
    }
    return destination;
  }

  private static int scope(Attributes route, int type) {
    boolean gateway = route.has(RTA_GATEWAY) || route.has(RTA_MULTIPATH);
    return switch (type) {
      case 2 -> 254;
      case RTN_UNICAST, 3, 5 -> gateway ? 0 : 253;
      default -> 0;
    };
  }

  /** By what it goes: a device, a gateway, both, or several ways; the flags of the route. */
  private int way(Net net, List<String> links, Attributes.Builder out, int type) {
    int device = lab.index(net, links.get(random.nextInt(links.size())));
    switch (type == RTN_UNICAST ? random.nextInt(8) : 0) {
      case 1 -> out.put(RTA_GATEWAY, ip());
      case 2 -> out.put(RTA_OIF, device).put(RTA_GATEWAY, ip());
      case 3 -> {
        out.put(RTA_OIF, device).put(RTA_GATEWAY, ip());
        return RTNH_F_ONLINK;
      }
      case 4, 5, 6 -> {
        WireWriter hops = new WireWriter(64);
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
          hop(hops, lab.index(net, links.get(random.nextInt(links.size()))));
        }
        out.put(RTA_MULTIPATH, hops.toBytes());
      }
      default -> out.put(RTA_OIF, device);
    }
    if (rarely()) {
      out.put(RTA_FLOW, 0x10002);
    }
    return rarely() ? RTNH_F_PERVASIVE : 0;
  }

  /** A struct rtnexthop, with a gateway or without. */
  private void hop(WireWriter out, int device) {
    boolean gateway = random.nextBoolean();
    boolean realm = rarely();
    int length = 8 + (gateway ? 8 : 0) + (realm ? 8 : 0);
    byte[] head = {
      (byte) length,
      0,
      (byte) (gateway && random.nextBoolean() ? RTNH_F_ONLINK : 0),
      (byte) (rarely() ? random.nextInt(250) : 0)
    };
    out.bytes(head);
    out.u32(device);
    if (gateway) {
      out.u32(RTA_GATEWAY.number() << 16 | 8);
      out.bytes(ip());
    }
    if (realm) {
      out.u32(RTA_FLOW.number() << 16 | 8);
      out.u32(random.nextInt(100));
    }
  }

  private Attributes metrics() {
    Attributes.Builder out = Attributes.builder();
    if (random.nextBoolean()) {
      out.put(RouteMetrics.RTAX_MTU, 576 + random.nextInt(1000));
      if (random.nextBoolean()) {
        out.put(RouteMetrics.RTAX_LOCK, 4);
      }
    }
    if (random.nextBoolean()) {
      out.put(RouteMetrics.RTAX_HOPLIMIT, random.nextInt(256));
    }
    if (random.nextBoolean()) {
      out.put(RouteMetrics.RTAX_ADVMSS, random.nextInt(2000));
    }
    if (random.nextBoolean()) {
      out.put(RouteMetrics.RTAX_INITCWND, random.nextInt(20));
    }
    if (rarely()) {
      out.put(RouteMetrics.RTAX_FEATURES, 1);
    }
    if (rarely()) {
      out.put(RouteMetrics.RTAX_CC_ALGO, "cubic");
    }
    return out.build();
  }

  /** One for good, or an address that is answered for (a proxy's). */
  void neighbour(Net net, String link) throws NetException {
    boolean proxy = rarely();
    Attributes.Builder out = Attributes.builder().put(NDA_DST, ip());
    if (!proxy) {
      out.put(NDA_LLADDR, hardware());
    }
    if (rarely()) {
      out.put(NDA_PROTOCOL, 1 + random.nextInt(200));
    }
    int flags = proxy ? 8 : rarely() ? one(0x80, 0x10) : 0;
    lab.request(
        net,
        RtnlTypes.RTM_NEWNEIGH,
        NLM_F_CREATE | NLM_F_REPLACE,
        new NeighbourMessage(
            2,
            0,
            proxy && rarely() ? 0 : lab.index(net, link),
            proxy ? 0 : 0x80,
            flags,
            0,
            out.build()));
  }

  /** An entry of a bridge's database: a port's ({@code self} false), or the device's own. */
  void entry(Net net, String link, boolean self) throws NetException {
    int state = one(0x40, 0x80);
    int flags = (self ? 2 : 4) | (rarely() ? 0x20 : 0);
    lab.request(
        net,
        RtnlTypes.RTM_NEWNEIGH,
        NLM_F_CREATE | NLM_F_REPLACE,
        new NeighbourMessage(
            RtnlTypes.AF_BRIDGE,
            0,
            lab.index(net, link),
            state,
            flags,
            0,
            Attributes.of(NDA_LLADDR, hardware())));
  }

  private HardwareAddress hardware() {
    return HardwareAddress.of(new byte[] {2, 9, 9, 9, 9, (byte) random.nextInt()});
  }
}
