// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.route;

import static org.pernet.ipv4.inet.RouteType.RTN_LOCAL;
import static org.pernet.ipv4.inet.RouteType.RTN_UNICAST;

import org.pernet.api.dev.NetDevice;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.fib.FibNet;
import org.pernet.ipv4.fib.FibResult;
import org.pernet.ipv4.fib.FibTable;
import org.pernet.ipv4.fib.Flow4;
import org.pernet.ipv4.inet.Errnos;
import org.pernet.ipv4.sysctl.Devconf;

/** Whether a packet may come from where it says (fib_validate_source, rp_filter). Each thread needs its own. */
final class SourceValidation {
  private static final int STRICT = 1;

  private final Devinet devinet;
  private final Flow4 back = new Flow4();
  private final FibResult result = new FibResult();

  SourceValidation(Devinet devinet) {
    this.devinet = devinet;
  }

  /**
   * Checks a source.
   *
   * @param tables null where the namespace has none yet
   * @param there the device that the packet came by
   * @param oif the index of the device that it shall leave by; 0 where it stays
   * @return 0; 1 where the source is on the link; EINVAL, EXDEV, negative
   */
  int check(FibNet tables, InDevice there, int source, int destination, Flow4 flow, int oif) {
    int filter = there.greater(Devconf.RP_FILTER);
    boolean mayRedirect = there.device().index() == oif && there.either(Devconf.SEND_REDIRECTS);
    if (filter == 0 && !mayRedirect) {
      if (there.either(Devconf.ACCEPT_LOCAL)) {
        return 0;
      }
      if (tables == null || (!tables.hasCustomLocalRoutes() && !tables.hasCustomRules())) {
        return there.net().owns(source, devinet) ? Errnos.EINVAL : 0;
      }
    }
    return checkWholly(tables, there, source, destination, flow, filter);
  }

  private int checkWholly(
      FibNet tables, InDevice there, int source, int destination, Flow4 flow, int filter) {
    NetDevice device = there.device();
    back.clear();
    back.daddr = source;
    back.saddr = destination;
    back.tos = flow.tos;
    back.mark = there.either(Devconf.SRC_VALID_MARK) ? flow.mark : 0;
    if (tables == null || tables.lookup(back, result, 0) != 0) {
      return filter != 0 ? Errnos.EXDEV : 0;
    }
    boolean acceptable = result.type == RTN_UNICAST
        || (result.type == RTN_LOCAL && there.either(Devconf.ACCEPT_LOCAL));
    if (!acceptable) {
      return Errnos.EINVAL;
    }
    boolean loops = result.type == RTN_LOCAL && device.index() == Flow4.LOOPBACK_IFINDEX;
    if (result.info.uses(device) || loops) {
      return InputRoutes.isNear(result.nexthop) ? 1 : 0;
    }
    if (there.addresses().length == 0) {
      return filter != 0 ? Errnos.EXDEV : 0;
    }
    if (filter == STRICT) {
      return Errnos.EXDEV;
    }
    back.oif = device.index();
    boolean reachable =
        tables.lookup(back, result, FibTable.IGNORE_LINKSTATE) == 0 && result.type == RTN_UNICAST;
    return reachable && InputRoutes.isNear(result.nexthop) ? 1 : 0;
  }
}
