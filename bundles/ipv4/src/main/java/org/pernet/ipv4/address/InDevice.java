// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import java.util.List;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.ipv4.sysctl.Devconf;
import org.pernet.ipv4.sysctl.NeighParms;

/** What IPv4 keeps of a device in one namespace (struct in_device). Written under RTNL, read without a lock. */
public final class InDevice {
  private static final InAddress[] NONE = {};

  private final NetDevice device;
  private final InetNet net;
  private final Devconf conf;
  private final NeighParms neighParms;
  private volatile InAddress[] addresses =
      NONE; // primaries by scope, then secondaries; never changed, but replaced
  private final Groups groups = new Groups();
  private volatile boolean dead;

  InDevice(NetDevice device, InetNet net, Devconf conf, NeighParms neighParms) {
    this.device = device;
    this.net = net;
    this.conf = conf;
    this.neighParms = neighParms;
    if ((device.spec().flags() & IfFlags.IFF_LOOPBACK) != 0) {
      conf.put(Devconf.DISABLE_XFRM, 1);
      conf.put(Devconf.DISABLE_POLICY, 1);
    }
  }

  /** The device. */
  public NetDevice device() {
    return device;
  }

  /** The namespace that it is in. */
  public InetNet net() {
    return net;
  }

  /** Its settings. */
  public Devconf conf() {
    return conf;
  }

  /** Its settings for neighbours. */
  public NeighParms neighParms() {
    return neighParms;
  }

  /** The groups that it takes part in. */
  public Groups groups() {
    return groups;
  }

  /** Its addresses, in the kernel's order; not to be changed. */
  public InAddress[] addresses() {
    return addresses;
  }

  void setAddresses(List<InAddress> all) {
    addresses = all.toArray(NONE);
  }

  /** Whether it is going. */
  public boolean isDead() {
    return dead;
  }

  void die() {
    dead = true;
  }

  /** Whether it, or all, is set so (IN_DEV_ORCONF). */
  public boolean either(int which) {
    return conf.is(which) || net.all().is(which);
  }

  /** Whether it and all are set so (IN_DEV_ANDCONF). */
  public boolean both(int which) {
    return conf.is(which) && net.all().is(which);
  }

  /** The greater of its own setting and that of all (IN_DEV_MAXCONF). */
  public int greater(int which) {
    return Math.max(conf.get(which), net.all().get(which));
  }

  /** Whether it forwards (IN_DEV_FORWARD). */
  public boolean isForwarding() {
    return conf.is(Devconf.FORWARDING);
  }

  /** Whether it takes redirects (IN_DEV_RX_REDIRECTS). */
  public boolean acceptsRedirects() {
    return isForwarding() ? both(Devconf.ACCEPT_REDIRECTS) : either(Devconf.ACCEPT_REDIRECTS);
  }

  /** The primary address of a network (inet_ifa_byprefix); null where it has none. */
  public InAddress primaryOf(int prefix, int mask) {
    for (InAddress one : addresses) {
      if (one.mask() == mask && one.matches(prefix)) {
        return one;
      }
    }
    return null;
  }

  /** Whether an address, and a second one unless it is 0, are in one of its networks (inet_addr_onlink). */
  public boolean isOnLink(int address, int second) {
    for (InAddress one : addresses) {
      if (one.matches(address) && (second == 0 || one.matches(second))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an address is its own. */
  public boolean has(int local) {
    for (InAddress one : addresses) {
      if (one.local() == local) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return device.toString();
  }
}
