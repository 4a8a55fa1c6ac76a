// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.forward;

import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.PacketKind;
import org.pernet.api.skb.ReceiveHandler;
import org.pernet.api.skb.SkBuff;
import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.fdb.FdbEntry;
import org.pernet.bridge.port.BridgePort;
import org.pernet.bridge.port.PortFlags;
import org.pernet.bridge.port.PortState;
import org.pernet.bridge.stp.BpduCodec;
import org.pernet.bridge.stp.Protocol;

/** Takes the frames that come in by one port (br_input.c). */
public final class BridgeInput implements ReceiveHandler {
  private static final int GROUP_ADDRESS = 0x0;
  private static final int PAUSE = 0x1;
  /** The option of a bridge not to learn from frames to the reserved groups (BR_BOOLOPT_NO_LL_LEARN). */
  private static final int NO_LINK_LOCAL_LEARN = 1;

  private final Forwarder forwarder;
  private final NetBridge bridge;
  private final Protocol protocol;
  private final BridgePort port;

  /** The frames of a port. */
  public BridgeInput(Forwarder forwarder, Protocol protocol, BridgePort port) {
    this.forwarder = forwarder;
    this.bridge = forwarder.bridge();
    this.protocol = protocol;
    this.port = port;
  }

  /** br_handle_frame. */
  @Override
  public boolean handle(SkBuff skb) {
    if (skb.kind() == PacketKind.PACKET_LOOPBACK) {
      return false;
    }
    byte[] data = skb.data();
    int header = skb.macHeader();
    long source = Frames.source(data, header);
    if (source == 0 || Frames.isGroup(source)) {
      skb.drop(DropReason.MAC_INVALID_SOURCE);
      return true;
    }
    long destination = Frames.destination(data, header);
    if (Frames.isReserved(destination)) {
      int which = Frames.reserved(destination);
      if (which == PAUSE) {
        skb.drop(DropReason.NOT_SPECIFIED);
        return true;
      }
      if (!isForwarded(which)) {
        receiveReserved(skb, source, destination);
        return false;
      }
    }
    int state = port.state();
    if (PortState.learns(state)) {
      bridged(skb, source, destination, state);
    } else {
      skb.drop(DropReason.BRIDGE_INGRESS_STP_STATE);
    }
    return true;
  }

  private boolean isForwarded(int which) {
    int mask = port.groupForwardMask();
    if (which == GROUP_ADDRESS) {
      return !bridge.tree().isEnabled() || (mask & 1) != 0;
    }
    return ((mask | bridge.groupForwardMask()) & 1 << which) != 0;
  }

  /** A frame that does not leave its segment: the port's own protocols have it (br_handle_local_finish). */
  private void receiveReserved(SkBuff skb, long source, long destination) {
    if (PortState.learns(port.state())
        && (bridge.options() & NO_LINK_LOCAL_LEARN) == 0
        && (port.flags() & (PortFlags.LEARNING | PortFlags.LOCKED)) == PortFlags.LEARNING) {
      bridge.fdb().learn(port, source, bridge.frameTime(), 0);
    }
    if (bridge.tree().isEnabled()
        && destination == bridge.groupAddress()
        && BpduCodec.isBpdu(skb.data(), skb.offset(), skb.length())) {
      protocol.received(port, skb.data(), skb.offset(), skb.length());
    }
  }

  /** br_handle_frame_finish. */
  private void bridged(SkBuff skb, long source, long destination, int state) {
    int flags = port.flags();
    long now = bridge.frameTime();
    if ((flags & PortFlags.LOCKED) != 0 && !isAdmitted(source, now, flags)) {
      skb.drop(DropReason.NOT_SPECIFIED);
      return;
    }
    if ((flags & PortFlags.LEARNING) != 0) {
      bridge.fdb().learn(port, source, now, 0);
    }
    if (state == PortState.LEARNING) {
      skb.drop(DropReason.BRIDGE_INGRESS_STP_STATE);
      return;
    }
    if (destination == bridge.address()) {
      skb.setKind(PacketKind.PACKET_HOST);
    }
    boolean promiscuous = bridge.device().promiscuity() > 0;
    if (Frames.isGroup(destination)) {
      forwardGroup(skb, destination);
    } else {
      forwardUnicast(skb, destination, now, promiscuous);
    }
  }

  private void forwardGroup(SkBuff skb, long destination) {
    if (destination == Frames.BROADCAST) {
      forwarder.flood(skb, port, PortFlags.BCAST_FLOOD, true);
    } else {
      bridge.device().counters().multicast();
      forwarder.flood(skb, port, PortFlags.MCAST_FLOOD, true);
    }
    forwarder.passUp(skb);
  }

  private void forwardUnicast(SkBuff skb, long destination, long now, boolean promiscuous) {
    FdbEntry entry = bridge.fdb().find(destination);
    if (entry == null) {
      forwarder.flood(skb, port, PortFlags.FLOOD, promiscuous);
    } else if (entry.has(FdbEntry.LOCAL)) {
      forwarder.passUp(skb);
      return;
    } else {
      entry.setUsed(now);
      forwarder.forward(skb, port, entry.destination(), promiscuous);
    }
    if (promiscuous) {
      forwarder.passUp(skb);
    }
  }

  /** Whether a station may send by a locked port: it is known to be there, and not only seen. */
  private boolean isAdmitted(long source, long now, int flags) {
    FdbEntry entry = bridge.fdb().find(source);
    boolean noted = (flags & PortFlags.MAB) != 0;
    if (entry == null) {
      if (noted) {
        bridge.fdb().learn(port, source, now, FdbEntry.LOCKED);
      }
      return false;
    }
    if (entry.destination() != port || entry.has(FdbEntry.LOCAL)) {
      return false;
    }
    if (entry.has(FdbEntry.LOCKED)) {
      if (noted) {
        bridge.fdb().learn(port, source, now, FdbEntry.LOCKED);
      }
      return false;
    }
    return true;
  }
}
