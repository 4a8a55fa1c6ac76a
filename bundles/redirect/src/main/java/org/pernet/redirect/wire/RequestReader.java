// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;

/** Reads requests from a blocking channel. Holds no more than what has come of a request. Not safe for threads. */
public final class RequestReader {
  /** The version that is spoken. */
  public static final int VERSION = 1;
  /** The length of a request at most, its header counted in. */
  public static final int LONGEST = 1 << 20;

  private static final int HEADER = 24;
  private static final int USUAL = 4096;

  private final ReadableByteChannel channel;
  private ByteBuffer payload = allocate(USUAL);

  /** A reader of {@code channel}, which stays the caller's. */
  public RequestReader(ReadableByteChannel channel) {
    this.channel = channel;
  }

  private static ByteBuffer allocate(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The next one; empty at the end of the channel, even within a request. */
  public Optional<Request> next() throws IOException {
    ByteBuffer header = allocate(HEADER);
    if (!fill(header)) {
      return Optional.empty();
    }
    int length = header.getInt();
    int op = header.getShort();
    int version = header.getShort();
    if (length < HEADER || length > LONGEST || version != VERSION) {
      throw new MalformedException("no request: length " + length + ", version " + version);
    }
    Optional<ByteBuffer> rest = rest(length - HEADER);
    return rest.map(bytes ->
        new Request(op, header.getInt(), header.getInt(), header.getInt(), header.getInt(), bytes));
  }

  /** What follows the header. There is no more room for it than has come already, twice: a length alone costs nothing. */
  private Optional<ByteBuffer> rest(int length) throws IOException {
    ByteBuffer to = payload.clear().limit(Math.min(length, USUAL));
    while (fill(to)) {
      if (to.limit() == length) {
        return Optional.of(to);
      }
      ByteBuffer more = allocate(Math.min(length, 2 * to.limit()));
      to = more.put(to);
    }
    return Optional.empty();
  }

  private boolean fill(ByteBuffer to) throws IOException {
    while (to.hasRemaining()) {
      if (channel.read(to) < 0) {
        return false;
      }
    }
    to.flip();
    return true;
  }
}
