// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sock;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.mcast.Groups;

/** The groups that a socket has joined (struct ip_mc_socklist). Changed under its monitor, read without. */
final class Memberships {
  private final Groups groups;
  private volatile List<Membership> joined = List.of();

  private record Membership(int group, NetDevice device, int index) {}

  Memberships(Groups groups) {
    this.groups = groups;
  }

  /** Joins: EINVAL, EADDRINUSE, ENOBUFS above {@code most}. */
  synchronized void join(int group, NetDevice device, int most) throws NetException {
    if (!Inet4.isMulticast(group)) {
      throw new NetException(Errno.EINVAL);
    }
    if (find(group, device) != null) {
      throw new NetException(Errno.EADDRINUSE);
    }
    if (joined.size() >= most) {
      throw new NetException(Errno.ENOBUFS);
    }
    List<Membership> more = new ArrayList<>(joined);
    more.add(new Membership(group, device, device.index()));
    groups.join(device, group);
    joined = List.copyOf(more);
  }

  /** Leaves: EADDRNOTAVAIL. */
  synchronized void leave(int group, NetDevice device) throws NetException {
    Membership there = find(group, device);
    if (there == null) {
      throw new NetException(Errno.EADDRNOTAVAIL);
    }
    groups.leave(there.device, group);
    joined = joined.stream().filter(one -> !one.equals(there)).toList();
  }

  private Membership find(int group, NetDevice device) {
    for (Membership one : joined) {
      if (one.group == group && one.device == device) {
        return one;
      }
    }
    return null;
  }

  /** Leaves all; those of devices that are gone, or in another namespace now, have been left already. */
  synchronized void leaveAll(Net net) {
    for (Membership one : joined) {
      if (one.device.net() == net && one.device.index() == one.index) {
        groups.leave(one.device, one.group);
      }
    }
    joined = List.of();
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
