// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.skb;

import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.PacketKind;
import org.pernet.api.skb.PacketTap;
import org.pernet.api.skb.PacketType;
import org.pernet.api.skb.ReceiveHandler;
import org.pernet.api.skb.SkBuff;
import org.pernet.core.skb.PortState.Port;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** To whom a frame goes (__netif_receive_skb_core): taps, then the receive handler, then the protocols. In a section. */
final class Delivery {
  private final Logger log = LoggerFactory.getLogger(Delivery.class);
  private final PacketTypes types;

  Delivery(PacketTypes types) {
    this.types = types;
  }

  /** A frame from the backlog: for the device as it was when the frame was queued, or for nobody. */
  void deliverQueued(SkBuff skb) {
    Port device = (Port) skb.device();
    if (skb.generation() != device.port().generation) {
      skb.drop(DropReason.DEV_GONE);
      return;
    }
    deliver(skb);
  }

  void deliver(SkBuff skb) {
    Port device = (Port) skb.device();
    skb.setInputIndex(device.index());
    skb.resetNetworkHeader();
    skb.resetTransportHeader();
    show(skb, device);
    ReceiveHandler handler = device.port().handler;
    if (handler != null && handled(handler, skb)) {
      return;
    }
    boolean taken = isTaken(skb, device);
    PacketType[] all = types.find(skb.protocol());
    if (all.length == 0) {
      end(skb, device, taken);
      return;
    }
    for (int i = 0; i < all.length - 1; i++) {
      SkBuff copy = skb.copy();
      if (copy != null) { // deliver_skb
        give(all[i], copy);
      }
    }
    give(all[all.length - 1], skb);
  }

  /** No protocol wants it. */
  private static void end(SkBuff skb, Port device, boolean taken) {
    if (taken) {
      skb.consume();
    } else {
      device.counters().receiveDropped();
      skb.drop(DropReason.UNHANDLED_PROTO);
    }
  }

  /** Says whether the frame is gone. */
  private boolean handled(ReceiveHandler handler, SkBuff skb) {
    int life = skb.life();
    try {
      return handler.handle(skb);
    } catch (RuntimeException | Error thrown) {
      failed(handler, skb, life, thrown);
      return true;
    }
  }

  private void give(PacketType type, SkBuff skb) {
    int life = skb.life();
    try {
      type.receive(skb);
    } catch (RuntimeException | Error thrown) {
      failed(type, skb, life, thrown);
    }
  }

  /** The code that had a frame threw: where the frame is still with it, it ends here. */
  void failed(Object who, SkBuff skb, int life, Throwable thrown) {
    log.error("{} failed with a frame", who, thrown);
    if (skb.isLive() && skb.life() == life && !skb.isQueued()) {
      skb.drop(DropReason.FAULT);
    }
  }

  /** Shows a frame to all who want to see it, of the device and of its namespace. */
  void show(SkBuff skb, Port device) {
    PacketTap[] ofNet = device.netTaps().all;
    PacketTap[] ofDevice = device.port().taps;
    if (ofNet.length + ofDevice.length > 0) {
      showAll(ofNet, skb);
      showAll(ofDevice, skb);
    }
  }

  /** Shows a frame on its way out: as one that leaves. */
  void showOutgoing(SkBuff skb, Port device) {
    if (device.netTaps().all.length + device.port().taps.length > 0) {
      int kind = skb.kind();
      skb.setKind(PacketKind.PACKET_OUTGOING);
      show(skb, device);
      skb.setKind(kind);
    }
  }

  /** Lets taps take what protocols take: says whether one has. */
  private boolean isTaken(SkBuff skb, Port device) {
    PacketTap[] ofNet = device.netTaps().all;
    PacketTap[] ofDevice = device.port().taps;
    if (ofNet.length + ofDevice.length == 0) {
      return false;
    }
    boolean byNet = isTaken(ofNet, skb);
    return isTaken(ofDevice, skb) || byNet;
  }

  private boolean isTaken(PacketTap[] taps, SkBuff skb) {
    boolean taken = false;
    for (PacketTap tap : taps) {
      try {
        taken |= tap.deliver(skb);
      } catch (RuntimeException | Error thrown) {
        log.error("{} failed at a frame", tap, thrown);
      }
    }
    return taken;
  }

  private void showAll(PacketTap[] taps, SkBuff skb) {
    for (PacketTap tap : taps) {
      try {
        tap.tap(skb);
      } catch (RuntimeException | Error thrown) {
        log.error("{} failed at a frame", tap, thrown);
      }
    }
  }
}
