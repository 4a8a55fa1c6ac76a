// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.netlink.wire.Datagram;
import org.pernet.netlink.wire.WireSocket;
import org.pernet.redirect.client.ClientProcess;
import org.pernet.redirect.wire.DataFrame;

/**
 * A netlink socket of a client's: its datagrams go out as far as the connection takes them, and wait in the socket beyond,
 * which overruns as the kernel's does. It ends when the client's last descriptor of it is closed.
 */
final class DataConnection {
  private static final int BATCH = 32 * 1024;
  /** What a reader's buffer has at least: it is not known here, and a dump is cut to it. */
  private static final int SMALLEST_BUFFER = 0;

  private final int number;
  private final int type;
  private final SocketChannel channel;
  private final ClientProcess owner;
  private final Task task;
  private final int fd;
  private final WireSocket wire;
  private final Recorder recorder;
  private ByteBuffer out = allocate(2 * BATCH).flip(); // guarded by this: bytes on their way
  private SelectionKey key; // guarded by this
  private boolean closed; // guarded by this
  private volatile boolean wantsGroup;
  private volatile PacketFilter filter = PacketFilter.ALL;

  DataConnection(
      int number,
      int type,
      SocketChannel channel,
      ClientProcess owner,
      Task task,
      int fd,
      WireSocket wire,
      Recorder recorder) {
    this.number = number;
    this.type = type;
    this.channel = channel;
    this.owner = owner;
    this.task = task;
    this.fd = fd;
    this.wire = wire;
    this.recorder = recorder;
  }

  private static ByteBuffer allocate(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  int number() {
    return number;
  }

  /** SOCK_RAW or SOCK_DGRAM. */
  int type() {
    return type;
  }

  WireSocket wire() {
    return wire;
  }

  SocketChannel channel() {
    return channel;
  }

  /** Whether its reader wants to know the group of each datagram (NETLINK_PKTINFO). */
  void setWantsGroup(boolean on) {
    wantsGroup = on;
  }

  boolean wantsGroup() {
    return wantsGroup;
  }

  void setFilter(PacketFilter program) {
    filter = program;
  }

  synchronized void attach(SelectionKey ofLoop) {
    key = ofLoop;
  }

  /** Sends what there is, as far as it can without waiting. */
  synchronized void pump() {
    try {
      while (!closed) {
        if (out.hasRemaining()) {
          channel.write(out);
        }
        if (out.hasRemaining()) {
          wantWrites(true);
          return;
        }
        if (!fill()) {
          wantWrites(false);
          return;
        }
      }
    } catch (IOException | CancelledKeyException gone) {
      close();
    }
  }

  private void wantWrites(boolean on) {
    if (key != null && key.isValid()) {
      int wanted = SelectionKey.OP_READ | (on ? SelectionKey.OP_WRITE : 0);
      if (key.interestOps() != wanted) {
        key.interestOps(wanted);
        key.selector().wakeup();
      }
    }
  }

  /** Takes the next datagrams from the socket: says whether there were any. */
  private boolean fill() {
    out.clear();
    boolean more = true;
    while (more && out.position() < BATCH) {
      try {
        Optional<Datagram> next = wire.poll(SMALLEST_BUFFER);
        next.ifPresent(this::put);
        more = next.isPresent();
      } catch (NetException overrun) {
        room(0);
        DataFrame.putError(out, overrun.errno().number());
      }
    }
    out.flip();
    return out.hasRemaining();
  }

  private void put(Datagram datagram) {
    if (!filter.accepts(datagram.bytes())) {
      return;
    }
    recorder.record(datagram.bytes(), false);
    room(datagram.bytes().length);
    DataFrame.put(out, datagram.bytes(), datagram.group(), datagram.nsid(), wantsGroup);
  }

  private void room(int bytes) {
    if (out.remaining() < DataFrame.HEADER + bytes) {
      out = allocate(out.position() + DataFrame.HEADER + bytes + BATCH).put(out.flip());
    }
  }

  /** Something can be read, where nothing should be but the end: ends it then, or where the client writes. */
  synchronized void readable() {
    if (closed) {
      return;
    }
    try {
      if (channel.read(ByteBuffer.allocate(1)) == 0) {
        return;
      }
    } catch (IOException gone) {
      // as good as the end
    }
    close();
  }

  /** Closes the socket: its port is free. Idempotent. */
  synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      wire.close();
      task.files().close(fd);
    } catch (NetException | IllegalStateException exited) {
      // the task's files have gone with it
    } finally {
      closeChannel();
      owner.socketClosed();
    }
  }

  private void closeChannel() {
    try {
      channel.close();
    } catch (IOException gone) {
      // nothing more can be done for it
    }
  }

  synchronized boolean isClosed() {
    return closed;
  }
}
