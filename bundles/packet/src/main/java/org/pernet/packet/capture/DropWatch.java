// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.capture;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.api.skb.DropMonitor;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;

/** Hears of the drops that concern a capture. */
final class DropWatch implements DropMonitor {
  private final CaptureRing ring;
  private final Net net;
  private final NetDevice only;
  private final CaptureOptions options;

  /** For a capture of {@code only}, or where that is null of {@code net}. */
  DropWatch(CaptureRing ring, Net net, NetDevice only, CaptureOptions options) {
    this.ring = ring;
    this.net = net;
    this.only = only;
    this.options = options;
  }

  @Override
  public void dropped(SkBuff skb, DropReason reason) {
    NetDevice device = skb.device();
    if (device == null || device.net() != net || (only != null && only != device)) {
      return;
    }
    if (!ring.dropped(skb, reason) && options.drops()) {
      unseen(skb, reason);
    }
  }

  private void unseen(SkBuff skb, DropReason reason) {
    DroppedFrame frame = DroppedFrame.of(skb);
    if (frame.length() == 0) {
      return;
    }
    boolean wanted;
    if (frame.headless()) {
      byte[] bytes = new byte[frame.length()]; // such a drop is rare
      frame.copyTo(bytes, 0, bytes.length);
      wanted = options.filter().run(bytes, 0, bytes.length, skb) != 0;
    } else {
      wanted = options.filter().run(skb.data(), frame.begin(), frame.length(), skb) != 0;
    }
    if (wanted) {
      ring.droppedUnseen(skb, frame, reason);
    }
  }
}
