// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.pernet.api.dev.AddressList;
import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDevices;
import org.pernet.api.dev.OperState;
import org.pernet.api.dev.SegmentLimits;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.net.Net;
import org.pernet.core.net.NetImpl;

/** The door to this package: asserts RTNL, and hands each call to the part whose work it is. */
public final class NetDevicesImpl implements NetDevices {
  private final DeviceContext context;
  private final UpAndDown upAndDown;
  private final LinkWatch linkWatch;
  private final Settings settings;
  private final Masters masters;
  private final Registration registration;

  /** The devices of a kernel. */
  public NetDevicesImpl(DeviceContext context) {
    this.context = context;
    this.linkWatch = new LinkWatch(context);
    this.upAndDown = new UpAndDown(context, linkWatch);
    this.settings = new Settings(context);
    this.masters = new Masters(context);
    this.registration = new Registration(context, upAndDown, linkWatch, masters);
  }

  @Override
  public NetDevice allocate(
      Net net, String name, DeviceSpec spec, RtnlLinkOps linkOps, Object driverState) {
    return new NetDeviceImpl(
        context.path(),
        (NetImpl) net,
        Objects.requireNonNull(name, "name"),
        Objects.requireNonNull(spec, "spec"),
        linkOps,
        driverState);
  }

  @Override
  public void setQueues(NetDevice device, int tx, int rx) {
    NetDeviceImpl fresh = context.under(device);
    fresh.txQueues = tx;
    fresh.rxQueues = rx;
  }

  @Override
  public void deferAnnouncements(NetDevice device) {
    context.under(device).announced = false;
  }

  @Override
  public void configure(NetDevice device, int flags) throws NetException {
    upAndDown.configure(context.under(device), flags);
  }

  @Override
  public void register(NetDevice device, int index) throws NetException {
    registration.register(context.under(device), index);
  }

  @Override
  public void unregister(Collection<NetDevice> devices) {
    context.rtnl().assertHeld();
    registration.unregister(devices);
  }

  @Override
  public void open(NetDevice device) throws NetException {
    upAndDown.open(context.under(device));
  }

  @Override
  public void close(NetDevice device) {
    upAndDown.close(context.under(device));
  }

  @Override
  public void changeFlags(NetDevice device, int flags) throws NetException {
    upAndDown.changeFlags(context.under(device), flags);
  }

  @Override
  public void rename(NetDevice device, String name) throws NetException {
    settings.rename(context.under(device), name);
  }

  @Override
  public void changeNamespace(NetDevice device, Net net, String pattern, int newIndex)
      throws NetException {
    new NamespaceChange(context, upAndDown, masters, context.under(device), (NetImpl) net)
        .run(pattern, newIndex);
  }

  @Override
  public void setMtu(NetDevice device, int mtu) throws NetException {
    settings.setMtu(context.under(device), mtu);
  }

  @Override
  public void setAddress(NetDevice device, HardwareAddress address) throws NetException {
    settings.setAddress(context.under(device), address);
  }

  @Override
  public void askAddress(NetDevice device, HardwareAddress address) throws NetException {
    settings.askAddress(context.under(device));
  }

  @Override
  public void takeAddress(NetDevice device, HardwareAddress address) {
    settings.takeAddress(context.under(device), address);
  }

  @Override
  public void setBroadcast(NetDevice device, HardwareAddress broadcast) {
    settings.setBroadcast(context.under(device), broadcast);
  }

  @Override
  public void setAlias(NetDevice device, String alias) throws NetException {
    settings.setAlias(context.under(device), alias);
  }

  @Override
  public void setGroup(NetDevice device, int group) {
    context.under(device).group = group;
  }

  @Override
  public void setTxQueueLength(NetDevice device, int packets) throws NetException {
    settings.setTxQueueLength(context.under(device), packets);
  }

  @Override
  public void setOperState(NetDevice device, OperState state) {
    linkWatch.setOperState(context.under(device), state);
  }

  @Override
  public void syncLinkState(NetDevice device) {
    linkWatch.sync(context.under(device));
  }

  @Override
  public void setLinkMode(NetDevice device, int mode) {
    context.under(device).linkMode = mode;
  }

  @Override
  public void stateChanged(NetDevice device) {
    linkWatch.stateChanged(context.under(device));
  }

  @Override
  public void changeCarrier(NetDevice device, boolean on) throws NetException {
    device.spec().operations().changeCarrier(context.under(device), on);
  }

  @Override
  public void changeProtoDown(NetDevice device, boolean down) throws NetException {
    throw new NetException(Errno.EOPNOTSUPP, "Protodown not supported by device");
  }

  @Override
  public void setCarrier(NetDevice device, boolean on) {
    linkWatch.setCarrier(context.under(device), on);
  }

  @Override
  public void addPromiscuity(NetDevice device, int by) throws NetException {
    upAndDown.addPromiscuity(context.under(device), by, true);
  }

  @Override
  public void addAllMulti(NetDevice device, int by) throws NetException {
    upAndDown.addAllMulti(context.under(device), by);
  }

  @Override
  public void addAddress(NetDevice device, AddressList list, HardwareAddress address) {
    NetDeviceImpl changed = context.under(device);
    upAndDown.setAddresses(changed, changed.addresses.with(list, address));
  }

  @Override
  public void addAddressOnce(NetDevice device, AddressList list, HardwareAddress address)
      throws NetException {
    if (context.under(device).addresses.has(list, address)) {
      throw new NetException(Errno.EEXIST);
    }
    addAddress(device, list, address);
  }

  @Override
  public void removeAddress(NetDevice device, AddressList list, HardwareAddress address)
      throws NetException {
    NetDeviceImpl changed = context.under(device);
    upAndDown.setAddresses(changed, changed.addresses.without(list, address));
  }

  @Override
  public void setSegmentLimits(NetDevice device, SegmentLimits limits) {
    context.under(device).segmentLimits = limits;
  }

  @Override
  public void setTsoMaxSize(NetDevice device, int bytes) {
    settings.setTsoMaxSize(context.under(device), bytes);
  }

  @Override
  public void addAlternativeName(NetDevice device, String name) throws NetException {
    settings.addAlternativeName(context.under(device), name);
  }

  @Override
  public void removeAlternativeName(NetDevice device, String name) throws NetException {
    settings.removeAlternativeName(context.under(device), name);
  }

  @Override
  public void setMaster(NetDevice device, Optional<NetDevice> master) throws NetException {
    masters.set(context.under(device), master);
  }

  @Override
  public void linkMaster(NetDevice port, NetDevice master) throws NetException {
    masters.link(context.under(port), context.under(master));
  }

  @Override
  public void unlinkMaster(NetDevice port, NetDevice master) {
    masters.unlink(context.under(port), context.under(master));
  }
}
