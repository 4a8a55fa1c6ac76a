// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.control;

import org.pernet.api.dev.NetDevice;
import org.pernet.bridge.br.BridgeEvents;
import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.forward.Forwarder;
import org.pernet.bridge.port.BridgeId;
import org.pernet.bridge.stp.SpanningTree;
import org.pernet.bridge.stp.TreeSettings;

/** A bridge: what a bridge's device has as its driver's state. */
public final class Bridge {
  private final NetBridge state;
  private volatile Forwarder forwarder;
  private SpanningTree tree;
  private TreeSettings settings;
  private BridgePorts ports;

  /** A bridge that has no device yet. */
  public Bridge(BridgeEvents events) {
    state = new NetBridge(events);
  }

  /** It becomes the bridge of a device, which is about to be registered (br_dev_init). */
  public void attach(NetDevice device) {
    state.attach(device);
    tree = new SpanningTree(state);
    settings = new TreeSettings(state, tree);
    ports = new BridgePorts(this);
    forwarder = new Forwarder(state);
  }

  /** What is kept of it. */
  public NetBridge state() {
    return state;
  }

  /** Its place in the spanning tree. */
  public SpanningTree tree() {
    return tree;
  }

  /** What can be set about that. */
  public TreeSettings settings() {
    return settings;
  }

  /** How ports come and leave. */
  public BridgePorts ports() {
    return ports;
  }

  /** How frames go through it; null before it has a device. */
  public Forwarder forwarder() {
    return forwarder;
  }

  /** Puts the address that it has taken from a port on its device, and tells everybody. */
  void applyAddress() {
    NetDevice device = state.device();
    device.net().kernel().devices().takeAddress(device, BridgeId.address(state.address()));
  }
}
