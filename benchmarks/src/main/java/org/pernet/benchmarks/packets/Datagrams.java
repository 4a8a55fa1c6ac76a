// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.packets;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.pernet.api.skb.Ethernet;
import org.pernet.api.task.Task;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.header.UdpHeader;
import org.pernet.ipv4.socket.InetMessage;
import org.pernet.ipv4.socket.InetSocket;
import org.pernet.ipv4.socket.InetSockets;

/** Datagrams of one size from a connected socket to another, which fetches them. Of one thread. */
final class Datagrams implements PathBenchmark.Path {
  private static final int HEADERS = Ethernet.HEADER + Ipv4Header.LENGTH + UdpHeader.LENGTH;
  private static final int PORT = 7;

  private final InetSocket out;
  private final InetSocket in;
  private final byte[] payload;
  private final InetMessage message;
  private long received;

  /** From a namespace to an address of another, in frames of {@code bytes} bytes, all headers counted in. */
  Datagrams(Task from, Task to, String address, int bytes) throws Exception {
    InetAddress there = InetAddress.getByName(address);
    payload = new byte[bytes - HEADERS];
    message = new InetMessage(payload.length);
    in = InetSockets.udp(to);
    in.bind(new InetSocketAddress(there, PORT));
    out = InetSockets.udp(from);
    out.connect(new InetSocketAddress(there, PORT));
    send();
    if (!in.receive(message, Duration.ofSeconds(5))) { // all neighbours are known now
      throw new IllegalStateException("nothing arrives");
    }
  }

  @Override
  public void send() throws Exception {
    out.send(payload, 0, payload.length);
  }

  @Override
  public void fetch(int count) throws Exception {
    for (int i = 0; i < count && in.receive(message, Duration.ZERO); i++) {
      received++;
    }
  }

  @Override
  public long arrived() {
    return received;
  }
}
