// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.stp;

import org.pernet.api.skb.EtherType;
import org.pernet.api.skb.Ethernet;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.skb.SkBuff;
import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.port.BridgeId;
import org.pernet.bridge.port.BridgePort;

/** Sends messages of the spanning tree (br_stp_bpdu.c). */
final class Bpdus {
  private static final int CONTROL = 7; // TC_PRIO_CONTROL

  private Bpdus() {}

  static void send(NetBridge bridge, BridgePort port, byte[] message) {
    if (!bridge.tree().isEnabled()) {
      return;
    }
    PacketPath packets = bridge.kernel().packets();
    SkBuff skb = packets.allocate(message.length);
    if (skb == null) {
      return; // the next one comes by the hello timer
    }
    skb.setDevice(port.device());
    skb.setProtocol(EtherType.ETH_P_802_2);
    skb.setPriority(CONTROL);
    skb.put(message, 0, message.length);
    skb.resetNetworkHeader();
    Ethernet.header(
        skb, BridgeId.address(bridge.groupAddress()), port.device().address(), message.length);
    port.device().transmit(skb);
  }
}
