// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sock;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.rtnl.Rtnl;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.inet.Inet4;

/** The groups that a socket has joined (struct ip_mc_socklist). Changed under RTNL, read without a lock. */
final class Memberships {
  private static final FaultPoint MEMBERSHIP = new FaultPoint("ipv4.membership", Errno.ENOBUFS);

  private final Devinet devinet;
  private volatile List<Membership> joined = List.of();

  private record Membership(int group, InDevice in, int index) {}

  Memberships(Devinet devinet) {
    this.devinet = devinet;
  }

  /** Joins: EINVAL, ENODEV, EADDRINUSE, ENOBUFS above {@code most}. */
  void join(int group, NetDevice device, int most) throws NetException {
    if (!Inet4.isMulticast(group)) {
      throw new NetException(Errno.EINVAL);
    }
    Rtnl rtnl = device.net().kernel().rtnl();
    rtnl.lock();
    try {
      InDevice in = devinet.get(device);
      if (in == null) {
        throw new NetException(Errno.ENODEV);
      }
      if (find(group, in) != null) {
        throw new NetException(Errno.EADDRINUSE);
      }
      if (joined.size() >= most) {
        throw new NetException(Errno.ENOBUFS);
      }
      device.net().kernel().faults().reach(MEMBERSHIP);
      List<Membership> more = new ArrayList<>(joined);
      more.add(new Membership(group, in, device.index()));
      in.groups().join(group);
      joined = List.copyOf(more);
    } finally {
      rtnl.unlock();
    }
  }

  /** Leaves: EADDRNOTAVAIL. */
  void leave(int group, NetDevice device) throws NetException {
    Rtnl rtnl = device.net().kernel().rtnl();
    rtnl.lock();
    try {
      Membership there = find(group, devinet.get(device));
      if (there == null) {
        throw new NetException(Errno.EADDRNOTAVAIL);
      }
      there.in.groups().leave(group);
      joined = joined.stream().filter(one -> !one.equals(there)).toList();
    } finally {
      rtnl.unlock();
    }
  }

  private Membership find(int group, InDevice in) {
    for (Membership one : joined) {
      if (one.group == group && one.in == in) {
        return one;
      }
    }
    return null;
  }

  /** Leaves all. */
  void leaveAll() {
    if (joined.isEmpty()) {
      return;
    }
    Rtnl rtnl = joined.get(0).in.net().net().kernel().rtnl();
    rtnl.lock();
    try {
      joined.forEach(one -> one.in.groups().leave(one.group));
      joined = List.of();
    } finally {
      rtnl.unlock();
    }
  }

  /** Whether the socket wants what came for a group by a device (ip_mc_sf_allow). */
  boolean wants(int group, int device, boolean all) {
    List<Membership> now = joined;
    for (int i = 0; i < now.size(); i++) {
      Membership one = now.get(i);
      if (one.group == group && one.index == device) {
        return true;
      }
    }
    return all;
  }
}
