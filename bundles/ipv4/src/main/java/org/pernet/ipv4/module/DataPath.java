// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.module;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.pernet.api.command.ShellCommand;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ModuleContext;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.api.socket.SocketFamily;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.arp.ArpAnswers;
import org.pernet.ipv4.arp.ArpLearning;
import org.pernet.ipv4.arp.ArpNotify;
import org.pernet.ipv4.arp.ArpOutput;
import org.pernet.ipv4.arp.ArpReceive;
import org.pernet.ipv4.command.PingCommand;
import org.pernet.ipv4.command.TracerouteCommand;
import org.pernet.ipv4.dst.LearntRoutes;
import org.pernet.ipv4.family.InetFamily;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.frag.Reassembly;
import org.pernet.ipv4.icmp.Icmp;
import org.pernet.ipv4.icmp.IcmpLimits;
import org.pernet.ipv4.ip.InetSender;
import org.pernet.ipv4.ip.IpIds;
import org.pernet.ipv4.ip.IpOutput;
import org.pernet.ipv4.ip.IpReceive;
import org.pernet.ipv4.neigh.NeighbourProbing;
import org.pernet.ipv4.neigh.NeighbourTable;
import org.pernet.ipv4.neigh.NeighbourUpdate;
import org.pernet.ipv4.ping.Pings;
import org.pernet.ipv4.protocol.Protocols;
import org.pernet.ipv4.raw.Raws;
import org.pernet.ipv4.sock.IcmpNews;
import org.pernet.ipv4.sock.InetStack;
import org.pernet.ipv4.udp.Udp;

/** The data path, put together: whose parts stand below the control plane's state and are registered behind it, so that they go first. */
final class DataPath {
  private final Protocols protocols = new Protocols();
  private final Pings pings;
  private final Raws raws;
  private final Udp udp;
  private final Reassembly reassembly;
  private final IcmpLimits limits;
  private final InetStack stack;
  private final ArpReceive arp;
  private final ArpNotify notify;
  private final IpReceive ip;

  DataPath(
      Devinet devinet,
      Fib fib,
      NeighbourTable neighbours,
      NeighbourProbing probing,
      NeighbourUpdate update) {
    LearntRoutes learnt = new LearntRoutes(devinet, fib, neighbours, probing);
    IcmpNews news = new IcmpNews(learnt);
    pings = new Pings(news);
    raws = new Raws(news);
    udp = new Udp(protocols, news);
    ArpOutput link = new ArpOutput(neighbours, probing, devinet, fib, protocols);
    neighbours.setOutput(link);
    ArpLearning learning = new ArpLearning(neighbours, update, fib);
    arp = new ArpReceive(devinet, new ArpAnswers(devinet, fib, neighbours, learning), learning);
    notify = new ArpNotify(devinet);
    reassembly = new Reassembly(devinet, protocols);
    limits = new IcmpLimits(devinet);
    IpIds ids = new IpIds(new SplittableRandom());
    IpOutput output = new IpOutput(devinet, protocols, link);
    ip = new IpReceive(devinet, fib, protocols, reassembly, output);
    Icmp icmp = new Icmp(devinet, fib, protocols, output, ids, limits, learnt, pings);
    protocols.add(icmp);
    protocols.add(udp);
    protocols.setRaw(raws);
    protocols.setErrors(icmp.errors());
    InetSender sender = new InetSender(devinet, fib, output, ids, neighbours);
    stack = new InetStack(devinet, fib, sender);
  }

  void register(ModuleContext context) throws NetException {
    List<PernetOperations> state = List.of(limits, reassembly, pings, raws, udp, stack);
    for (PernetOperations operations : state) {
      context.registerSubsys(operations);
    }
    context.registerNotifier(notify);
    context.registerNotifier(reassembly);
    context.registerPacketType(arp);
    context.registerPacketType(ip);
    context.register(SocketFamily.class, new InetFamily(stack, udp, pings, raws), Map.of());
    context.register(ShellCommand.class, new PingCommand(), Map.of());
    context.register(ShellCommand.class, new TracerouteCommand(), Map.of());
  }
}
