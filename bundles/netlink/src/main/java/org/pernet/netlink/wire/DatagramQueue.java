// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.wire;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.socket.ReceiveBuffer;
import org.pernet.netlink.codec.EncodedOnce;
import org.pernet.netlink.socket.NetlinkReceiver;
import org.pernet.netlink.socket.Received;

/**
 * Datagrams that wait unread, bounded in bytes as the kernel counts them (SO_RCVBUF against the true size of each). An
 * overrun is told once (ENOBUFS), and nothing more is taken until all was read. Safe for threads.
 */
final class DatagramQueue implements NetlinkReceiver {
  private record Waiting(Datagram datagram, int charge) {}

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ArrayDeque<Waiting> waiting = new ArrayDeque<>(); // guarded by lock
  private final DumpPart part; // used by the one dump under way alone
  private final Runnable arrival;
  private int limit = ReceiveBuffer.DEFAULT; // guarded by lock
  private int charged; // guarded by lock
  private int largestRead; // guarded by lock: the greatest buffer that the reader came with
  private boolean dumpWanted; // guarded by lock
  private boolean tellsOverruns = true; // guarded by lock
  private boolean overrun; // guarded by lock: the reader has yet to be told
  private boolean congested; // guarded by lock
  private boolean closed; // guarded by lock

  /** An empty one; {@code arrival} runs, without this queue's lock, when something arrives. */
  DatagramQueue(Runnable arrival) {
    this.arrival = arrival;
    this.part = new DumpPart();
  }

  /** How many bytes it takes, as the kernel counts. */
  void setLimit(int bytes) {
    lock.lock();
    try {
      limit = bytes;
    } finally {
      lock.unlock();
    }
  }

  int limit() {
    lock.lock();
    try {
      return limit;
    } finally {
      lock.unlock();
    }
  }

  /** Bytes that wait, as the kernel counts. */
  int charged() {
    lock.lock();
    try {
      return charged;
    } finally {
      lock.unlock();
    }
  }

  void setTellsOverruns(boolean on) {
    lock.lock();
    try {
      tellsOverruns = on;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void offer(Received received, EncodedOnce encoded) {
    byte[] bytes = encoded.bytes();
    int charge = ReceiveBuffer.trueSize(bytes.length);
    lock.lock();
    try {
      if (closed) {
        return;
      }
      boolean fits = charged == 0 || charged + charge <= limit;
      if (fits && !congested) {
        put(new Datagram(bytes, received.group(), received.nsid()), charge);
      } else if (tellsOverruns && !congested) {
        overrun = true;
        congested = true;
        changed.signalAll();
      } else {
        return;
      }
    } finally {
      lock.unlock();
    }
    arrival.run();
  }

  @Override
  public void fail() {
    lock.lock();
    try {
      if (closed || !tellsOverruns) {
        return;
      }
      overrun = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    arrival.run();
  }

  private void put(Datagram datagram, int charge) {
    waiting.add(new Waiting(datagram, charge));
    charged += charge;
    changed.signalAll();
  }

  /** A dump may make its next part: the reader has begun one, or has read. */
  void wantDump(boolean begins) {
    lock.lock();
    try {
      dumpWanted = begins ? charged < limit : charged <= limit / 2;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public int roomForDump() {
    lock.lock();
    try {
      boolean wanted = dumpWanted && !closed;
      dumpWanted = false;
      return wanted ? Integer.MAX_VALUE : 0;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void beginPart() {
    lock.lock();
    try {
      part.begin(DumpPart.sizeFor(largestRead));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean part(Received received, EncodedOnce encoded) {
    return part.add(encoded);
  }

  @Override
  public boolean hasPart() {
    return part.hasSome();
  }

  @Override
  public boolean hasRoomForEnd() {
    return part.hasRoomForEnd();
  }

  @Override
  public void endPart() {
    Optional<byte[]> bytes = part.end();
    if (bytes.isEmpty()) {
      return;
    }
    lock.lock();
    try {
      if (closed) {
        return;
      }
      put(new Datagram(bytes.get(), 0, -1), ReceiveBuffer.trueSize(part.size()));
    } finally {
      lock.unlock();
    }
    arrival.run();
  }

  /** The next datagram, for a reader with room for {@code bufferSize} bytes; ENOBUFS where some were lost. */
  Optional<Datagram> poll(int bufferSize) throws NetException {
    lock.lock();
    try {
      return take(bufferSize);
    } finally {
      lock.unlock();
    }
  }

  /** The next datagram; waits at most {@code patience} for one, and not once the queue is closed. */
  Optional<Datagram> await(Duration patience, int bufferSize)
      throws NetException, InterruptedException {
    long left = TimeUnit.NANOSECONDS.convert(patience);
    lock.lockInterruptibly();
    try {
      while (waiting.isEmpty() && !overrun && !closed && left > 0) {
        left = changed.awaitNanos(left);
      }
      return take(bufferSize);
    } finally {
      lock.unlock();
    }
  }

  private Optional<Datagram> take(int bufferSize) throws NetException {
    if (overrun) {
      overrun = false;
      throw new NetException(Errno.ENOBUFS);
    }
    Waiting next = waiting.poll();
    if (waiting.isEmpty()) {
      congested = false;
    }
    if (next == null) {
      return Optional.empty();
    }
    charged -= next.charge();
    largestRead = Math.max(largestRead, bufferSize);
    return Optional.of(next.datagram());
  }

  @Override
  public void clear() {
    lock.lock();
    try {
      waiting.clear();
      charged = 0;
      overrun = false;
      congested = false;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      waiting.clear();
      charged = 0;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    arrival.run();
  }
}
