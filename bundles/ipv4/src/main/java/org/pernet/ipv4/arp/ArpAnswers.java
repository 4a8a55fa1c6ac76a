// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.arp;

import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_LINK;

import java.util.concurrent.TimeUnit;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.fib.AddressTypes;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.fib.FibNet;
import org.pernet.ipv4.fib.Flow4;
import org.pernet.ipv4.inet.RouteTables;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.ipv4.neigh.NeighNet;
import org.pernet.ipv4.neigh.NeighbourTable;
import org.pernet.ipv4.route.InputRoutes;
import org.pernet.ipv4.route.OutputRoutes;
import org.pernet.ipv4.route.Route;
import org.pernet.ipv4.sysctl.Devconf;
import org.pernet.ipv4.sysctl.NeighParm;

/** Which questions the host answers: of its own addresses, and of those that it stands for. */
public final class ArpAnswers {
  private final Devinet devinet;
  private final Fib fib;
  private final NeighbourTable table;
  private final ArpLearning learning;
  private final OutputRoutes outputs;

  /** Answers for a kernel's namespaces. */
  public ArpAnswers(Devinet devinet, Fib fib, NeighbourTable table, ArpLearning learning) {
    this.devinet = devinet;
    this.fib = fib;
    this.table = table;
    this.learning = learning;
    this.outputs = new OutputRoutes(devinet, fib);
  }

  /** Answers a question where that is due; says whether nothing else is to be done with it. */
  boolean answer(ArpMessage message, InDevice in) {
    NetDevice device = in.device();
    if (message.sender() == 0) {
      if (isOwn(device, message.target()) && !ignores(message, in)) {
        reply(message, device);
      }
      return true;
    }
    Flow4 flow = new Flow4();
    flow.saddr = message.sender();
    flow.daddr = message.target();
    Route route = new Route();
    if (new InputRoutes(devinet, fib).find(device, flow, false, route) != 0) {
      return false;
    }
    if (route.type == RouteType.RTN_LOCAL) {
      boolean silent =
          ignores(message, in) || (in.either(Devconf.ARP_FILTER) && filters(message, device));
      if (!silent && learning.learnAsker(message, device)) {
        reply(message, device);
      }
      return true;
    }
    return in.isForwarding() && route.type == RouteType.RTN_UNICAST && stand(message, in, route);
  }

  private static void reply(ArpMessage message, NetDevice device) {
    ArpSend.reply(
        device,
        /* sender= */ message.target(),
        /* target= */ message.sender(),
        message.senderHardware());
  }

  private boolean isOwn(NetDevice device, int address) {
    FibNet tables = fib.get(device.net());
    return tables != null
        && new AddressTypes(tables).of(address, RouteTables.RT_TABLE_LOCAL) == RouteType.RTN_LOCAL;
  }

  /** arp_ignore. */
  private boolean ignores(ArpMessage message, InDevice in) {
    return switch (in.greater(Devconf.ARP_IGNORE)) {
      case 1 -> !AddressConfirmation.ofDevice(in, 0, message.target());
      case 2 -> !AddressConfirmation.ofDevice(in, message.sender(), message.target());
      case 3 -> !AddressConfirmation.ofAny(devinet, in.device().net(), message.target());
      case 8 -> true;
      default -> false;
    };
  }

  /** arp_filter: whether packets to the asker would leave by another device. */
  private boolean filters(ArpMessage message, NetDevice device) {
    Flow4 flow = new Flow4();
    flow.daddr = message.sender();
    flow.saddr = message.target();
    flow.scope = RT_SCOPE_LINK;
    Route route = new Route();
    return outputs.find(device.net(), flow, route) != 0 || route.device != device;
  }

  /** Answers for others: by proxy_arp, proxy_arp_pvlan, or an entry for the address. */
  private boolean stand(ArpMessage message, InDevice in, Route route) {
    NetDevice device = in.device();
    NeighNet neighbours = table.get(device.net());
    boolean elsewhere = route.device != device;
    boolean stands = (elsewhere && in.either(Devconf.PROXY_ARP))
        || (!elsewhere && in.conf().is(Devconf.PROXY_ARP_PVLAN))
        || (elsewhere && neighbours != null && neighbours.isProxy(device, message.target()));
    if (!stands) {
      return false;
    }
    learning.learnAsker(message, device);
    int delay = in.neighParms().get(NeighParm.PROXY_DELAY);
    if (message.toHost() || delay <= 0) {
      reply(message, device);
    } else {
      replyLater(message, device, delay);
    }
    return true;
  }

  /** So that the true owner is quicker (pneigh_enqueue). */
  private void replyLater(ArpMessage message, NetDevice device, int delay) {
    Net net = device.net();
    long nanos = TimeUnit.MILLISECONDS.toNanos(net.kernel().random().nextInt(delay));
    net.kernel()
        .timers()
        .create(() -> {
          if (device.net() == net && device.isUp() && devinet.get(device) != null) {
            reply(message, device);
          }
        })
        .arm(nanos);
  }
}
