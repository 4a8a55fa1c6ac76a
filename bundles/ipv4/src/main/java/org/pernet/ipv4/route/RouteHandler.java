// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.route;

import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_OIF;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_TABLE;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELROUTE;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETROUTE;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWROUTE;

import java.util.Set;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.fib.FibConfig;
import org.pernet.ipv4.fib.FibDump;
import org.pernet.ipv4.fib.FibFilter;
import org.pernet.ipv4.fib.FibNet;
import org.pernet.ipv4.fib.FibTable;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.RouteAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** RTM_NEWROUTE, RTM_DELROUTE, RTM_GETROUTE of IPv4 (inet_rtm_newroute, inet_rtm_delroute, inet_dump_fib). */
public final class RouteHandler implements RtnlHandler {
  static final int RTM_F_NOTIFY = 0x100;
  static final int RTM_F_CLONED = 0x200;
  static final int RTM_F_PREFIX = 0x800;
  static final int RTM_F_LOOKUP_TABLE = 0x1000;
  static final int RTM_F_FIB_MATCH = 0x2000;

  private static final String HEADER = "Invalid header for FIB dump request";

  private final Fib fib;
  private final RouteQuestion question;

  /** The handler of a kernel's routes. */
  public RouteHandler(Fib fib, RouteQuestion question) {
    this.fib = fib;
    this.question = question;
  }

  @Override
  public int family() {
    return RtnlTypes.AF_INET;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RTM_NEWROUTE, RTM_DELROUTE, RTM_GETROUTE);
  }

  @Override
  public void doit(RtnlRequest request) throws NetException {
    switch (request.type()) {
      case RTM_NEWROUTE -> add(request);
      case RTM_DELROUTE -> delete(request);
      default -> question.answer(request);
    }
  }

  private void add(RtnlRequest request) throws NetException {
    FibConfig config = RouteRequest.config(request);
    FibNet net = fib.obtain(request.net());
    net.obtainTable(config.table).insert(config);
    if (config.type == RouteType.RTN_LOCAL) {
      net.setCustomLocalRoutes();
    }
  }

  private void delete(RtnlRequest request) throws NetException {
    FibConfig config = RouteRequest.config(request);
    FibNet net = fib.obtain(request.net());
    if (config.nexthopId != 0 && net.nexthops(config.nexthopId) == null) {
      throw new NetException(Errno.EINVAL, "Nexthop id does not exist");
    }
    FibTable table = net.table(config.table);
    if (table == null) {
      throw new NetException(Errno.ESRCH, "FIB table does not exist");
    }
    table.delete(config);
  }

  @Override
  public boolean dumps() {
    return true;
  }

  @Override
  public NetlinkDump dumpit(RtnlRequest request) throws NetException {
    FibFilter filter = FibFilter.NONE;
    if (request.netlink().isStrict()) {
      filter = filter(request);
    } else if (request.body() instanceof RouteMessage asked) {
      int flags = asked.flags() & (RTM_F_PREFIX | RTM_F_CLONED);
      filter = new FibFilter(0, 0, 0, null, flags, false);
    }
    if ((filter.flags() & RTM_F_PREFIX) != 0) {
      return sink -> false; // prefixes are IPv6's
    }
    if (filter.table() != 0 && isMissing(request, filter.table())) {
      if (request.body().family() != RtnlTypes.AF_INET) {
        return sink -> false;
      }
      throw new NetException(Errno.ENOENT, "ipv4: FIB table does not exist");
    }
    return new FibDump(fib, request.net(), filter);
  }

  private boolean isMissing(RtnlRequest request, int table) {
    FibNet net = fib.get(request.net());
    return net == null || net.table(table) == null;
  }

  /** ip_valid_fib_dump_req. */
  private static FibFilter filter(RtnlRequest request) throws NetException {
    RouteMessage asked = RouteRequest.message(request, HEADER);
    int values = asked.destinationLength() | asked.sourceLength() | asked.tos() | asked.scope();
    if (values != 0) {
      throw new NetException(Errno.EINVAL, "Invalid values in header for FIB dump request");
    }
    if ((asked.flags() & ~(RTM_F_CLONED | RTM_F_PREFIX)) != 0) {
      throw new NetException(Errno.EINVAL, "Invalid flags for FIB dump request");
    }
    AttributePolicy.checkStrictly(asked.attributes(), RouteAttributes.SCHEMA);
    int table = asked.table();
    NetDevice device = null;
    for (int i = 0; i < asked.attributes().size(); i++) {
      AttributeType<?> type = asked.attributes().typeAt(i);
      if (type == RTA_TABLE) {
        table = (Integer) asked.attributes().valueAt(i);
      } else if (type == RTA_OIF) {
        device = request
            .net()
            .deviceByIndex((Integer) asked.attributes().valueAt(i))
            .orElseThrow(() -> new NetException(Errno.ENODEV));
      } else {
        throw new NetException(Errno.EINVAL, "Unsupported attribute in dump request", type);
      }
    }
    return new FibFilter(table, asked.protocol(), asked.type(), device, asked.flags(), true);
  }
}
