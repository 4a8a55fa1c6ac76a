// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.stp;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.OperState;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.br.SpanningTreeState;
import org.pernet.bridge.port.BridgeId;
import org.pernet.bridge.port.BridgePort;
import org.pernet.bridge.port.PortFlags;
import org.pernet.bridge.port.PortState;
import org.pernet.bridge.time.Jiffies;

/** What user space and devices change about the tree (br_stp_if.c, br_stp.c). Under RTNL. */
public final class TreeSettings {
  private static final long MIN_FORWARD_DELAY = 2L * Jiffies.HZ;
  private static final long MAX_FORWARD_DELAY = 30L * Jiffies.HZ;
  private static final long MIN_HELLO_TIME = Jiffies.HZ;
  private static final long MAX_HELLO_TIME = 10L * Jiffies.HZ;
  private static final long MIN_MAX_AGE = 6L * Jiffies.HZ;
  private static final long MAX_MAX_AGE = 40L * Jiffies.HZ;
  private static final long FIRST_COLLECTION = Jiffies.HZ / 10;
  private static final int MAX_PATH_COST = 65535;

  private final NetBridge bridge;
  private final SpanningTree states;
  private final SpanningTreeState tree;

  /** The settings of a bridge. */
  public TreeSettings(NetBridge bridge, SpanningTree states) {
    this.bridge = bridge;
    this.states = states;
    this.tree = bridge.tree();
  }

  /** Whether a port could take part: it is up, and operational. */
  public static boolean isLive(NetDevice device) {
    OperState state = device.operState();
    return device.isUp() && (state == OperState.UP || state == OperState.UNKNOWN);
  }

  /** The bridge goes up (br_stp_enable_bridge). */
  public void enableBridge() {
    states.protocol().start();
    if (tree.isEnabled()) {
      tree.helloTimer().arm(tree.helloTime());
    }
    bridge.gcTimer().arm(FIRST_COLLECTION);
    states.protocol().generateConfigs();
    for (BridgePort port : bridge.ports()) {
      if (isLive(port.device())) {
        states.enablePort(port);
      }
    }
  }

  /** The bridge goes down (br_stp_disable_bridge). */
  public void disableBridge() {
    for (BridgePort port : bridge.ports()) {
      if (port.state() != PortState.DISABLED) {
        states.disablePort(port);
      }
    }
    bridge.setTopologyChange(false);
    tree.setTopologyChangeDetected(false);
    tree.helloTimer().cancel();
    tree.topologyChangeTimer().cancel();
    tree.tcnTimer().cancel();
    bridge.gcTimer().cancel();
  }

  /** The bridge goes for good: nothing of it runs any more, when this thread has given RTNL back. */
  public void shutDown() {
    states.protocol().shutDown();
    tree.helloTimer().shutDown();
    tree.topologyChangeTimer().shutDown();
    tree.tcnTimer().shutDown();
    bridge.gcTimer().shutDown();
  }

  /** A port goes for good: its timers do not run any more, when this thread has given RTNL back. */
  public static void shutDown(BridgePort port) {
    port.messageAgeTimer().shutDown();
    port.forwardDelayTimer().shutDown();
    port.holdTimer().shutDown();
  }

  /** Turns the protocol on or off (br_stp_set_enabled). */
  public void setEnabled(boolean on) {
    if (on == tree.isEnabled()) {
      return;
    }
    tree.setEnabled(on);
    if (!on) {
      return;
    }
    long delay = tree.ownForwardDelay();
    if (delay < MIN_FORWARD_DELAY || delay > MAX_FORWARD_DELAY) {
      putForwardDelay(Math.max(MIN_FORWARD_DELAY, Math.min(delay, MAX_FORWARD_DELAY)));
    }
    if (bridge.device().isUp()) {
      tree.helloTimer().arm(tree.helloTime());
    }
    states.selectStates();
  }

  /** Sets the forward delay, in ticks; ERANGE with the protocol on, beyond 2 and 30 seconds (br_set_forward_delay). */
  public void setForwardDelay(long jiffies) throws NetException {
    if (tree.isEnabled()) {
      checkRange(jiffies, MIN_FORWARD_DELAY, MAX_FORWARD_DELAY);
    }
    putForwardDelay(jiffies);
  }

  private void putForwardDelay(long jiffies) {
    tree.setOwnForwardDelay(jiffies);
    if (bridge.isRoot()) {
      tree.setTimes(tree.maxAge(), tree.helloTime(), jiffies);
    }
  }

