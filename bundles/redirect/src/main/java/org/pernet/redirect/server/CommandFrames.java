// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.server;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
import org.pernet.redirect.wire.DataFrame;

/**
 * What a command says, on its way to the client, from one thread to another: the command's may be interrupted, which would
 * close a channel that it writes to. Bounded; a command waits for a client that does not read.
 */
final class CommandFrames {
  private static final int LIMIT = 1 << 18;

  private final Queue<ByteBuffer> frames = new ArrayDeque<>(); // guarded by this
  private int waiting; // bytes; guarded by this
  private boolean abandoned; // guarded by this

  /** A stream whose bytes become frames of a type. */
  OutputStream stream(short type) {
    return new OutputStream() {
      @Override
      public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int at, int length) {
        put(DataFrame.of(type, bytes, at, length));
      }
    };
  }

  /** The command has ended. */
  void end(int status) {
    put(DataFrame.ofStatus(status));
  }

  private synchronized void put(ByteBuffer frame) {
    boolean interrupted = false;
    while (waiting > LIMIT && !abandoned) {
      try {
        wait();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (!abandoned) {
      frames.add(frame);
      waiting += frame.remaining();
      notifyAll();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The next; waits for it. */
  synchronized ByteBuffer take() throws InterruptedException {
    while (frames.isEmpty()) {
      wait();
    }
    ByteBuffer frame = frames.remove();
    waiting -= frame.remaining();
    notifyAll();
    return frame;
  }

  /** Nobody reads any more. */
  synchronized void abandon() {
    abandoned = true;
    frames.clear();
    notifyAll();
  }
}
