// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sock;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReference;
import org.pernet.api.errno.Errno;
import org.pernet.ipv4.socket.SocketError;

/** Errors that a socket is still to be told: the last one (sk_err), and, where it asked for them, all (sk_error_queue). */
final class ErrorQueue {
  private static final int MOST = 256;

  private final AtomicReference<Errno> last = new AtomicReference<>();
  private final Deque<SocketError> all = new ArrayDeque<>(0); // guarded by this
  private volatile boolean any;

  void set(Errno errno) {
    last.set(errno);
  }

  /** The last error, which is told with this; null for none. */
  Errno take() {
    return last.get() == null ? null : last.getAndSet(null);
  }

  boolean isPending() {
    return last.get() != null;
  }

  synchronized void add(SocketError error) {
    if (all.size() < MOST) {
      all.add(error);
      any = true;
    }
  }

  boolean hasAny() {
    return any;
  }

  synchronized SocketError poll() {
    SocketError first = all.poll();
    any = !all.isEmpty();
    if (first != null) {
      SocketError next = all.peek();
      last.set(next == null ? null : next.errno());
    }
    return first;
  }
}
