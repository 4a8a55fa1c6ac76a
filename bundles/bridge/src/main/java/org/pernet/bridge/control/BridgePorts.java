// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.control;

import java.util.BitSet;
import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDevices;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.forward.BridgeInput;
import org.pernet.bridge.port.BridgeId;
import org.pernet.bridge.port.BridgePort;
import org.pernet.bridge.stp.TreeSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How ports come to a bridge and leave it, and what it takes from them (br_if.c). Under RTNL. */
public final class BridgePorts {
  private static final int MAX_PORTS = 1 << 10;
  private static final int MTU_WITHOUT_PORTS = 1500;
  private static final FaultPoint PORT = FaultPoint.memory("bridge.port");
  private static final int SPEED_10000 = 10_000;

  private final Logger log = LoggerFactory.getLogger(BridgePorts.class);
  private final Bridge bridge;
  private final NetBridge state;
  private final NetDevices devices;

  BridgePorts(Bridge bridge) {
    this.bridge = bridge;
    this.state = bridge.state();
    this.devices = state.kernel().devices();
  }

  /**
   * Makes a device a port (br_add_if).
   *
   * @throws NetException EINVAL for what is no Ethernet device or has no address of a station; ELOOP for a bridge; EBUSY for
   *     what is enslaved; EXFULL where there are 1023 ports; or what others refused with. Then nothing has changed
   */
  public void add(NetDevice device) throws NetException {
    check(device);
    state.kernel().faults().reach(PORT);
    BridgePort port = new BridgePort(device, freeNumber(), pathCost(device));
    bridge.tree().adopt(port);
    bridge.tree().initDisabled(port);
    enslave(port);
    if (state.ports().length == 1) {
      featuresChanged();
    }
    state.fdb().addLocal(port, BridgeId.address(device.address()));
    try {
      askAddress(device);
    } catch (NetException vetoed) {
      release(port, false);
      throw vetoed;
    }
    boolean readdressed = bridge.settings().recalculateAddress();
    if (TreeSettings.isLive(device) && state.device().isUp()) {
      bridge.tree().enablePort(port);
    }
    state.events().port(state, port, false);
    if (readdressed) {
      bridge.applyAddress();
    }
    adjustMtu();
    adjustSegments();
  }

  private static void check(NetDevice device) throws NetException {
    if ((device.flags() & IfFlags.IFF_LOOPBACK) != 0
        || device.spec().type() != DeviceSpec.ARPHRD_ETHER
        || device.address().length() != HardwareAddress.ETHERNET_LENGTH
        || !device.address().isValidUnicast()) {
      throw new NetException(Errno.EINVAL);
    }
    if (BridgeKind.bridge(device).isPresent()) {
      throw new NetException(Errno.ELOOP, "Can not enslave a bridge to a bridge");
    }
    if (device.master().isPresent()) {
      throw new NetException(Errno.EBUSY);
    }
  }

  private int freeNumber() throws NetException {
    BitSet taken = new BitSet(MAX_PORTS);
    taken.set(0);
    for (BridgePort port : state.ports()) {
      taken.set(port.number());
    }
    int free = taken.nextClearBit(0);
    if (free >= MAX_PORTS) {
      throw new NetException(Errno.EXFULL);
    }
    return free;
  }

  /** What a way by the device costs, by its speed (port_cost). */
  public static int pathCost(NetDevice device) {
    int speed = device.spec().operations().linkSpeed(device);
    return switch (speed) {
      case SPEED_10000 -> 2;
      case 5000 -> 3;
      case 2500 -> 4;
      case 1000 -> 5;
      case 100 -> 19;
      case 10 -> 100;
      default -> speed > SPEED_10000 ? 1 : 100;
    };
  }

