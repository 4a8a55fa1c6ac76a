// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.module;

import java.util.List;
import java.util.Map;
import org.pernet.api.audit.KernelAuditor;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleContext;
import org.pernet.ipv4.address.AddressAudit;
import org.pernet.ipv4.address.AddressChange;
import org.pernet.ipv4.address.AddressHandler;
import org.pernet.ipv4.address.AddressLifetimes;
import org.pernet.ipv4.address.DeviceEvents;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InetLink;
import org.pernet.ipv4.address.Netconf;
import org.pernet.ipv4.address.NetconfHandler;
import org.pernet.ipv4.event.Ipv4Events;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.fib.FibAudit;
import org.pernet.ipv4.fib.FibFollower;
import org.pernet.ipv4.neigh.NeighbourAudit;
import org.pernet.ipv4.neigh.NeighbourFollower;
import org.pernet.ipv4.neigh.NeighbourHandler;
import org.pernet.ipv4.neigh.NeighbourProbing;
import org.pernet.ipv4.neigh.NeighbourTable;
import org.pernet.ipv4.neigh.NeighbourTableHandler;
import org.pernet.ipv4.neigh.NeighbourUpdate;
import org.pernet.ipv4.nexthop.NexthopAudit;
import org.pernet.ipv4.nexthop.NexthopChange;
import org.pernet.ipv4.nexthop.NexthopFollower;
import org.pernet.ipv4.nexthop.NexthopHandler;
import org.pernet.ipv4.nexthop.Nexthops;
import org.pernet.ipv4.proc.Ipv4Files;
import org.pernet.ipv4.route.RouteHandler;
import org.pernet.ipv4.route.RouteQuestion;
import org.pernet.ipv4.rule.RuleHandler;
import org.pernet.ipv4.rule.Rules;
import org.pernet.rtnetlink.handler.RtnlAfOps;
import org.pernet.rtnetlink.handler.RtnlHandler;

/** The IPv4 subsystem: its state in each namespace, its handlers, and what follows devices. */
public final class Ipv4Module implements KernelModule {
  @Override
  public String name() {
    return "ipv4";
  }

  @Override
  public void init(ModuleContext context) throws NetException {
    Ipv4Events events = new Ipv4Events();
    Devinet devinet = new Devinet(events);
    Fib fib = new Fib(devinet, events);
    Rules rules = new Rules();
    NeighbourTable neighbours = new NeighbourTable(devinet, fib, events);
    FibFollower follower = new FibFollower(devinet, fib);
    devinet.listen(follower);
    context.registerSubsys(devinet);
    context.registerSubsys(fib);
    context.registerSubsys(rules);
    context.registerSubsys(neighbours);
    Nexthops nexthops = new Nexthops();
    fib.setNexthops(nexthops);
    context.registerSubsys(nexthops);

    AddressChange change = new AddressChange(devinet);
    AddressLifetimes lifetimes = new AddressLifetimes(devinet, change);
    Netconf netconf = new Netconf(devinet);
    NeighbourProbing probing = new NeighbourProbing(neighbours);
    NeighbourUpdate update = new NeighbourUpdate(neighbours, probing);
    NexthopChange nexthopChange = new NexthopChange(nexthops, fib, events);
    // before all ways in, and so gone after them: what a request makes for a device goes with it
    context.registerNotifier(new NexthopFollower(nexthops, nexthopChange));
    context.registerNotifier(rules);
    NeighbourFollower ofNeighbours = new NeighbourFollower(neighbours, devinet);
    devinet.listen(ofNeighbours);
    context.registerNotifier(ofNeighbours);
    context.registerNotifier(new DeviceEvents(devinet, change, lifetimes, netconf));
    context.registerNotifier(follower);

    List<RtnlHandler> handlers = List.of(
        new AddressHandler(devinet, change, lifetimes),
        new NetconfHandler(devinet),
        new RouteHandler(fib, new RouteQuestion(devinet, fib)),
        new NexthopHandler(nexthops, nexthopChange),
        new RuleHandler(rules, fib, events),
        new NeighbourHandler(neighbours, update, probing, devinet),
        new NeighbourTableHandler(neighbours, devinet));
    for (RtnlHandler handler : handlers) {
      context.register(RtnlHandler.class, handler, Map.of());
    }
    for (KernelAuditor auditor : List.of(
        new AddressAudit(devinet),
        new FibAudit(fib),
        new NeighbourAudit(neighbours),
        new NexthopAudit(nexthops))) {
      context.register(KernelAuditor.class, auditor, Map.of());
    }
    context.register(RtnlAfOps.class, new InetLink(devinet), Map.of());

    context.registerSysctls(new Ipv4Files(devinet, fib, netconf, neighbours.gc().limits()));

    new DataPath(devinet, fib, neighbours, probing, update).register(context);
  }
}
