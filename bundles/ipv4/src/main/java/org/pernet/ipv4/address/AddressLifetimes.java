// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import static org.pernet.ipv4.address.InAddress.FOREVER;
import static org.pernet.ipv4.address.InAddress.IFA_F_DEPRECATED;
import static org.pernet.ipv4.address.InAddress.IFA_F_PERMANENT;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWADDR;

import java.util.List;
import org.pernet.api.net.Net;
import org.pernet.api.rtnl.Rtnl;

/** How long addresses live (set_ifa_lifetime, check_lifetime): deprecated first, then gone. */
public final class AddressLifetimes {
  private static final long SECOND = 1_000_000_000L;

  private final Devinet devinet;
  private final AddressChange change;

  /** Lifetimes of a kernel's addresses. */
  public AddressLifetimes(Devinet devinet, AddressChange change) {
    this.devinet = devinet;
    this.change = change;
  }

  /**
   * Sets an address's lifetimes, from now on. Under RTNL.
   *
   * @param valid seconds until it goes, or {@link InAddress#FOREVER}
   * @param preferred seconds until it is deprecated, or {@link InAddress#FOREVER}
   */
  void set(InAddress address, long valid, long preferred) {
    int flags = address.flags & ~(IFA_F_PERMANENT | IFA_F_DEPRECATED);
    if (valid == FOREVER) {
      flags |= IFA_F_PERMANENT;
    }
    if (preferred == 0) {
      flags |= IFA_F_DEPRECATED;
    }
    long now = address.device().device().net().kernel().clock().nanoTime();
    address.valid = valid;
    address.preferred = preferred;
    address.updated = now;
    if (address.created == -1) {
      address.created = now;
    }
    address.flags = flags;
  }

  /** An address is there, or has other lifetimes: what is due is done when it is due. Under RTNL. */
  void watch(InAddress address) {
    InetNet net = address.device().net();
    if (address.valid == FOREVER && (address.preferred == FOREVER || address.preferred == 0)) {
      net.mortal().remove(address);
      return;
    }
    net.mortal().add(address);
    schedule(net);
  }

  /** Waits for whatever is due next in a namespace. */
  private void schedule(InetNet net) {
    long now = net.net().kernel().clock().nanoTime();
    long next = Long.MAX_VALUE;
    for (InAddress address : net.mortal()) {
      boolean deprecated = (address.flags & IFA_F_DEPRECATED) != 0;
      long lifetime =
          deprecated || address.preferred == FOREVER ? address.valid : address.preferred;
      if (lifetime != FOREVER) {
        next = Math.min(next, Math.max(0, lifetime * SECOND - (now - address.updated)));
      }
    }
    if (next != Long.MAX_VALUE) {
      net.mortality(() -> expire(net.net())).arm(next);
    }
  }

  /** Does in a namespace what is due. Takes RTNL. */
  private void expire(Net net) {
    Rtnl rtnl = net.kernel().rtnl();
    rtnl.lock();
    try {
      InetNet there = devinet.get(net);
      if (there != null) {
        long now = net.kernel().clock().nanoTime();
        List.copyOf(there.mortal()).forEach(address -> expire(address, now));
        schedule(there);
      }
    } finally {
      rtnl.unlock();
    }
  }

  private void expire(InAddress address, long now) {
    if (!address.device().net().mortal().contains(address)) {
      return; // it went with its primary
    }
    long age = now - address.updated;
    if (address.valid != FOREVER && age >= address.valid * SECOND) {
      change.delete(address, null);
      return;
    }
    boolean deprecated = (address.flags & IFA_F_DEPRECATED) != 0;
    if (!deprecated && address.preferred != FOREVER && age >= address.preferred * SECOND) {
      address.flags |= IFA_F_DEPRECATED;
      change.tell(RTM_NEWADDR, address, null);
    }
  }
}
