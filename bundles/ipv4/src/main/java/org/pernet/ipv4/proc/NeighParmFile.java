// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.proc;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.sysctl.Sysctl;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.sysctl.NeighFile;
import org.pernet.ipv4.sysctl.NeighParms;

/** A file below neigh: of a device, or, in the first namespace, of what new devices get (neigh_proc_dointvec). */
final class NeighParmFile implements Sysctl {
  private final Net net;
  private final NetDevice device; // null for default
  private final NeighFile file;
  private final Devinet devinet;

  private NeighParmFile(Net net, NetDevice device, NeighFile file, Devinet devinet) {
    this.net = net;
    this.device = device;
    this.file = file;
    this.devinet = devinet;
  }

  static NeighParmFile ofDefault(Net net, NeighFile file, Devinet devinet) {
    return new NeighParmFile(net, null, file, devinet);
  }

  static NeighParmFile ofDevice(NetDevice device, NeighFile file, Devinet devinet) {
    return new NeighParmFile(device.net(), device, file, devinet);
  }

  @Override
  public String read() {
    InDevice there = device == null ? null : devinet.get(device);
    NeighParms parms = there == null ? devinet.neighDefaults() : there.neighParms();
    return Integer.toString(file.shown(parms.get(file.parm())));
  }

  @Override
  public void write(String text) throws NetException {
    int most = Integer.MAX_VALUE / file.unit();
    int least = Math.max(file.least(), -most);
    int value = file.kept((int) Numbers.first(text, least, most));
    net.kernel().rtnl().lock();
    try {
      set(value);
    } finally {
      net.kernel().rtnl().unlock();
    }
  }

  private void set(int value) throws NetException {
    if (device == null) {
      devinet.neighDefaults().set(file.parm(), value);
      for (NetDevice other : net.devices()) {
        InDevice there = devinet.get(other);
        if (there != null) {
          there.neighParms().inherit(file.parm(), value);
        }
      }
      return;
    }
    InDevice there = device.registrationState() == NetDevice.RegistrationState.REGISTERED
        ? devinet.obtain(device)
        : null;
    if (there == null) {
      throw new NetException(Errno.ENOENT);
    }
    there.neighParms().set(file.parm(), value);
  }
}