  /** All that others must agree to; what was done is taken back where one does not. */
  private void enslave(BridgePort port) throws NetException {
    NetDevice device = port.device();
    devices.addAllMulti(device, 1);
    try {
      state
          .kernel()
          .packets()
          .setReceiveHandler(
              device, new BridgeInput(bridge.forwarder(), bridge.tree().protocol(), port));
      try {
        devices.linkMaster(device, state.device());
      } catch (NetException refused) {
        state.kernel().packets().clearReceiveHandler(device);
        throw refused;
      }
    } catch (NetException refused) {
      devices.addAllMulti(device, -1);
      throw refused;
    }
    state.addPort(port);
    addPromiscuity(device, 1);
  }

  private void addPromiscuity(NetDevice device, int by) {
    try {
      devices.addPromiscuity(device, by);
    } catch (NetException overflow) {
      log.warn("{}: {}", device, overflow.getMessage());
    }
  }

  /** With its first port, and without its last, a bridge can do other things than before: that is told (netdev_update_features). */
  private void featuresChanged() {
    state.kernel().announcer().newLink(state.device(), 0);
  }

  /** Whether the bridge may have a port's address, which it takes over unless it was given one of its own: all may veto. */
  public void askAddress(NetDevice device) throws NetException {
    if (!state.isAddressSet()) {
      devices.askAddress(state.device(), device.address());
    }
  }

  /** A port leaves (br_del_if); EINVAL where the device is none of this bridge's. */
  public void remove(NetDevice device) throws NetException {
    BridgePort port = state.port(device).orElseThrow(() -> new NetException(Errno.EINVAL));
    release(port, true);
    adjustMtu();
    adjustSegments();
    if (bridge.settings().recalculateAddress()) {
      bridge.applyAddress();
    }
    if (state.ports().length == 0) {
      featuresChanged();
    }
  }

  /** All ports leave, and the bridge forgets what it knows (br_dev_delete). */
  public void removeAll() {
    for (BridgePort port : state.ports()) {
      release(port, true);
    }
    state.fdb().deleteByPort(null, true);
    state.gcTimer().cancel();
  }

  /** del_nbp. */
  private void release(BridgePort port, boolean tell) {
    NetDevice device = port.device();
    try {
      devices.addAllMulti(device, -1);
    } catch (NetException overflow) {
      log.warn("{}: {}", device, overflow.getMessage());
    }
    addPromiscuity(device, -1);
    bridge.tree().disablePort(port);
    if (tell) {
      state.events().port(state, port, true);
    }
    state.removePort(port);
    state.fdb().deleteByPort(port, true);
    for (BridgePort other : state.ports()) {
      if (other.backup() == port) {
        other.setBackup(null);
      }
    }
    devices.unlinkMaster(device, state.device());
    state.kernel().packets().clearReceiveHandler(device);
    TreeSettings.shutDown(port);
  }

  /** The bridge takes the least MTU of its ports, unless user space has set one (br_mtu_auto_adjust). */
  public void adjustMtu() {
    if (state.isMtuSet()) {
      return;
    }
    int least = 0;
    for (BridgePort port : state.ports()) {
      int mtu = port.device().mtu();
      least = least == 0 ? mtu : Math.min(least, mtu);
    }
    try {
      devices.setMtu(state.device(), least == 0 ? MTU_WITHOUT_PORTS : least);
    } catch (NetException refused) {
      log.warn("{} does not take its ports' MTU: {}", state, refused.getMessage());
    }
    state.setMtuSet(false);
  }

  /** The bridge can cut into segments what all of its ports can (br_set_gso_limits). */
  private void adjustSegments() {
    int least = DeviceSpec.GSO_MAX_SIZE;
    for (BridgePort port : state.ports()) {
      least = Math.min(least, port.device().tsoMaxSize());
    }
    devices.setTsoMaxSize(state.device(), least);
  }

  /** What a port's own address was, it is not any more. */
  public void portAddressChanged(BridgePort port) {
    state.fdb().portAddressChanged(port, BridgeId.address(port.device().address()));
    if (bridge.settings().recalculateAddress()) {
      bridge.applyAddress();
    }
  }
}