  /** Sets the hello time, in ticks; ERANGE beyond 1 and 10 seconds (br_set_hello_time). */
  public void setHelloTime(long jiffies) throws NetException {
    checkRange(jiffies, MIN_HELLO_TIME, MAX_HELLO_TIME);
    tree.setOwnHelloTime(jiffies);
    if (bridge.isRoot()) {
      tree.setTimes(tree.maxAge(), jiffies, tree.forwardDelay());
    }
  }

  /** Sets the maximal age, in ticks; ERANGE beyond 6 and 40 seconds (br_set_max_age). */
  public void setMaxAge(long jiffies) throws NetException {
    checkRange(jiffies, MIN_MAX_AGE, MAX_MAX_AGE);
    tree.setOwnMaxAge(jiffies);
    if (bridge.isRoot()) {
      tree.setTimes(jiffies, tree.helloTime(), tree.forwardDelay());
    }
  }

  private static void checkRange(long value, long least, long most) throws NetException {
    if (value < least || value > most) {
      throw new NetException(Errno.ERANGE);
    }
  }

  /** Sets the bridge's priority, 0 to 65535 (br_stp_set_bridge_priority). */
  public void setPriority(int priority) {
    boolean wasRoot = bridge.isRoot();
    for (BridgePort port : bridge.ports()) {
      if (port.state() != PortState.DISABLED && Selection.isDesignated(bridge, port)) {
        port.setDesignatedBridge(BridgeId.withPriority(port.designatedBridge(), priority));
      }
    }
    bridge.setId(BridgeId.withPriority(bridge.id(), priority));
    states.update(wasRoot);
  }

  /** The bridge's address becomes another; its device is not told yet (br_stp_change_bridge_id). */
  public void changeAddress(long address) {
    long old = bridge.id() & BridgeId.ADDRESS;
    boolean wasRoot = bridge.isRoot();
    bridge.fdb().bridgeAddressChanged(address);
    bridge.setId(BridgeId.withAddress(bridge.id(), address));
    bridge.setAddress(address);
    for (BridgePort port : bridge.ports()) {
      if ((port.designatedBridge() & BridgeId.ADDRESS) == old) {
        port.setDesignatedBridge(BridgeId.withAddress(port.designatedBridge(), address));
      }
      if ((port.designatedRoot() & BridgeId.ADDRESS) == old) {
        port.setDesignatedRoot(BridgeId.withAddress(port.designatedRoot(), address));
      }
    }
    states.update(wasRoot);
  }

  /** The bridge takes the lowest address of its ports, where nobody has chosen one: says whether it changed (br_stp_recalculate_bridge_id). */
  public boolean recalculateAddress() {
    if (bridge.isAddressSet()) {
      return false;
    }
    long lowest = 0;
    for (BridgePort port : bridge.ports()) {
      long address = BridgeId.address(port.device().address());
      lowest = lowest == 0 ? address : Math.min(lowest, address);
    }
    if ((bridge.id() & BridgeId.ADDRESS) == lowest) {
      return false;
    }
    changeAddress(lowest);
    return true;
  }

  /** Sets a port's priority; ERANGE above 63 (br_stp_set_port_priority). */
  public void setPortPriority(BridgePort port, int priority) throws NetException {
    checkRange(priority, 0, BridgePort.MAX_PRIORITY);
    boolean designated = Selection.isDesignated(bridge, port);
    port.setPriority(priority);
    if (designated) {
      port.setDesignatedPort(port.id());
    }
    if (bridge.id() == port.designatedBridge() && port.id() < port.designatedPort()) {
      states.becomeDesignated(port);
      states.selectStates();
    }
  }

  /** Sets what a way by a port costs; ERANGE beyond 1 and 65535 (br_stp_set_path_cost). */
  public void setPathCost(BridgePort port, int cost) throws NetException {
    checkRange(Integer.toUnsignedLong(cost), 1, MAX_PATH_COST);
    port.setFlags(PortFlags.ADMIN_COST, true);
    port.setPathCost(cost);
    states.configurationUpdate();
    states.selectStates();
  }

  /** Sets a port's state, where no protocol does: EINVAL, EBUSY, ENETDOWN (br_set_port_state). */
  public void setPortState(BridgePort port, int state) throws NetException {
    if (state > PortState.BLOCKING) {
      throw new NetException(Errno.EINVAL);
    }
    if (tree.isEnabled()) {
      throw new NetException(Errno.EBUSY);
    }
    boolean allowed = state == PortState.DISABLED ? port.device().isUp() : isLive(port.device());
    if (!allowed) {
      throw new NetException(Errno.ENETDOWN);
    }
    port.setState(state);
    states.selectStates();
  }
}
