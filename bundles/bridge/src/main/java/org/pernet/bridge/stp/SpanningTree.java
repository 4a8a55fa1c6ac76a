// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.stp;

import org.pernet.api.dev.NetDevice;
import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.br.SpanningTreeState;
import org.pernet.bridge.port.BridgePort;
import org.pernet.bridge.port.PortFlags;
import org.pernet.bridge.port.PortState;

/** The state of the ports of one bridge, and its place in the tree (br_stp.c). Under RTNL. */
public final class SpanningTree {
  private final NetBridge bridge;
  private final SpanningTreeState tree;
  private final Protocol protocol;

  /** The tree as a bridge sees it; the bridge's timers are made to call it. */
  public SpanningTree(NetBridge bridge) {
    this.bridge = bridge;
    this.tree = bridge.tree();
    this.protocol = new Protocol(bridge, this);
    tree.setTimers(
        bridge.kernel(), protocol::helloTime, protocol::remindOfChange, this::topologyChangeIsOver);
  }

  /** Makes the timers of a new port. */
  public void adopt(BridgePort port) {
    port.setTimers(
        bridge.kernel(),
        () -> messageAgeExpired(port),
        () -> forwardDelayExpired(port),
        () -> protocol.holdIsOver(port));
  }

  /** The messages. */
  public Protocol protocol() {
    return protocol;
  }

  private void tell(BridgePort port) {
    bridge.events().port(bridge, port, false);
  }

  // --- the way to the root

  /** Who is the root, and by which ports this bridge leads to it (br_configuration_update). */
  void configurationUpdate() {
    selectRoot();
    for (BridgePort port : bridge.ports()) {
      if (port.state() != PortState.DISABLED && Selection.shouldBeDesignated(bridge, port)) {
        becomeDesignated(port);
      }
    }
  }

  private void selectRoot() {
    BridgePort best = null;
    for (BridgePort port : bridge.ports()) {
      if (Selection.isBetterRootPort(bridge, port, best)) {
        if (port.has(PortFlags.ROOT_BLOCK)) {
          blockRoot(port);
        } else {
          best = port;
        }
      }
    }
    if (best == null) {
      tree.setRoot(bridge.id(), 0, 0);
    } else {
      tree.setRoot(best.designatedRoot(), Selection.cost(best), best.number());
    }
  }

  private void blockRoot(BridgePort port) {
    port.setState(PortState.LISTENING);
    tell(port);
    if (tree.forwardDelay() > 0) {
      port.forwardDelayTimer().arm(tree.forwardDelay());
    }
  }

  void becomeDesignated(BridgePort port) {
    port.setDesignated(tree.designatedRoot(), tree.rootPathCost(), bridge.id(), port.id());
  }

  void becomeRoot() {
    tree.setTimes(tree.ownMaxAge(), tree.ownHelloTime(), tree.ownForwardDelay());
    topologyChangeDetected();
    tree.tcnTimer().cancel();
    if (bridge.device().isUp()) {
      protocol.generateConfigs();
      tree.helloTimer().arm(tree.helloTime());
    }
  }

  // --- the states of ports

  /** Puts each port into the state that its place asks for; the bridge has a carrier while one forwards (br_port_state_selection). */
  void selectStates() {
    int alive = 0;
    for (BridgePort port : bridge.ports()) {
      if (port.state() == PortState.DISABLED) {
        continue;
      }
      if (port.number() == tree.rootPort()) {
        port.setConfigPending(false);
        port.setTopologyChangeAck(false);
        makeForwarding(port);
      } else if (Selection.isDesignated(bridge, port)) {
        port.messageAgeTimer().cancel();
        makeForwarding(port);
      } else {
        port.setConfigPending(false);
        port.setTopologyChangeAck(false);
        makeBlocking(port);
      }
      if (port.state() == PortState.FORWARDING) {
        alive++;
      }
    }
    setCarrier(alive > 0);
  }

