// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.stp;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.pernet.api.rtnl.Rtnl;
import org.pernet.api.timer.KernelTimer;
import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.br.SpanningTreeState;
import org.pernet.bridge.port.BridgePort;
import org.pernet.bridge.port.PortFlags;
import org.pernet.bridge.port.PortState;
import org.pernet.bridge.time.Jiffies;

/**
 * The messages by which bridges agree on a tree: configurations, and notifications of changes (br_stp.c, br_stp_bpdu.c). A
 * message that comes in by the packet path waits in a short queue until RTNL can be had.
 */
public final class Protocol {
  private static final long HOLD_TIME = Jiffies.HZ;
  private static final int AGE_INCREMENT = 1; // ticks that what is told grows older at each bridge
  private static final int MAX_WAITING = 64;

  /** A message that waits: a configuration, or, where that is empty, a notification. */
  private record Received(BridgePort port, Optional<ConfigBpdu> config) {}

  private final NetBridge bridge;
  private final SpanningTree states;
  private final SpanningTreeState tree;
  private final Queue<Received> waiting = new ArrayDeque<>(); // guarded by itself
  private volatile KernelTimer work;

  Protocol(NetBridge bridge, SpanningTree states) {
    this.bridge = bridge;
    this.states = states;
    this.tree = bridge.tree();
  }

  // --- what is sent

  void generateConfigs() {
    for (BridgePort port : bridge.ports()) {
      if (port.state() != PortState.DISABLED && Selection.isDesignated(bridge, port)) {
        transmitConfig(port);
      }
    }
  }

  /** Tells a segment what this bridge knows, or does so when the last time is long enough ago (br_transmit_config). */
  private void transmitConfig(BridgePort port) {
    if (port.holdTimer().isPending()) {
      port.setConfigPending(true);
      return;
    }
    long age = messageAge();
    if (age >= tree.maxAge()) {
      return;
    }
    Bpdus.send(
        bridge,
        port,
        BpduCodec.write(new ConfigBpdu(
            tree.designatedRoot(),
            tree.rootPathCost(),
            bridge.id(),
            port.id(),
            age,
            tree.maxAge(),
            tree.helloTime(),
            tree.forwardDelay(),
            bridge.isTopologyChange(),
            port.topologyChangeAck())));
    port.setTopologyChangeAck(false);
    port.setConfigPending(false);
    if (tree.isEnabled()) {
      port.holdTimer().arm(HOLD_TIME);
    }
  }

  private long messageAge() {
    if (bridge.isRoot()) {
      return 0;
    }
    BridgePort root = rootPort();
    return root == null ? 0 : bridge.now() - root.designatedSince() + AGE_INCREMENT;
  }

  private BridgePort rootPort() {
    for (BridgePort port : bridge.ports()) {
      if (port.number() == tree.rootPort()) {
        return port;
      }
    }
    return null;
  }

  void holdIsOver(BridgePort port) {
    if (port.configPending()) {
      transmitConfig(port);
    }
  }

  void helloTime() {
    if (bridge.device().isUp()) {
      generateConfigs();
      if (tree.isEnabled()) {
        tree.helloTimer().arm(tree.helloTime());
      }
    }
  }

  /** Tells the root that the topology has changed (br_transmit_tcn). */
  void notifyOfChange() {
    BridgePort root = rootPort();
    if (root != null) {
      Bpdus.send(bridge, root, BpduCodec.writeTcn());
    }
  }

  void remindOfChange() {
    if (!bridge.isRoot() && bridge.device().isUp()) {
      notifyOfChange();
      tree.tcnTimer().arm(tree.ownHelloTime());
    }
  }

  // --- what is heard

  /**
   * A message came in by a port: what it tells is kept for later. In a section of the packet path.
   *
   * @param at where the LLC header begins
   */
  public void received(BridgePort port, byte[] data, int at, int length) {
    Optional<ConfigBpdu> config = BpduCodec.readConfig(data, at, length);
    if (config.isEmpty() && !BpduCodec.isTcn(data, at)) {
      return;
    }
    synchronized (waiting) {
      if (waiting.size() >= MAX_WAITING) {
        return;
      }
      waiting.add(new Received(port, config));
    }
    KernelTimer timer = work;
    if (timer != null) {
      timer.arm(0);
    }
  }

  /** Begins to hear. */
  void start() {
    if (work == null) {
      work = bridge.kernel().timers().createWork(this::hearAll);
    }
  }

  /** Hears nothing any more, when this thread has given RTNL back. */
  void shutDown() {
    KernelTimer timer = work;
    if (timer != null) {
      work = null;
      bridge.kernel().rtnl().afterUnlock(timer::cancelSync);
    }
    synchronized (waiting) {
      waiting.clear();
    }
  }

  private void hearAll() {
    Rtnl rtnl = bridge.kernel().rtnl();
    rtnl.lock();
    try {
      for (Received next = poll(); next != null; next = poll()) {
        hear(next.port, next.config);
      }
    } finally {
      rtnl.unlock();
    }
  }

  private Received poll() {
    synchronized (waiting) {
      return waiting.poll();
    }
  }

  /** br_stp_rcv. */
  private void hear(BridgePort port, Optional<ConfigBpdu> config) {
    boolean isPort = bridge.port(port.device()).filter(now -> now == port).isPresent();
    if (!isPort
        || !tree.isEnabled()
        || !bridge.device().isUp()
        || port.state() == PortState.DISABLED) {
      return;
    }
    if (port.has(PortFlags.BPDU_GUARD)) {
      states.disablePort(port);
    } else if (config.isEmpty()) {
      hearOfChange(port);
    } else {
      hearConfig(port, config.get());
    }
  }

  private void hearOfChange(BridgePort port) {
    if (Selection.isDesignated(bridge, port)) {
      states.topologyChangeDetected();
      port.setTopologyChangeAck(true);
      transmitConfig(port);
    }
  }

  private void hearConfig(BridgePort port, ConfigBpdu bpdu) {
    boolean wasRoot = bridge.isRoot();
    if (!Selection.supersedes(bridge, port, bpdu)) {
      if (Selection.isDesignated(bridge, port)) {
        transmitConfig(port);
      }
      return;
    }
    record(port, bpdu);
    states.configurationUpdate();
    states.selectStates();
    if (wasRoot && !bridge.isRoot()) {
      tree.helloTimer().cancel();
      if (tree.isTopologyChangeDetected()) {
        tree.topologyChangeTimer().cancel();
        notifyOfChange();
        tree.tcnTimer().arm(tree.ownHelloTime());
      }
    }
    if (port.number() == tree.rootPort()) {
      tree.setTimes(bpdu.maxAge(), bpdu.helloTime(), bpdu.forwardDelay());
      bridge.setTopologyChange(bpdu.topologyChange());
      generateConfigs();
      if (bpdu.topologyChangeAck()) {
        tree.setTopologyChangeDetected(false);
        tree.tcnTimer().cancel();
      }
    }
  }

  private void record(BridgePort port, ConfigBpdu bpdu) {
    port.setDesignated(bpdu.root(), bpdu.rootPathCost(), bpdu.bridge(), bpdu.port());
    port.setDesignatedSince(bridge.now() - bpdu.messageAge());
    port.messageAgeTimer().arm(bpdu.maxAge() - bpdu.messageAge());
  }
}
