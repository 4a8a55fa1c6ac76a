// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.lab;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.errno.NetException;

/** Hosts in a row, those between the ends forwarding: 10.0.N.1 and 10.0.N.2 are on the N-th link, from 0. */
public final class Chain {
  private final List<Host> hosts = new ArrayList<>();

  private Chain() {}

  /** Two ends with so many routers between. */
  public static Chain of(Lab lab, int routers) throws NetException {
    Chain chain = new Chain();
    int last = routers + 1;
    for (int i = 0; i <= last; i++) {
      chain.hosts.add(lab.host(i == 0 ? "a" : i == last ? "b" : "r" + i));
    }
    for (int i = 0; i < last; i++) {
      Host left = chain.hosts.get(i);
      Host right = chain.hosts.get(i + 1);
      String out = i == 0 ? "eth0" : "eth1";
      lab.wire(left, out, right, "eth0");
      left.address("10.0." + i + ".1/24", out);
      right.address("10.0." + i + ".2/24", "eth0");
    }
    for (int i = 0; i <= last; i++) {
      chain.routes(i, last);
    }
    return chain;
  }

  private void routes(int i, int last) throws NetException {
    Host host = hosts.get(i);
    if (i == 0) {
      host.route("default", "10.0.0.2");
    } else if (i == last) {
      host.route("default", "10.0." + (last - 1) + ".1");
    } else {
      host.forward();
      for (int net = 0; net < last; net++) {
        if (net < i - 1) {
          host.route("10.0." + net + ".0/24", "10.0." + (i - 1) + ".1");
        } else if (net > i) {
          host.route("10.0." + net + ".0/24", "10.0." + i + ".2");
        }
      }
    }
  }

  /** The first of the row, who asks. */
  public Host a() {
    return hosts.get(0);
  }

  /** The last. */
  public Host b() {
    return hosts.get(hosts.size() - 1);
  }

  /** A router, from 1. */
  public Host router(int i) {
    return hosts.get(i);
  }

  /** The address of the last. */
  public String target() {
    return "10.0." + (hosts.size() - 2) + ".2";
  }
}
