// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.route;

import static org.pernet.ipv4.route.RouteHandler.RTM_F_FIB_MATCH;
import static org.pernet.ipv4.route.RouteHandler.RTM_F_LOOKUP_TABLE;
import static org.pernet.ipv4.route.RouteHandler.RTM_F_NOTIFY;
import static org.pernet.rtnetlink.schema.RouteAttributes.*;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWROUTE;

import java.util.Set;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.fib.FibFill;
import org.pernet.ipv4.fib.Flow4;
import org.pernet.ipv4.inet.Errnos;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.inet.RouteTables;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.RouteAttributes;

/** RTM_GETROUTE of one: which way would a packet go (inet_rtm_getroute)? */
public final class RouteQuestion {
  private static final Set<AttributeType<?>> UNDERSTOOD = Set.of(
      RTA_IIF, RTA_OIF, RTA_SRC, RTA_DST, RTA_IP_PROTO, RTA_SPORT, RTA_DPORT, RTA_MARK, RTA_UID);
  private static final int IPPROTO_UDP = 17;
  private static final Set<Integer> PROTOCOLS = Set.of(1, 6, 17);
  private static final int UNDERSTOOD_FLAGS = RTM_F_NOTIFY | RTM_F_LOOKUP_TABLE | RTM_F_FIB_MATCH;

  private final Devinet devinet;
  private final Fib fib;
  private final OutputRoutes output;

  /** Answers for a kernel's namespaces. */
  public RouteQuestion(Devinet devinet, Fib fib) {
    this.devinet = devinet;
    this.fib = fib;
    this.output = new OutputRoutes(devinet, fib);
  }

  /** ip_route_input_rcu: what is for a group stays where the device takes part in it, and goes nowhere else. */
  private int input(NetDevice device, Flow4 flow, Route route) {
    InputRoutes input = new InputRoutes(devinet, fib);
    if (!Inet4.isMulticast(flow.daddr)) {
      return input.find(device, flow, true, route);
    }
    InDevice there = devinet.get(device);
    boolean joined = there != null && device.isUp() && there.groups().contains(flow.daddr);
    flow.iif = device.index();
    return joined ? input.findForGroup(device, flow, route) : Errnos.EINVAL;
  }

  void answer(RtnlRequest request) throws NetException {
    RouteMessage asked = check(request);
    Attributes attributes = asked.attributes();
    Flow4 flow = flow(request, asked);
    int destination = flow.daddr;
    int source = flow.saddr;
    int iif = attributes.find(RTA_IIF).orElse(0);
    Route route = new Route();
    int error;
    if (iif != 0) {
      NetDevice device =
          request.net().deviceByIndex(iif).orElseThrow(() -> new NetException(Errno.ENODEV));
      int uid = flow.uid;
      int found = input(device, flow, route);
      error = found != 0 ? Errnos.EINVAL : route.error;
      flow.uid = uid;
    } else {
      error = output.find(request.net(), flow, route);
    }
    if (error != 0) {
      throw new NetException(Errnos.of(error));
    }
    if ((asked.flags() & RTM_F_FIB_MATCH) != 0) {
      request.reply(RTM_NEWROUTE, match(request, asked, route));
    } else {
      int table = (asked.flags() & RTM_F_LOOKUP_TABLE) != 0
          ? route.result.table
          : RouteTables.RT_TABLE_MAIN;
      long now = request.net().kernel().clock().nanoTime();
      request.reply(
          RTM_NEWROUTE,
          new RouteFill(route)
              .answer(flow, destination, source, table, asked.flags() & RTM_F_NOTIFY, now));
    }
  }

  private static NetException invalid(String words) {
    return new NetException(Errno.EINVAL, words);
  }

  /** inet_rtm_valid_getroute_req. */
  private static RouteMessage check(RtnlRequest request) throws NetException {
    RouteMessage asked =
        RouteRequest.message(request, "ipv4: Invalid header for route get request");
    if (!request.netlink().isStrict()) {
      RouteRequest.checkAttributes(asked.attributes());
      return asked;
    }
    boolean lengths = (asked.sourceLength() == 0 || asked.sourceLength() == Inet4.BITS)
        && (asked.destinationLength() == 0 || asked.destinationLength() == Inet4.BITS);
    if (!lengths || (asked.table() | asked.protocol() | asked.scope() | asked.type()) != 0) {
      throw invalid("ipv4: Invalid values in header for route get request");
    }
    if ((asked.flags() & ~UNDERSTOOD_FLAGS) != 0) {
      throw invalid("ipv4: Unsupported rtm_flags for route get request");
    }
    AttributePolicy.checkStrictly(asked.attributes(), RouteAttributes.SCHEMA);
    RouteRequest.checkAttributes(asked.attributes());
    boolean unsaid = (asked.attributes().has(RTA_SRC) && asked.sourceLength() == 0)
        || (asked.attributes().has(RTA_DST) && asked.destinationLength() == 0);
    if (unsaid) {
      throw invalid("ipv4: rtm_src_len and rtm_dst_len must be 32 for IPv4");
    }
    for (int i = 0; i < asked.attributes().size(); i++) {
      if (!UNDERSTOOD.contains(asked.attributes().typeAt(i))) {
        throw invalid("ipv4: Unsupported attribute in route get request");
      }
    }
    return asked;
  }

  private static int address(Attributes attributes, AttributeType<byte[]> type) {
    byte[] address = attributes.get(type);
    return address == null ? 0 : Inet4.of(address);
  }

  /** A port, in network order. */
  private static int port(Attributes attributes, AttributeType<byte[]> type) {
    byte[] port = attributes.get(type);
    return port == null || port.length < 2 ? 0 : (port[0] & 0xff) << 8 | (port[1] & 0xff);
  }

  private static Flow4 flow(RtnlRequest request, RouteMessage asked) throws NetException {
    Attributes attributes = asked.attributes();
    Flow4 flow = new Flow4();
    flow.daddr = address(attributes, RTA_DST);
    flow.saddr = address(attributes, RTA_SRC);
    flow.tos = asked.tos() & 0xfc;
    flow.oif = attributes.find(RTA_OIF).orElse(0);
    flow.mark = attributes.find(RTA_MARK).orElse(0);
    int self = attributes.has(RTA_IIF) && attributes.get(RTA_IIF) != 0
        ? Flow4.NO_UID
        : request.netlink().credentials().uid();
    flow.uid = attributes.find(RTA_UID).orElse(self);
    flow.protocol = attributes.find(RTA_IP_PROTO).orElse(IPPROTO_UDP);
    flow.isPacket = true;
    if (attributes.has(RTA_IP_PROTO) && !PROTOCOLS.contains(flow.protocol)) {
      throw new NetException(Errno.EOPNOTSUPP, "Unsupported ip proto");
    }
    flow.sport = port(attributes, RTA_SPORT);
    flow.dport = port(attributes, RTA_DPORT);
    return flow;
  }

  /** The route in its table, as it stands there. */
  private RouteMessage match(RtnlRequest request, RouteMessage asked, Route route)
      throws NetException {
    if (route.result.info == null) {
      int error = RouteType.error(route.result.type);
      throw new NetException(Errnos.of(error != 0 ? error : Errnos.EHOSTUNREACH));
    }
    if ((asked.flags() & RTM_F_LOOKUP_TABLE) == 0) {
      route.result.table = RouteTables.RT_TABLE_MAIN;
    }
    return FibFill.fill(fib.get(request.net()), route.result);
  }
}
