// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.stress;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.ipv4.socket.InetMessage;
import org.pernet.ipv4.socket.InetSocket;
import org.pernet.ipv4.socket.InetSockets;
import org.pernet.packet.socket.PacketSocket;
import org.pernet.rtnetlink.client.RtnlClient;

/** Those who send and receive: datagrams with numbers, none of which may come twice or out of turn, and frames everywhere. */
final class Traffic implements AutoCloseable {
  private static final int PORT = 9;
  private static final int SOCK_RAW = 3;
  private static final int ETH_P_ALL = 3;
  private static final int FRAME = 60;
  private static final int BATCH = 200;

  private final World world;
  private final Task host;
  private final InetSocketAddress self;
  private final AtomicLong sent = new AtomicLong();
  private final AtomicLong received = new AtomicLong();
  private final AtomicLong frames = new AtomicLong();
  private long last; // of the receiver's alone

  Traffic(World world) throws NetException, java.io.IOException {
    this.world = world;
    self = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), PORT);
    host = world.root().fork("traffic");
    host.unshare(CloneFlags.CLONE_NEWNET);
  }

  /** Sends datagrams with ascending numbers to the host itself. */
  void sends(SplittableRandom random) throws NetException {
    try (Task task = host.fork("sender")) {
      try (RtnlClient client = RtnlClient.open(task)) {
        World.up(
            client, 1, false); // with it go its addresses, or they are not there: IPv4 came anew
        World.up(client, 1, true);
      }
      try (InetSocket socket = InetSockets.udp(task)) {
        for (int i = 0; i < BATCH; i++) {
          byte[] data = ByteBuffer.allocate(16).putLong(sent.incrementAndGet()).array();
          socket.sendTo(data, self);
        }
      }
    }
  }

  /** Receives them. */
  void receives(SplittableRandom random) throws NetException, InterruptedException {
    try (Task task = host.fork("receiver");
        InetSocket socket = InetSockets.udp(task)) {
      socket.bind(new InetSocketAddress("0.0.0.0", PORT));
      InetMessage message = new InetMessage(64);
      for (int i = 0; i < BATCH && socket.receive(message, Duration.ofMillis(5)); i++) {
        long number = ByteBuffer.wrap(message.data()).getLong();
        if (number <= last) {
          throw new AssertionError("datagram " + number + " after " + last);
        }
        last = number;
        received.incrementAndGet();
      }
    }
  }

  /** Sends nonsense by some link, and looks what is heard there. */
  void frames(SplittableRandom random) throws NetException {
    try (Task task = world.visit(random);
        PacketSocket socket = PacketSocket.open(task, SOCK_RAW, ETH_P_ALL)) {
      Optional<NetDevice> device = World.device(task, random);
      if (device.isPresent()) {
        socket.bind(device.get().index(), ETH_P_ALL);
        byte[] frame = new byte[FRAME];
        java.util.Arrays.fill(frame, 0, 6, (byte) 0xff);
        frame[12] = 0x08;
        frame[13] = (byte) (random.nextBoolean() ? 0 : 6);
        for (int i = 0; i < BATCH; i++) {
          socket.send(frame);
          frames.incrementAndGet();
          socket.poll(FRAME);
        }
      }
    }
  }

  /** How much there was. */
  String summary() {
    return sent + " datagrams sent, " + received + " received; " + frames + " frames";
  }

  boolean wentThrough() {
    return received.get() > 0 && frames.get() > 0 && received.get() <= sent.get();
  }

  @Override
  public void close() {
    host.close();
  }
}
