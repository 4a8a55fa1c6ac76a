// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.forward;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.Ethernet;
import org.pernet.api.skb.SkBuff;
import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.fdb.FdbEntry;
import org.pernet.bridge.port.BridgePort;
import org.pernet.bridge.port.PortFlags;
import org.pernet.bridge.port.PortState;

/**
 * Sends frames out by ports, and hands them up to the bridge's own device (br_forward.c). In a section of the packet path. A
 * frame here begins with its network header; its link-layer header stands before that.
 */
public final class Forwarder {
  private final NetBridge bridge;

  /** A bridge's forwarder. */
  public Forwarder(NetBridge bridge) {
    this.bridge = bridge;
  }

  NetBridge bridge() {
    return bridge;
  }

  /** A frame that the bridge's own device sends (br_dev_xmit); it begins with its link-layer header, and is given away. */
  public void transmit(SkBuff skb, NetDevice device) {
    int length = skb.length();
    device.counters().transmitted(length);
    if (length < Ethernet.HEADER) {
      skb.drop(DropReason.PKT_TOO_SMALL);
      return;
    }
    skb.resetMacHeader();
    skb.pull(Ethernet.HEADER);
    skb.resetNetworkHeader();
    long destination = Frames.destination(skb.data(), skb.macHeader());
    if (Frames.isGroup(destination)) {
      flood(skb, null, 0, false);
      return;
    }
    FdbEntry entry = bridge.fdb().find(destination);
    if (entry == null) {
      flood(skb, null, PortFlags.FLOOD, false);
    } else {
      forward(skb, null, entry.destination(), false);
    }
  }

  /**
   * Sends a frame out by one port, if it may (br_forward).
   *
   * @param from where it came in; null where the bridge itself sends it
   * @param to null for nowhere
   * @param keep whether the frame stays the caller's, and a copy goes out
   */
  void forward(SkBuff skb, BridgePort from, BridgePort to, boolean keep) {
    BridgePort out = to;
    if (out != null
        && out.backup() != null
        && !(out.device().hasCarrier() && out.device().isUp())) {
      out = out.backup();
    }
    if (out != null && mayGo(from, out)) {
      if (keep) {
        sendCopy(skb, out);
      } else {
        send(skb, out);
      }
    } else if (!keep) {
      skb.drop(from == out ? DropReason.BRIDGE_SAME_PORT : DropReason.BRIDGE_NO_EGRESS);
    }
  }

  /**
   * Sends a frame out by all ports by which it may (br_flood).
   *
   * @param from where it came in; null where the bridge itself sends it
   * @param flag what a port must have; 0 for nothing
   * @param keep whether the frame stays the caller's, and only copies go out
   */
  void flood(SkBuff skb, BridgePort from, int flag, boolean keep) {
    BridgePort last = null;
    for (BridgePort port : bridge.ports()) {
      int flags = port.flags();
      if ((flags & flag) == flag && (flags & PortFlags.PROXYARP) == 0 && mayGo(from, port)) {
        if (last != null) {
          if (!sendCopy(skb, last)) {
            if (!keep) {
              skb.drop(DropReason.NOMEM);
            }
            return;
          }
        }
        last = port;
      }
    }
    if (last != null) {
      if (keep) {
        sendCopy(skb, last);
      } else {
        send(skb, last);
      }
    } else if (!keep) {
      skb.drop(DropReason.BRIDGE_NO_EGRESS);
    }
  }

  /** deliver_clone: false, and counted by the bridge's device, where there is no memory. */
  private boolean sendCopy(SkBuff skb, BridgePort port) {
    SkBuff copy = skb.copy();
    if (copy == null) {
      bridge.device().counters().transmitDropped();
      return false;
    }
    send(copy, port);
    return true;
  }

  /** should_deliver. */
  private static boolean mayGo(BridgePort from, BridgePort to) {
    int flags = to.flags();
    if (to.state() != PortState.FORWARDING) {
      return false;
    }
    if (from == to && (flags & PortFlags.HAIRPIN_MODE) == 0) {
      return false;
    }
    return from == null || (flags & from.flags() & PortFlags.ISOLATED) == 0;
  }

  /** br_dev_queue_push_xmit, with is_skb_forwardable. */
  private static void send(SkBuff skb, BridgePort port) {
    NetDevice device = port.device();
    skb.push(skb.offset() - skb.macHeader());
    if (!device.isUp()) {
      skb.drop(DropReason.DEV_READY);
    } else if (skb.length() > device.mtu() + Ethernet.HEADER + Ethernet.VLAN_TAG) {
      skb.drop(DropReason.PKT_TOO_BIG);
    } else {
      device.transmit(skb);
    }
  }

  /** Hands a frame up as if the bridge's device had received it (br_pass_frame_up). */
  void passUp(SkBuff skb) {
    NetDevice device = bridge.device();
    device.counters().received(skb.length());
    skb.setDevice(device);
    bridge.kernel().packets().receiveNow(skb);
  }
}
