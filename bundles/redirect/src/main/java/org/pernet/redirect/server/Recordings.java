// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.pernet.redirect.wire.DataFrame;
import org.pernet.redirect.wire.Reply;

/**
 * Those who are sent a copy of every datagram: the server's own recorder, and clients that asked (RECORD). One that does not
 * read in time loses some. Safe for threads.
 */
final class Recordings implements Recorder, AutoCloseable {
  private static final int WAITING = 1 << 16;

  private final Recorder own;
  private final List<BlockingQueue<ByteBuffer>> followers = new CopyOnWriteArrayList<>();

  Recordings(Recorder own) {
    this.own = own;
  }

  @Override
  public void record(byte[] datagram, boolean toKernel) {
    own.record(datagram, toKernel);
    for (BlockingQueue<ByteBuffer> follower : followers) {
      ByteBuffer frame =
          ByteBuffer.allocate(DataFrame.HEADER + datagram.length).order(ByteOrder.LITTLE_ENDIAN);
      DataFrame.put(frame, datagram, toKernel ? 1 : 0, -1, false);
      follower.offer(frame.flip());
    }
  }

  /** Sends a copy of all that comes, until the other end has gone. */
  void follow(SocketChannel channel) throws IOException {
    BlockingQueue<ByteBuffer> queue = new LinkedBlockingQueue<>(WAITING);
    followers.add(queue);
    try {
      write(channel, Reply.OK.encode());
      while (channel.isOpen()) {
        write(channel, queue.take());
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    } finally {
      followers.remove(queue);
    }
  }

  private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() {
    followers.clear();
  }
}
