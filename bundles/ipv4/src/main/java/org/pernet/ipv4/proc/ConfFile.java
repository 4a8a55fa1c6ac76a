// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.proc;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.sysctl.Sysctl;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.sysctl.Devconf;
import org.pernet.ipv4.sysctl.DevconfName;

/** A file below conf: of all, of default, or of a device (devinet_conf_proc). */
abstract class ConfFile implements Sysctl {
  final Net net;
  final DevconfName name;
  final Devinet devinet;
  final ConfWriter writer;

  ConfFile(Net net, DevconfName name, Devinet devinet, ConfWriter writer) {
    this.net = net;
    this.name = name;
    this.devinet = devinet;
    this.writer = writer;
  }

  abstract Devconf conf();

  /** Sets it, under RTNL. */
  abstract void set(int value) throws NetException;

  @Override
  public String read() {
    return Integer.toString(conf().get(name.which()));
  }

  /** Forwarding's own check (devinet_sysctl_forward). */
  @Override
  public boolean needsAdmin() {
    return name.which() == Devconf.FORWARDING;
  }

  @Override
  public boolean isWritable() {
    return name.isWritable();
  }

  @Override
  public void write(String text) throws NetException {
    if (!isWritable()) {
      throw new NetException(Errno.EPERM);
    }
    int value = (int) Numbers.first(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
    net.kernel().rtnl().lock();
    try {
      set(value);
    } finally {
      net.kernel().rtnl().unlock();
    }
  }

  /** conf/all. */
  static final class OfAll extends ConfFile {
    OfAll(Net net, DevconfName name, Devinet devinet, ConfWriter writer) {
      super(net, name, devinet, writer);
    }

    @Override
    Devconf conf() {
      return devinet.allOf(net);
    }

    @Override
    void set(int value) {
      writer.setAll(net, name.which(), value);
    }
  }

  /** conf/default. */
  static final class OfDefault extends ConfFile {
    OfDefault(Net net, DevconfName name, Devinet devinet, ConfWriter writer) {
      super(net, name, devinet, writer);
    }

    @Override
    Devconf conf() {
      return devinet.defaultOf(net);
    }

    @Override
    void set(int value) {
      writer.setDefault(net, name.which(), value);
    }
  }

  /** conf/DEV. */
  static final class OfDevice extends ConfFile {
    private final NetDevice device;

    OfDevice(NetDevice device, DevconfName name, Devinet devinet, ConfWriter writer) {
      super(device.net(), name, devinet, writer);
      this.device = device;
    }

    @Override
    Devconf conf() {
      return devinet.confOf(device);
    }

    @Override
    void set(int value) throws NetException {
      InDevice there = device.registrationState() == NetDevice.RegistrationState.REGISTERED
          ? devinet.obtain(device)
          : null;
      if (there == null) {
        throw new NetException(Errno.ENOENT);
      }
      writer.set(there, name.which(), value);
    }
  }
}
