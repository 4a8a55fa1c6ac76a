// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.icmp;

import static org.pernet.ipv4.header.IcmpHeader.*;

import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.dst.LearntRoutes;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.header.Checksum;
import org.pernet.ipv4.header.IcmpHeader;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.ipv4.ip.IpIds;
import org.pernet.ipv4.ip.IpOutput;
import org.pernet.ipv4.protocol.EchoReceiver;
import org.pernet.ipv4.protocol.IcmpErrors;
import org.pernet.ipv4.protocol.InetControl;
import org.pernet.ipv4.protocol.InetProtocol;
import org.pernet.ipv4.protocol.Protocols;
import org.pernet.ipv4.sysctl.Ipv4Sysctl;

/** ICMP messages that come (icmp_rcv). In a section of the packet path. */
public final class Icmp implements InetProtocol {
  private static final int QUOTED = 8; // bytes of a quoted packet behind its header

  private final Protocols protocols;
  private final EchoReceiver pings;
  private final LearntRoutes learnt;
  private final IcmpOutput output;
  private final IcmpReply reply;
  private final IcmpSend errors;

  /** Takes a kernel's messages, and sends them. */
  public Icmp(
      Devinet devinet,
      Fib fib,
      Protocols protocols,
      IpOutput ip,
      IpIds ids,
      IcmpLimits limits,
      LearntRoutes learnt,
      EchoReceiver pings) {
    this.protocols = protocols;
    this.pings = pings;
    this.learnt = learnt;
    this.output = new IcmpOutput(devinet, ip, ids);
    this.reply = new IcmpReply(devinet, fib, output, limits);
    this.errors = new IcmpSend(devinet, fib, output, limits);
  }

  /** Who tells senders of errors. */
  public IcmpErrors errors() {
    return errors;
  }

  @Override
  public int protocol() {
    return Ipv4Header.IPPROTO_ICMP;
  }

  @Override
  public void receive(SkBuff skb) {
    if (skb.length() < IcmpHeader.LENGTH) {
      skb.drop(DropReason.PKT_TOO_SMALL);
      return;
    }
    if (Checksum.of(skb.data(), skb.offset(), skb.length()) != 0) {
      skb.drop(DropReason.ICMP_CSUM);
      return;
    }
    int type = skb.getByte(0);
    int route = InetControl.type(skb);
    boolean forMany = route == RouteType.RTN_BROADCAST || route == RouteType.RTN_MULTICAST;
    if (forMany && type != ICMP_ECHO && type != ICMP_TIMESTAMP) {
      skb.drop(DropReason.ICMP_UNHANDLED);
      return;
    }
    switch (type) {
      case ICMP_ECHOREPLY -> pings.receive(skb);
      case ICMP_ECHO, ICMP_TIMESTAMP -> answer(skb, type);
      case ICMP_DEST_UNREACH, ICMP_SOURCE_QUENCH, ICMP_TIME_EXCEEDED, ICMP_PARAMETERPROB ->
        unreach(skb, type);
      case ICMP_REDIRECT -> news(skb, skb.getInt(IcmpHeader.ID));
      case ICMP_TIMESTAMPREPLY -> skb.consume();
      default -> skb.drop(DropReason.ICMP_UNHANDLED);
    }
  }

  private void answer(SkBuff skb, int type) {
    if (reply.ignores(skb.device().net(), skb, type)) {
      skb.drop(DropReason.ICMP_UNHANDLED);
    } else if (type == ICMP_ECHO) {
      reply.echo(skb);
    } else {
      reply.timestamp(skb);
    }
  }

  /** A packet of ours had no luck: its protocol is told (icmp_unreach). */
  private void unreach(SkBuff skb, int type) {
    int code = skb.getByte(IcmpHeader.CODE);
    int at = IcmpHeader.LENGTH;
    boolean fits = skb.length() >= at + Ipv4Header.LENGTH
        && (skb.getByte(at) & 0xf) >= 5
        && (type != ICMP_DEST_UNREACH || code <= NR_ICMP_UNREACH);
    if (!fits) {
      skb.drop(DropReason.PKT_TOO_SMALL);
      return;
    }
    int info = 0;
    if (type == ICMP_DEST_UNREACH && code == ICMP_FRAG_NEEDED) {
      long policy = output.setting(skb.device().net(), Ipv4Sysctl.IP_NO_PMTU_DISC);
      if (policy >= 2) {
        skb.consume(); // 3 believes only protocols that can tell what they have sent
        return;
      }
      info = policy == 0 ? skb.getShort(IcmpHeader.SEQUENCE) : 0;
    } else if (type == ICMP_PARAMETERPROB) {
      info = skb.getByte(IcmpHeader.ID);
    }
    news(skb, info);
  }

  /** Tells the protocol of a packet that is quoted (icmp_socket_deliver). */
  private void news(SkBuff skb, int info) {
    int at = IcmpHeader.LENGTH;
    int header = skb.length() < at + Ipv4Header.LENGTH ? 0 : (skb.getByte(at) & 0xf) << 2;
    if (header < Ipv4Header.LENGTH || skb.length() < at + header + QUOTED) {
      skb.drop(DropReason.PKT_TOO_SMALL);
      return;
    }
    skb.pull(at);
    int number = Ipv4Header.protocol(skb);
    protocols.raw().error(skb, info);
    InetProtocol protocol = protocols.find(number);
    if (protocol != null) {
      protocol.error(skb, info);
    }
    skb.consume();
  }

  @Override
  public void error(SkBuff skb, int info) {
    int at = Ipv4Header.length(skb);
    if (skb.getByte(at) == ICMP_ECHOREPLY) {
      learnt.hear(skb, 0, info); // an answer of this host's own
    } else {
      pings.error(skb, info);
    }
  }
}
