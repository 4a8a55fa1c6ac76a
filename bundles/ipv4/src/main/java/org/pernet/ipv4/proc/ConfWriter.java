// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.proc;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.address.InetNet;
import org.pernet.ipv4.address.Netconf;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.fib.FibNet;
import org.pernet.ipv4.sysctl.Devconf;

/** What follows from a change of devices' settings (devinet_conf_proc, inet_forward_change). Under RTNL. */
final class ConfWriter {
  private final Devinet devinet;
  private final Fib fib;
  private final Netconf netconf;

  ConfWriter(Devinet devinet, Fib fib, Netconf netconf) {
    this.devinet = devinet;
    this.fib = fib;
    this.netconf = netconf;
  }

  void setAll(Net net, int which, int value) {
    InetNet there = devinet.obtain(net);
    if (which == Devconf.FORWARDING) {
      setForwarding(there, value);
      return;
    }
    int old = there.all().get(which);
    there.all().set(which, value);
    changed(net, Netconf.ALL, there.all(), which, old, value);
  }

  void setDefault(Net net, int which, int value) {
    InetNet there = devinet.obtain(net);
    int old = there.defaults().get(which);
    there.defaults().set(which, value);
    if (which != Devconf.FORWARDING) {
      for (NetDevice device : net.devices()) {
        InDevice in = devinet.get(device);
        if (in != null) {
          in.conf().inherit(which, value);
        }
      }
    }
    changed(net, Netconf.DEFAULT, there.defaults(), which, old, value);
  }

  void set(InDevice device, int which, int value) {
    int old = device.conf().get(which);
    device.conf().set(which, value);
    changed(device.net().net(), device.device().index(), device.conf(), which, old, value);
  }

  private void changed(Net net, int index, Devconf conf, int which, int old, int value) {
    if (old == value) {
      return;
    }
    netconf.tell(net, index, conf, which);
    flush(net);
  }

  private void flush(Net net) {
    FibNet tables = fib.get(net);
    if (tables != null) {
      tables.changed();
    }
  }

  /** Whoever forwards does so by all devices, and is told of no better ways by others. */
  private void setForwarding(InetNet there, int value) {
    int old = there.all().get(Devconf.FORWARDING);
    there.all().set(Devconf.FORWARDING, value);
    if (old == value) {
      return;
    }
    there.all().put(Devconf.ACCEPT_REDIRECTS, value == 0 ? 1 : 0);
    there.defaults().put(Devconf.FORWARDING, value);
    Net net = there.net();
    netconf.tell(net, Netconf.ALL, there.all(), Devconf.FORWARDING);
    netconf.tell(net, Netconf.DEFAULT, there.defaults(), Devconf.FORWARDING);
    for (NetDevice device : net.devicesByAge()) {
      InDevice in = devinet.get(device);
      if (in != null) {
        in.conf().set(Devconf.FORWARDING, value);
        netconf.tell(net, device.index(), in.conf(), Devconf.FORWARDING);
      }
    }
    flush(net);
  }
}
