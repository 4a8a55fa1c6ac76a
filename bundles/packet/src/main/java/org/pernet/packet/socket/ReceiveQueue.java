// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.socket;

import java.time.Duration;
import java.time.Instant;
import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.Ethernet;
import org.pernet.api.skb.SkBuff;
import org.pernet.api.skb.SkBuffQueue;
import org.pernet.api.socket.ReceiveBuffer;
import org.pernet.api.timer.KernelTimer;

/**
 * Frames that wait unread, bounded as the kernel bounds them: one more is taken while what waits has not reached SO_RCVBUF.
 * They are the kernel's own buffers, so that nothing is allocated for one. Safe for threads; its monitor is taken last of all.
 */
final class ReceiveQueue implements FrameSink {
  /** Where a copy notes what its device, which may go, does not tell any more. */
  private static final int IFINDEX = 0;

  private static final int HATYPE = 1;
  private static final int FRAME_LENGTH = 2;
  private static final int TIME = 3; // and 4
  private static final int SOURCE = 6;

  private final Kernel kernel;
  private final FrameClock clock;
  private final SkBuffQueue waiting = new SkBuffQueue(); // guarded by this
  private int limit = ReceiveBuffer.DEFAULT; // guarded by this
  private long charged; // guarded by this
  private long packets; // guarded by this
  private long drops; // guarded by this
  private int readers; // guarded by this: threads that wait
  private Errno error; // guarded by this
  private boolean closed; // guarded by this

  ReceiveQueue(Kernel kernel) {
    this.kernel = kernel;
    this.clock = new FrameClock(kernel.clock());
  }

  @Override
  public void frame(SkBuff skb, int begin, int length, int taken) {
    long now = clock.nanos();
    synchronized (this) {
      if (closed) {
        return;
      }
      packets++;
      if (charged >= limit) {
        drops++;
        return;
      }
      SkBuff copy = skb.copy();
      if (copy == null) {
        drops++;
        return;
      }
      show(copy, begin, length, taken);
      note(copy, skb.device(), length, now);
      waiting.add(copy);
      charged += ReceiveBuffer.trueSize(taken);
      wakeReaders();
    }
  }

  /** Leaves of a copy what the socket sees. */
  private static void show(SkBuff copy, int begin, int length, int taken) {
    if (begin < copy.offset()) {
      copy.push(copy.offset() - begin);
    } else {
      copy.pull(begin - copy.offset());
    }
    copy.trim(Math.min(taken, length));
  }

  private static void note(SkBuff copy, NetDevice device, int length, long now) {
    if (copy.protocol() == 0) {
      copy.setProtocol(Ethernet.type(copy));
    }
    copy.setDevice(null);
    copy.setDestination(null);
    int[] notes = copy.control();
    notes[IFINDEX] = device.index();
    notes[HATYPE] = device.spec().type();
    notes[FRAME_LENGTH] = length;
    notes[TIME] = (int) (now >>> Integer.SIZE);
    notes[TIME + 1] = (int) now;
  }

  private void wakeReaders() {
    if (readers > 0) {
      notifyAll();
    }
  }

  @Override
  public synchronized void failed(Errno errno) {
    error = errno;
    wakeReaders();
  }

  @Override
  public void closed() {
    SkBuffQueue left = new SkBuffQueue();
    synchronized (this) {
      closed = true;
      for (SkBuff skb = waiting.poll(); skb != null; skb = waiting.poll()) {
        left.add(skb);
      }
      charged = 0;
      wakeReaders();
    }
    left.purge(DropReason.SOCKET_CLOSE);
  }

  synchronized void setLimit(int bytes) {
    limit = bytes;
  }

  synchronized int limit() {
    return limit;
  }

  /** PACKET_STATISTICS, which begin anew. */
  synchronized PacketSocketStatistics takeStatistics() {
    PacketSocketStatistics taken = new PacketSocketStatistics(packets, drops);
    packets = 0;
    drops = 0;
    return taken;
  }

  /** What the reader has yet to be told, which he is by that; null for nothing (sock_error). */
  synchronized Errno takeError() {
    Errno told = error;
    error = null;
    return told;
  }

  synchronized boolean hasError() {
    return error != null;
  }

  synchronized boolean hasFrame() {
    return !waiting.isEmpty();
  }

  /** The next frame, or null where none waits; the error that there is, or EBADF where the socket is closed. */
  ReceivedFrame poll(int room) throws NetException {
    SkBuff skb;
    synchronized (this) {
      if (closed) {
        throw new NetException(Errno.EBADF);
      }
      Errno told = takeError();
      if (told != null) {
        throw new NetException(told);
      }
      skb = waiting.poll();
      charged -= skb == null ? 0 : ReceiveBuffer.trueSize(skb.length());
    }
    if (skb == null) {
      return null;
    }
    ReceivedFrame frame = read(skb, room);
    skb.consume();
    return frame;
  }

  /** The same; waits at most {@code patience}, by the kernel's clock. */
  ReceivedFrame await(int room, Duration patience) throws NetException, InterruptedException {
    ReceivedFrame next = poll(room);
    if (next != null || patience.isZero() || patience.isNegative()) {
      return next;
    }
    Patience left = new Patience(this);
    KernelTimer timer = kernel.timers().create(left::end);
    timer.arm(patience.toNanos());
    try {
      while (next == null && waitForSome(left)) {
        next = poll(room);
      }
      return next;
    } finally {
      timer.cancel();
    }
  }

  /** Waits until there is something to tell; false where patience has ended. */
  private synchronized boolean waitForSome(Patience left) throws InterruptedException {
    readers++;
    try {
      while (waiting.isEmpty() && error == null && !closed) {
        if (left.over) {
          return false;
        }
        wait();
      }
      return true;
    } finally {
      readers--;
    }
  }

  /** How long one reader waits. */
  private static final class Patience {
    private final ReceiveQueue queue;
    private boolean over; // guarded by the queue

    Patience(ReceiveQueue queue) {
      this.queue = queue;
    }

    void end() {
      synchronized (queue) {
        over = true;
        queue.wakeReaders();
      }
    }
  }

  private static ReceivedFrame read(SkBuff skb, int room) {
    byte[] data = new byte[Math.min(skb.length(), Math.max(0, room))];
    System.arraycopy(skb.data(), skb.offset(), data, 0, data.length);
    int[] notes = skb.control();
    long time = (long) notes[TIME] << Integer.SIZE | Integer.toUnsignedLong(notes[TIME + 1]);
    SockaddrLl from = new SockaddrLl(
        notes[IFINDEX], skb.protocol(), notes[HATYPE], skb.kind(), source(skb, notes[HATYPE]));
    Instant seen = Instant.ofEpochSecond(0, time);
    return new ReceivedFrame(data, skb.length(), notes[FRAME_LENGTH], from, seen);
  }

  /** Whom the link-layer header names as its sender (dev_parse_header). */
  private static HardwareAddress source(SkBuff skb, int hatype) {
    boolean ethernet = hatype == DeviceSpec.ARPHRD_ETHER || hatype == DeviceSpec.ARPHRD_LOOPBACK;
    if (!ethernet
        || skb.macHeader() + Ethernet.HEADER
            > skb.offset() + Math.max(skb.length(), Ethernet.HEADER)) {
      return HardwareAddress.of();
    }
    byte[] source = new byte[HardwareAddress.ETHERNET_LENGTH];
    System.arraycopy(skb.data(), skb.macHeader() + SOURCE, source, 0, source.length);
    return HardwareAddress.of(source);
  }
}
