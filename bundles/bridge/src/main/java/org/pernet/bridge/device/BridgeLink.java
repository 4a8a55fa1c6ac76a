// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.device;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDevices;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.link.LinkConfig;
import org.pernet.api.link.NewLink;
import org.pernet.bridge.br.BridgeEvents;
import org.pernet.bridge.control.Bridge;
import org.pernet.bridge.control.BridgeKind;
import org.pernet.bridge.port.BridgeId;
import org.pernet.bridge.port.BridgePort;
import org.pernet.bridge.settings.BridgeChange;
import org.pernet.bridge.settings.BridgeFill;
import org.pernet.bridge.settings.PortChange;
import org.pernet.bridge.settings.PortFill;
import org.pernet.bridge.settings.StateAttributes;
import org.pernet.rtnetlink.schema.BridgeAttributes;
import org.pernet.rtnetlink.schema.BridgePortAttributes;

/** The kind {@code bridge} (br_netlink.c). */
public final class BridgeLink implements BridgeKind {
  private static final int MTU = 1500;
  private static final int MIN_MTU = 68;
  private static final int MAX_MTU = 65535;

  private final DeviceSpec spec = DeviceSpec.ethernet(new BridgeDevice())
      .mtu(MTU, MIN_MTU, MAX_MTU)
      .noQueue()
      .immutable()
      .liveAddressChange()
      .build();
  private final BridgeEvents events;

  /** The kind; its bridges tell {@code events}. */
  public BridgeLink(BridgeEvents events) {
    this.events = events;
  }

  @Override
  public String kind() {
    return "bridge";
  }

  @Override
  public AttributeSchema schema() {
    return BridgeAttributes.SCHEMA;
  }

  @Override
  public AttributeSchema slaveSchema() {
    return BridgePortAttributes.SCHEMA;
  }

  @Override
  public DeviceSpec spec() {
    return spec;
  }

  @Override
  public Object newDriverState() {
    return new Bridge(events);
  }

  @Override
  public void validate(LinkConfig config, Attributes data) throws NetException {
    if (config.address().isPresent()) {
      HardwareAddress address = config.address().get();
      if (address.length() != HardwareAddress.ETHERNET_LENGTH) {
        throw new NetException(Errno.EINVAL);
      }
      if (!address.isValidUnicast()) {
        throw new NetException(Errno.EADDRNOTAVAIL);
      }
    }
    BridgeChange.check(data);
  }

  @Override
  public void newLink(NewLink request) throws NetException {
    NetDevice device = request.device();
    NetDevices devices = device.net().kernel().devices();
    boolean chosen = request.config().address().isPresent();
    if (!chosen) {
      devices.setAddress(device, HardwareAddress.random(device.net().kernel().random()));
    }
    devices.register(device, request.config().index());
    Bridge bridge = device.driverState(Bridge.class);
    if (chosen) {
      bridge.state().setAddressSet();
      bridge.settings().changeAddress(BridgeId.address(device.address()));
    }
    try {
      BridgeChange.run(bridge, request.data());
    } catch (NetException refused) {
      List<NetDevice> kill = new ArrayList<>();
      delLink(device, kill);
      devices.unregister(kill);
      throw refused;
    }
  }

  @Override
  public void changeLink(NetDevice device, Attributes data) throws NetException {
    BridgeChange.run(device.driverState(Bridge.class), data);
  }

  @Override
  public void delLink(NetDevice device, Collection<NetDevice> kill) {
    if (device.registrationState() == NetDevice.RegistrationState.REGISTERED) {
      device.driverState(Bridge.class).ports().removeAll();
    }
    kill.add(device);
  }

  @Override
  public void fillInfo(NetDevice device, Attributes.Builder data) {
    BridgeFill.fill(device.driverState(Bridge.class).state(), data);
  }

  @Override
  public void changeSlave(NetDevice master, NetDevice slave, Attributes data) throws NetException {
    Bridge bridge = master.driverState(Bridge.class);
    BridgePort port = bridge.state().port(slave).orElseThrow(() -> new NetException(Errno.EINVAL));
    PortChange.run(bridge, port, data);
    bridge.state().events().port(bridge.state(), port, false);
  }

  @Override
  public void fillSlaveInfo(NetDevice master, NetDevice slave, Attributes.Builder data) {
    master
        .driverState(Bridge.class)
        .state()
        .port(slave)
        .ifPresent(port -> PortFill.fill(port, data));
  }

  @Override
  public Set<AttributeType<?>> stateAttributes() {
    return StateAttributes.ALL;
  }
}
