// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.socket;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.netlink.codec.EncodedOnce;

/**
 * What a socket received and has not read: bounded. When it overflows, the reader is told ENOBUFS once, and nothing more
 * is taken until he has read what is there, as with a congested socket of the kernel. Safe for threads.
 */
final class ReceiveQueue implements NetlinkReceiver {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ArrayDeque<Received> messages = new ArrayDeque<>(); // guarded by lock
  private int limit; // guarded by lock
  private boolean overrun; // guarded by lock: the reader has yet to be told
  private boolean congested; // guarded by lock
  private boolean closed; // guarded by lock

  ReceiveQueue(int limit) {
    this.limit = limit;
  }

  void setLimit(int messageCount) {
    lock.lock();
    try {
      limit = messageCount;
    } finally {
      lock.unlock();
    }
  }

  /** None before half of the queue is empty. */
  @Override
  public int roomForDump() {
    lock.lock();
    try {
      return messages.size() <= limit / 2 ? limit - messages.size() : 0;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void beginPart() {}

  @Override
  public boolean part(Received received, EncodedOnce encoded) {
    offer(received.kept(), encoded);
    return true;
  }

  @Override
  public boolean hasPart() {
    return false;
  }

  @Override
  public boolean hasRoomForEnd() {
    return true;
  }

  @Override
  public void endPart() {}

  @Override
  public void offer(Received message, EncodedOnce encoded) {
    lock.lock();
    try {
      if (closed || congested) {
        return;
      }
      if (messages.size() >= limit) {
        overrun = true;
        congested = true;
      } else {
        messages.add(message);
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void fail() {
    lock.lock();
    try {
      overrun = !closed;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The next message, if there is one; ENOBUFS where some were lost. */
  Optional<Received> poll() throws NetException {
    lock.lock();
    try {
      return take();
    } finally {
      lock.unlock();
    }
  }

  /** The next message; waits for one at most {@code patience}, and not once the queue is closed. */
  Optional<Received> await(Duration patience) throws NetException, InterruptedException {
    long left = TimeUnit.NANOSECONDS.convert(patience);
    lock.lockInterruptibly();
    try {
      while (messages.isEmpty() && !overrun && !closed && left > 0) {
        left = changed.awaitNanos(left);
      }
      return take();
    } finally {
      lock.unlock();
    }
  }

  private Optional<Received> take() throws NetException {
    if (overrun) {
      overrun = false;
      throw new NetException(Errno.ENOBUFS);
    }
    Optional<Received> next = Optional.ofNullable(messages.poll());
    if (messages.isEmpty()) {
      congested = false;
    }
    return next;
  }

  @Override
  public void clear() {
    lock.lock();
    try {
      messages.clear();
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
      messages.clear();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
