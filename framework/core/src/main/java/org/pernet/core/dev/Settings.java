// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import java.nio.charset.StandardCharsets;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice.RegistrationState;
import org.pernet.api.dev.SegmentLimits;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.notifier.NetDeviceEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is set on a device: MTU, addresses, alias, queue length, and the rest that is a value. */
final class Settings {
  /** Bytes of an alias, the zero at its end counted (IFALIASZ). */
  private static final int IFALIASZ = 256;

  private static final FaultPoint MTU = new FaultPoint("driver.change_mtu", Errno.EIO);
  private static final FaultPoint ADDRESS = new FaultPoint("driver.set_address", Errno.EIO);
  private static final FaultPoint ALIAS = FaultPoint.memory("dev.alias");
  private static final int ALTERNATIVE_NAMES = 496; // as many as fit into IFLA_PROP_LIST
  private static final FaultPoint ALTERNATIVE_NAME = FaultPoint.memory("dev.altname");

  private final Logger log = LoggerFactory.getLogger(Settings.class);
  private final DeviceContext context;

  Settings(DeviceContext context) {
    this.context = context;
  }

  private static boolean isNew(NetDeviceImpl device) {
    return device.registrationState() == RegistrationState.UNINITIALIZED;
  }

  void setMtu(NetDeviceImpl device, int mtu) throws NetException {
    if (mtu == device.mtu) {
      return;
    }
    if (mtu < 0 || mtu < device.spec.minMtu()) {
      throw new NetException(Errno.EINVAL, "mtu less than device minimum");
    }
    if (device.spec.maxMtu() > 0 && mtu > device.spec.maxMtu()) {
      throw new NetException(Errno.EINVAL, "mtu greater than device maximum");
    }
    if (isNew(device)) {
      device.mtu = mtu;
      return;
    }
    context.notifiers().ask(NetDeviceEvent.PRECHANGEMTU, device);
    context.faults().reach(MTU);
    device.operations().changeMtu(device, mtu);
    int old = device.mtu;
    device.mtu = mtu;
    try {
      context.notifiers().ask(NetDeviceEvent.CHANGEMTU, device);
    } catch (NetException vetoed) {
      restoreMtu(device, old);
      throw vetoed;
    }
  }

  private void restoreMtu(NetDeviceImpl device, int old) {
    try {
      device.operations().changeMtu(device, old);
      device.mtu = old;
    } catch (NetException keepsTheNewOne) {
      log.warn("{} does not take its old MTU back", device, keepsTheNewOne);
    }
    context.notifiers().tell(NetDeviceEvent.CHANGEMTU, device);
  }

  void setAddress(NetDeviceImpl device, HardwareAddress wanted) throws NetException {
    int length = device.spec.address().length();
    if (isNew(device)) {
      device.address = wanted.withLength(length);
      return;
    }
    if (wanted.length() < length) {
      throw new NetException(Errno.EINVAL);
    }
    HardwareAddress address = wanted.withLength(length);
    askAddress(device);
    if (!device.address.equals(address)) {
      if (!device.spec.liveAddressChange() && device.isUp()) {
        throw new NetException(Errno.EBUSY);
      }
      context.faults().reach(ADDRESS);
      device.operations().setAddress(device, address);
      device.address = address;
    }
    device.addressSet = true;
    context.notifiers().tell(NetDeviceEvent.CHANGEADDR, device);
  }

  void askAddress(NetDeviceImpl device) throws NetException {
    context.notifiers().ask(NetDeviceEvent.PRE_CHANGEADDR, device);
  }

  void takeAddress(NetDeviceImpl device, HardwareAddress address) {
    device.address = address;
    context.notifiers().tell(NetDeviceEvent.CHANGEADDR, device);
  }

  void setBroadcast(NetDeviceImpl device, HardwareAddress broadcast) {
    device.broadcast = broadcast.withLength(device.spec.address().length());
    if (!isNew(device)) {
      context.notifiers().tell(NetDeviceEvent.CHANGEADDR, device);
    }
  }

  void setAlias(NetDeviceImpl device, String alias) throws NetException {
    if (alias.getBytes(StandardCharsets.UTF_8).length >= IFALIASZ) {
      throw new NetException(Errno.EINVAL);
    }
    context.faults().reach(ALIAS);
    device.alias = alias.isEmpty() ? null : alias;
  }

  void setTxQueueLength(NetDeviceImpl device, int packets) throws NetException {
    int old = device.txQueueLength;
    if (isNew(device) || old == packets) {
      device.txQueueLength = packets;
      return;
    }
    device.txQueueLength = packets;
    try {
      context.notifiers().ask(NetDeviceEvent.CHANGE_TX_QUEUE_LEN, device);
    } catch (NetException vetoed) {
      device.txQueueLength = old;
      throw vetoed;
    }
  }

  void setTsoMaxSize(NetDeviceImpl device, int bytes) {
    device.tsoMaxSize = bytes;
    SegmentLimits limits = device.segmentLimits;
    limits = bytes < limits.gsoMaxSize() ? limits.withGsoMaxSize(bytes) : limits;
    device.segmentLimits =
        bytes < limits.gsoIpv4MaxSize() ? limits.withGsoIpv4MaxSize(bytes) : limits;
  }

  void rename(NetDeviceImpl device, String wanted) throws NetException {
    if (!device.isRegistered()) {
      throw new NetException(Errno.ENODEV);
    }
    if (wanted.equals(device.name)) {
      return;
    }
    String name = DeviceNames.prepare(device.net.deviceTable(), wanted, Errno.EEXIST);
    if (DeviceNames.isReserved(name)) {
      throw new NetException(Errno.EINVAL);
    }
    String old = device.name;
    putName(device, name);
    try {
      context.notifiers().ask(NetDeviceEvent.CHANGENAME, device);
    } catch (NetException vetoed) {
      putName(device, old);
      context.notifiers().tell(NetDeviceEvent.CHANGENAME, device);
      throw vetoed;
    }
  }

  private static void putName(NetDeviceImpl device, String name) {
    String old = device.name;
    device.name = name;
    device.net.deviceTable().nameAdded(device, name);
    if (!device.isNamed(old)) {
      device.net.deviceTable().nameRemoved(device, old);
    }
  }

  void addAlternativeName(NetDeviceImpl device, String name) throws NetException {
    if (device.alternativeNames.size() >= ALTERNATIVE_NAMES) {
      throw new NetException(Errno.EINVAL, "effective property list too long");
    }
    DeviceTable table = device.net.deviceTable();
    if (table.byName(name) != null) {
      throw new NetException(Errno.EEXIST);
    }
    context.faults().reach(ALTERNATIVE_NAME);
    device.addAlternativeName(name);
    table.nameAdded(device, name);
  }

  void removeAlternativeName(NetDeviceImpl device, String name) throws NetException {
    DeviceTable table = device.net.deviceTable();
    NetDeviceImpl owner = table.byName(name);
    if (owner == null) {
      throw new NetException(Errno.ENOENT);
    }
    if (owner != device || !device.alternativeNames.contains(name)) {
      throw new NetException(Errno.EINVAL);
    }
    device.removeAlternativeName(name);
    if (!device.isNamed(name)) {
      table.nameRemoved(device, name);
    }
  }
}