  private void setCarrier(boolean on) {
    NetDevice device = bridge.device();
    bridge.kernel().devices().setCarrier(device, on);
  }

  private void makeBlocking(BridgePort port) {
    if (port.state() == PortState.DISABLED || port.state() == PortState.BLOCKING) {
      return;
    }
    if (PortState.learns(port.state())) {
      topologyChangeDetected();
    }
    port.setState(PortState.BLOCKING);
    tell(port);
    port.forwardDelayTimer().cancel();
  }

  private void makeForwarding(BridgePort port) {
    if (port.state() != PortState.BLOCKING) {
      return;
    }
    if (!tree.isEnabled() || tree.forwardDelay() == 0) {
      port.setState(PortState.FORWARDING);
      topologyChangeDetected();
      port.forwardDelayTimer().cancel();
    } else {
      port.setState(PortState.LISTENING);
    }
    tell(port);
    if (tree.forwardDelay() != 0) {
      port.forwardDelayTimer().arm(tree.forwardDelay());
    }
  }

  /** The port takes part from now on (br_stp_enable_port). */
  public void enablePort(BridgePort port) {
    initPort(port);
    selectStates();
    tell(port);
  }

  /** A port begins, or begins anew (br_init_port). */
  private void initPort(BridgePort port) {
    becomeDesignated(port);
    port.setState(PortState.BLOCKING);
    port.setTopologyChangeAck(false);
    port.setConfigPending(false);
  }

  /** A new port, which does not take part yet (new_nbp). */
  public void initDisabled(BridgePort port) {
    initPort(port);
    port.setState(PortState.DISABLED);
  }

  /** The port takes no part any more; what it has learned is forgotten (br_stp_disable_port). */
  public void disablePort(BridgePort port) {
    boolean wasRoot = bridge.isRoot();
    becomeDesignated(port);
    port.setState(PortState.DISABLED);
    port.setTopologyChangeAck(false);
    port.setConfigPending(false);
    tell(port);
    port.messageAgeTimer().cancel();
    port.forwardDelayTimer().cancel();
    port.holdTimer().cancel();
    if (port.backup() == null) {
      bridge.fdb().deleteByPort(port, false);
    }
    update(wasRoot);
  }

  /** The configuration has changed: everything that follows from it. */
  void update(boolean wasRoot) {
    configurationUpdate();
    selectStates();
    if (bridge.isRoot() && !wasRoot) {
      becomeRoot();
    }
  }

  // --- changes of the topology

  void topologyChangeDetected() {
    if (!tree.isEnabled()) {
      return;
    }
    if (bridge.isRoot()) {
      bridge.setTopologyChange(true);
      tree.topologyChangeTimer().arm(tree.ownForwardDelay() + tree.ownMaxAge());
    } else if (!tree.isTopologyChangeDetected()) {
      protocol.notifyOfChange();
      tree.tcnTimer().arm(tree.ownHelloTime());
    }
    tree.setTopologyChangeDetected(true);
  }

  private void topologyChangeIsOver() {
    tree.setTopologyChangeDetected(false);
    bridge.setTopologyChange(false);
  }

  // --- timers of ports

  private void messageAgeExpired(BridgePort port) {
    if (port.state() == PortState.DISABLED) {
      return;
    }
    boolean wasRoot = bridge.isRoot();
    becomeDesignated(port);
    update(wasRoot);
  }

  private void forwardDelayExpired(BridgePort port) {
    if (port.state() == PortState.LISTENING) {
      port.setState(PortState.LEARNING);
      port.forwardDelayTimer().arm(tree.forwardDelay());
    } else if (port.state() == PortState.LEARNING) {
      port.setState(PortState.FORWARDING);
      if (Selection.isDesignatedForSome(bridge)) {
        topologyChangeDetected();
      }
      setCarrier(true);
    }
    tell(port);
  }
}
