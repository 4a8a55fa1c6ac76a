// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.arp;

import static org.pernet.ipv4.neigh.Nud.NEIGH_UPDATE_F_OVERRIDE;
import static org.pernet.ipv4.neigh.Nud.NUD_NOARP;
import static org.pernet.ipv4.neigh.Nud.NUD_PERMANENT;
import static org.pernet.ipv4.neigh.Nud.NUD_REACHABLE;
import static org.pernet.ipv4.neigh.Nud.NUD_STALE;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.fib.AddressTypes;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.ipv4.neigh.Neighbour;
import org.pernet.ipv4.neigh.NeighbourTable;
import org.pernet.ipv4.neigh.NeighbourUpdate;
import org.pernet.ipv4.sysctl.Devconf;
import org.pernet.ipv4.sysctl.NeighParm;

/** What messages tell of neighbours. */
public final class ArpLearning {
  private static final long MILLISECOND = 1_000_000L;

  private final NeighbourTable table;
  private final NeighbourUpdate update;
  private final Fib fib;

  /** Learns of a kernel's neighbours. */
  public ArpLearning(NeighbourTable table, NeighbourUpdate update, Fib fib) {
    this.table = table;
    this.update = update;
    this.fib = fib;
  }

  /** Somebody asked: he is known now (neigh_event_ns). Says whether he can be. */
  boolean learnAsker(ArpMessage message, NetDevice device) {
    Neighbour neighbour = table.obtain(device, message.sender());
    if (neighbour == null) {
      return false;
    }
    update(neighbour, message, NUD_STALE, NEIGH_UPDATE_F_OVERRIDE);
    return true;
  }

  /** What a message says of its sender, where he is known or may be learnt of (the end of arp_process). */
  void learn(ArpMessage message, InDevice in) {
    NetDevice device = in.device();
    Neighbour neighbour = table.find(device, message.sender());
    boolean accepts = accepts(in, message.sender());
    if (neighbour == null && !accepts) {
      return;
    }
    boolean gratuitous = isGratuitous(message, device);
    if (neighbour == null) {
      boolean mayBeNew = gratuitous
          || (!message.isRequest() && type(device, message.sender()) == RouteType.RTN_UNICAST);
      neighbour = mayBeNew ? table.obtain(device, message.sender()) : null;
    }
    if (neighbour != null) {
      long lock = neighbour.parms().get(NeighParm.LOCKTIME) * MILLISECOND;
      long now = device.net().kernel().clock().nanoTime();
      boolean override = gratuitous || now - neighbour.updatedAt() > lock;
      boolean solicited = !message.isRequest() && message.toHost();
      update(
          neighbour,
          message,
          solicited ? NUD_REACHABLE : NUD_STALE,
          override ? NEIGH_UPDATE_F_OVERRIDE : 0);
    }
  }

  private void update(Neighbour neighbour, ArpMessage message, int state, int flags) {
    if ((neighbour.state() & (NUD_NOARP | NUD_PERMANENT)) != 0) {
      return;
    }
    try {
      update.update(neighbour, message.senderHardware(), state, flags, null);
    } catch (NetException staysAsItIs) {
      return;
    }
  }

  /** arp_accept. */
  private static boolean accepts(InDevice in, int sender) {
    return switch (in.greater(Devconf.ARP_ACCEPT)) {
      case 0 -> false;
      case 2 -> in.isOnLink(sender, 0);
      default -> true;
    };
  }

  /** arp_is_garp. */
  private boolean isGratuitous(ArpMessage message, NetDevice device) {
    boolean same = message.sender() == message.target()
        && (message.isRequest() || message.senderHardware().equals(message.targetHardware()));
    return same && type(device, message.sender()) == RouteType.RTN_UNICAST;
  }

  private int type(NetDevice device, int address) {
    return new AddressTypes(fib.get(device.net())).of(address);
  }
}
