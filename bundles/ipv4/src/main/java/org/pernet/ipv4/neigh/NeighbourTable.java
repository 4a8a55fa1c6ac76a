// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import static org.pernet.api.dev.IfFlags.IFF_LOOPBACK;
import static org.pernet.api.dev.IfFlags.IFF_NOARP;
import static org.pernet.api.dev.IfFlags.IFF_POINTOPOINT;
import static org.pernet.ipv4.neigh.Nud.*;

import java.util.List;
import java.util.Optional;
import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.api.skb.DropReason;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.event.Ipv4Events;
import org.pernet.ipv4.fib.AddressTypes;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.fib.FibNet;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.ipv4.sysctl.NeighParms;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.schema.RtnlGroups;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** The neighbours of a kernel (arp_tbl): by namespace, made when first needed. Look-ups take no lock. */
public final class NeighbourTable implements PernetOperations {
  private static final FaultPoint NEIGHBOUR = new FaultPoint("ipv4.neighbour", Errno.ENOBUFS);

  private final PernetKey<NeighNet> key = PernetKey.lazy("ipv4 neighbours", NeighNet::new);
  private final Devinet devinet;
  private final Fib fib;
  private final Ipv4Events events;
  private final NeighbourGc gc = new NeighbourGc(this);
  private volatile NeighbourOutput output = new NoOutput();

  /** The neighbours of a kernel's devices. */
  public NeighbourTable(Devinet devinet, Fib fib, Ipv4Events events) {
    this.devinet = devinet;
    this.fib = fib;
    this.events = events;
    fib.setGateways(this::isUsable);
  }

  /** Whether a gateway answers, or nothing is known of it (fib_good_nh). */
  private boolean isUsable(NetDevice device, int gateway) {
    Neighbour neighbour = find(device, gateway);
    return neighbour == null || (neighbour.state() & NUD_VALID) != 0;
  }

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.of(key);
  }

  @Override
  public void exit(Net net) {
    NeighNet there = net.get(key);
    if (there != null) {
      there.all().forEach(neighbour -> forget(there, neighbour, false, null));
    }
  }

  /** From now on this is how neighbours are asked and sent to. */
  public void setOutput(NeighbourOutput through) {
    output = through;
  }

  NeighbourOutput output() {
    return output;
  }

  /** How many there may be, and who goes. */
  public NeighbourGc gc() {
    return gc;
  }

  /** What devices begin with. */
  NeighParms defaults() {
    return devinet.neighDefaults();
  }

  /** The neighbours of a namespace; null where there are none. */
  public NeighNet get(Net net) {
    return net.get(key);
  }

  /** The neighbours of a namespace, made room for now if need be. */
  public NeighNet obtain(Net net) {
    return net.obtain(key);
  }

  /** The neighbour with an address on a device's link; null where there is none (neigh_lookup). */
  public Neighbour find(NetDevice device, int address) {
    NeighNet there = device.net().get(key);
    return there == null ? null : there.find(device, address);
  }

  /** What a neighbour is called in the table: on a link without addresses, or to oneself, all are one (arp_constructor). */
  static int keyOf(NetDevice device, int address) {
    return (device.flags() & (IFF_LOOPBACK | IFF_POINTOPOINT)) != 0 ? 0 : address;
  }

  /**
   * The neighbour, made now if need be (neigh_create, arp_constructor).
   *
   * @return null where IPv4 keeps nothing of the device, there are too many already, or there is no memory
   */
  public Neighbour obtain(NetDevice device, int address) {
    return obtain(device, address, false);
  }

  /** The same; one that is {@code exempt} may be one too many, for it stays. */
  Neighbour obtain(NetDevice device, int address, boolean exempt) {
    NeighNet there = obtain(device.net());
    Neighbour known = there.find(device, address);
    InDevice in = devinet.get(device);
    if (known != null || in == null || !hasRoom(there) || (!exempt && !gc.admit(device.net()))) {
      return known;
    }
    if (device.net().kernel().faults().fails(NEIGHBOUR)) { // neigh_alloc
      if (!exempt) {
        gc.giveUp();
      }
      return null;
    }
    FibNet tables = fib.get(device.net());
    int type = new AddressTypes(tables).of(keyOf(device, address));
    Neighbour fresh = create(there, in, address, type);
    Neighbour winner = there.addIfAbsent(fresh);
    if (winner == fresh) {
      gc.enter(fresh, exempt);
    } else if (!exempt) {
      gc.giveUp();
    }
    return winner;
  }

  private static boolean hasRoom(NeighNet there) {
    return there.size() < there.net().kernel().limits().neighbours();
  }

  private static Neighbour create(NeighNet there, InDevice in, int address, int type) {
    NetDevice device = in.device();
    int state = NUD_NONE;
    HardwareAddress hardware = HardwareAddress.of(new byte[device.address().length()]);
    boolean hasHeader = device.spec().type() == DeviceSpec.ARPHRD_ETHER
        || device.spec().type() == DeviceSpec.ARPHRD_LOOPBACK;
    if (!hasHeader) {
      state = NUD_NOARP;
    } else if (type == RouteType.RTN_MULTICAST) {
      state = NUD_NOARP;
      hardware = groupAddress(address);
    } else if ((device.flags() & (IFF_NOARP | IFF_LOOPBACK)) != 0) {
      state = NUD_NOARP;
      hardware = device.address();
    } else if (type == RouteType.RTN_BROADCAST || (device.flags() & IFF_POINTOPOINT) != 0) {
      state = NUD_NOARP;
      hardware = device.broadcast();
    }
    int key = keyOf(device, address);
    return new Neighbour(there, device, key, in.neighParms(), type, state, hardware, there.now());
  }

  /** The Ethernet address of a group (ip_eth_mc_map). */
  public static HardwareAddress groupAddress(int group) {
    return HardwareAddress.of(
        (byte) 0x01,
        (byte) 0x00,
        (byte) 0x5e,
        (byte) (group >>> 16 & 0x7f),
        (byte) (group >>> 8),
        (byte) group);
  }

  /** Takes one out of the table (neigh_remove_one, neigh_flush_one), and tells of it. */
  void forget(NeighNet there, Neighbour going, boolean tell, RtnlRequest cause) {
    if (!there.remove(going)) {
      return;
    }
    gc.leave(going);
    synchronized (going) {
      going.dead = true;
      going.disarm();
      going.waiting.purge(DropReason.NEIGH_DEAD);
    }
    if (tell) {
      tell(RtnlTypes.RTM_DELNEIGH, going, cause);
    }
  }

  /** Takes all of a device away; those that stay for good only where {@code permanent} (neigh_flush_dev). Under RTNL. */
  void flush(NetDevice device, boolean permanent) {
    NeighNet there = device.net().get(key);
    if (there == null) {
      return;
    }
    List<Neighbour> all = there.of(device);
    for (Neighbour neighbour : all) {
      if (permanent || (neighbour.state() & NUD_PERMANENT) == 0) {
        forget(there, neighbour, true, null);
      }
    }
  }

  /** Tells of one (__neigh_notify). */
  void tell(int type, Neighbour neighbour, RtnlRequest cause) {
    events.send(
        neighbour.net().net(),
        RtnlGroups.RTNLGRP_NEIGH,
        type,
        0,
        cause,
        () -> NeighbourFill.fill(neighbour));
  }

  /** Tells of an entry for which the host answers. */
  void tell(int type, Net net, ProxyNeighbour proxy, RtnlRequest cause) {
    events.send(net, RtnlGroups.RTNLGRP_NEIGH, type, 0, cause, () -> NeighbourFill.fill(proxy));
  }
}
