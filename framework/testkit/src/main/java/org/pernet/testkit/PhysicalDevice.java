// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit;

import java.util.EnumMap;
import java.util.Map;
import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDeviceOperations;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.net.Net;
import org.pernet.api.rtnl.Rtnl;

/**
 * The driver of devices without a kind, as a network card has: when their namespace dies they go home to the initial one, as
 * {@code dev<ifindex>} or {@code dev%d} where their name is taken there. Any call of it can be made to fail.
 */
public final class PhysicalDevice implements NetDeviceOperations {
  /** What the kernel calls. */
  public enum Call {
    INIT,
    UNINIT,
    OPEN,
    STOP,
    CHANGE_MTU,
    SET_ADDRESS,
    RECEIVE_MODE
  }

  private final Journal journal;
  private final Map<Call, Fault> faults = new EnumMap<>(Call.class);
  private final DeviceSpec movable = DeviceSpec.ethernet(this).build();
  private final DeviceSpec immutable = DeviceSpec.ethernet(this).immutable().build();

  /** A driver that writes its calls down, as {@code open p0}. */
  public PhysicalDevice(Journal journal) {
    this.journal = journal;
  }

  /** Puts a fault into a call. */
  public PhysicalDevice at(Call call, Fault fault) {
    faults.put(call, fault);
    return this;
  }

  /** A new device in {@code net}, with a name or a pattern, and any index. */
  public NetDevice plugIn(Net net, String name) throws NetException {
    return register(net, name, movable, 0);
  }

  /** A new device with an index that is asked for. */
  public NetDevice plugIn(Net net, String name, int index) throws NetException {
    return register(net, name, movable, index);
  }

  /** A new device that may never leave its namespace. */
  public NetDevice plugInImmutable(Net net, String name) throws NetException {
    return register(net, name, immutable, 0);
  }

  /** A device that is not registered yet. */
  public NetDevice allocate(Net net, String name) {
    return net.kernel().devices().allocate(net, name, movable, null, null);
  }

  private static NetDevice register(Net net, String name, DeviceSpec spec, int index)
      throws NetException {
    Kernel kernel = net.kernel();
    Rtnl rtnl = kernel.rtnl();
    rtnl.lock();
    try {
      NetDevice device = kernel.devices().allocate(net, name, spec, null, null);
      kernel.devices().register(device, index);
      return device;
    } finally {
      rtnl.unlock();
    }
  }

  /** Takes a device away, wherever it is now. */
  public void unplug(NetDevice device) {
    Kernel kernel = device.net().kernel();
    kernel.rtnl().lock();
    try {
      kernel.devices().unregister(device);
    } finally {
      kernel.rtnl().unlock();
    }
  }

  private Fault called(Call call, NetDevice device) {
    journal.write(call.name().toLowerCase(java.util.Locale.ROOT) + " " + device.name());
    return faults.getOrDefault(call, Fault.none());
  }

  @Override
  public void init(NetDevice device) throws NetException {
    called(Call.INIT, device).strike();
  }

  @Override
  public void uninit(NetDevice device) {
    called(Call.UNINIT, device).strikeWhereNoRefusalIs();
  }

  @Override
  public void open(NetDevice device) throws NetException {
    called(Call.OPEN, device).strike();
  }

  @Override
  public void stop(NetDevice device) {
    called(Call.STOP, device).strikeWhereNoRefusalIs();
  }

  @Override
  public void changeMtu(NetDevice device, int mtu) throws NetException {
    called(Call.CHANGE_MTU, device).strike();
  }

  @Override
  public void setAddress(NetDevice device, HardwareAddress address) throws NetException {
    called(Call.SET_ADDRESS, device).strike();
  }

  @Override
  public void receiveModeChanged(NetDevice device) {
    faults.getOrDefault(Call.RECEIVE_MODE, Fault.none()).strikeWhereNoRefusalIs();
  }
}
