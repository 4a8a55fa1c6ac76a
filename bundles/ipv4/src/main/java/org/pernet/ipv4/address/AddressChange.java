// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import static org.pernet.ipv4.address.InAddress.IFA_F_SECONDARY;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELADDR;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWADDR;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.sysctl.Devconf;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.schema.RtnlGroups;

/** How addresses come and go: who is primary, who follows him, and in which order that is told. Under RTNL. */
public final class AddressChange {
  private static final int IPV6_ONLY = InAddress.IFA_F_NODAD
      | InAddress.IFA_F_OPTIMISTIC
      | InAddress.IFA_F_DADFAILED
      | InAddress.IFA_F_HOMEADDRESS
      | InAddress.IFA_F_TENTATIVE
      | InAddress.IFA_F_MANAGETEMPADDR
      | InAddress.IFA_F_STABLE_PRIVACY;

  private final Devinet devinet;

  /** Changes of a kernel's addresses. */
  public AddressChange(Devinet devinet) {
    this.devinet = devinet;
  }

  /**
   * Gives a device an address (__inet_insert_ifa).
   *
   * @param cause the request; null for none
   * @throws NetException EEXIST where the device has it; EINVAL where its network's primary has another scope
   */
  public void insert(InAddress fresh, RtnlRequest cause) throws NetException {
    if (fresh.local() == 0) {
      return;
    }
    List<InAddress> all = new ArrayList<>(List.of(fresh.device().addresses()));
    int most = fresh.device().device().net().kernel().limits().addresses();
    if (all.size() >= most) {
      throw new NetException(Errno.ENOBUFS);
    }
    fresh.flags &= ~(IFA_F_SECONDARY | IPV6_ONLY);
    int afterPrimaries = 0;
    for (int i = 0; i < all.size(); i++) {
      InAddress other = all.get(i);
      if (!other.isSecondary() && fresh.scope() <= other.scope()) {
        afterPrimaries = i + 1;
      }
      if (other.mask() == fresh.mask() && fresh.isInNetworkOf(other)) {
        if (other.local() == fresh.local()) {
          throw new NetException(Errno.EEXIST, "ipv4: Address already assigned");
        }
        if (other.scope() != fresh.scope()) {
          throw new NetException(Errno.EINVAL, "ipv4: Invalid scope value");
        }
        fresh.flags |= IFA_F_SECONDARY;
      }
    }
    all.add(fresh.isSecondary() ? all.size() : afterPrimaries, fresh);
    fresh.device().setAddresses(all);
    tell(RTM_NEWADDR, fresh, cause);
    devinet.listeners().forEach(listener -> listener.added(fresh));
  }

  /** Takes an address away; with a primary its secondaries go too, or the first of them takes its place (__inet_del_ifa). */
  public void delete(InAddress going, RtnlRequest cause) {
    InDevice device = going.device();
    List<InAddress> heirs = List.of();
    if (!going.isSecondary() && !device.isDead()) {
      List<InAddress> secondaries = secondariesOf(going);
      if (device.either(Devconf.PROMOTE_SECONDARIES)) {
        heirs = secondaries;
      } else {
        secondaries.forEach(secondary -> remove(secondary, cause));
      }
    }
    for (InAddress heir : heirs) {
      devinet.listeners().forEach(listener -> listener.withdraw(heir, going));
    }
    List<InAddress> order = heirs.isEmpty() ? List.of() : orderWith(heirs.get(0), going);
    remove(going, cause);
    if (!heirs.isEmpty()) {
      promote(heirs, order, cause);
    }
  }

  private static List<InAddress> secondariesOf(InAddress primary) {
    List<InAddress> found = new ArrayList<>();
    boolean after = false;
    for (InAddress other : primary.device().addresses()) {
      if (after && other.isSecondary() && other.isInNetworkOf(primary)) {
        found.add(other);
      }
      after |= other == primary;
    }
    return found;
  }

  /** The addresses without {@code going}, and {@code heir} among the primaries: behind the last one that is no nearer. */
  private static List<InAddress> orderWith(InAddress heir, InAddress going) {
    List<InAddress> all = new ArrayList<>(List.of(going.device().addresses()));
    List<InAddress> between = all.subList(all.indexOf(going) + 1, all.indexOf(heir));
    if (between.isEmpty()) {
      all.remove(going);
      return all;
    }
    InAddress behind = all.get(0);
    for (InAddress other : between) {
      if (!other.isSecondary() && going.scope() <= other.scope()) {
        behind = other;
      }
    }
    all.remove(heir);
    all.add(all.indexOf(behind) + 1, heir);
    all.remove(going);
    return all;
  }

  private void remove(InAddress going, RtnlRequest cause) {
    List<InAddress> rest = new ArrayList<>(List.of(going.device().addresses()));
    rest.remove(going);
    going.device().setAddresses(rest);
    going.device().net().mortal().remove(going);
    tell(RTM_DELADDR, going, cause);
    devinet.listeners().forEach(listener -> listener.removed(going));
  }

  private void promote(List<InAddress> heirs, List<InAddress> order, RtnlRequest cause) {
    InAddress heir = heirs.get(0);
    heir.flags &= ~IFA_F_SECONDARY;
    heir.device().setAddresses(order);
    tell(RTM_NEWADDR, heir, cause);
    devinet.listeners().forEach(listener -> listener.added(heir));
    for (InAddress other : heirs.subList(1, heirs.size())) {
      devinet.listeners().forEach(listener -> listener.restore(other));
    }
  }

  /** Tells of an address (rtmsg_ifa). */
  void tell(int type, InAddress address, RtnlRequest cause) {
    devinet
        .events()
        .send(
            address.device().device().net(),
            RtnlGroups.RTNLGRP_IPV4_IFADDR,
            type,
            0,
            cause,
            () -> AddressFill.fill(address, -1));
  }
}
