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

/**
 * What a socket received and has not read: bounded. When it overflows, the reader is told ENOBUFS once, and nothing more
 * is taken until he has read what is there, as with a congested socket of the kernel. Safe for threads.
 */
final class ReceiveQueue {
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

  /** For how many messages of a dump there is room: none before half of the queue is empty. */
  int roomForDump() {
    lock.lock();
    try {
      return messages.size() <= limit / 2 ? limit - messages.size() : 0;
    } finally {
      lock.unlock();
    }
  }

  /** Puts a message in, or loses it. */
  void offer(Received message) {
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

  /** Throws away what is there. */
  void clear() {
    lock.lock();
    try {
      messages.clear();
      overrun = false;
      congested = false;
    } finally {
      lock.unlock();
    }
  }

  boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /** Throws away what is there, and takes no more; a waiting reader returns. Says whether it was open. */
  boolean close() {
    lock.lock();
    try {
      boolean wasOpen = !closed;
      closed = true;
      messages.clear();
      changed.signalAll();
      return wasOpen;
    } finally {
      lock.unlock();
    }
  }
}
