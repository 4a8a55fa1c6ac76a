// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.packets;

import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.skb.Ethernet;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.skb.SkBuff;
import org.pernet.benchmarks.fixture.CountingReceiver;

/** Sends frames of one size by a device, each a new buffer into which the payload is copied. Of one thread. */
final class FrameSource implements PathBenchmark.Path {
  private final PacketPath packets;
  private final NetDevice device;
  private final HardwareAddress source;
  private final HardwareAddress destination;
  private final byte[] payload;
  private final CountingReceiver receiver;
  private final long before;

  /** Frames of {@code bytes} bytes, link-layer header counted in, to {@code destination}, which {@code receiver} takes. */
  FrameSource(NetDevice device, HardwareAddress destination, int bytes, CountingReceiver receiver) {
    this.packets = device.net().kernel().packets();
    this.device = device;
    this.source = device.address();
    this.destination = destination;
    this.payload = new byte[bytes - Ethernet.HEADER];
    this.receiver = receiver;
    this.before = receiver.frames();
  }

  @Override
  public void send() {
    SkBuff skb = packets.allocate(payload.length);
    skb.put(payload, 0, payload.length);
    Ethernet.header(skb, destination, source, CountingReceiver.PROTOCOL);
    device.transmit(skb);
  }

  @Override
  public long arrived() {
    return receiver.frames() - before;
  }
}
