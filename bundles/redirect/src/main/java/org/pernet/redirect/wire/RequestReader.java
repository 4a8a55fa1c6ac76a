// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;

/** Reads requests from a blocking channel. Holds no more than the request that is being read. Not safe for threads. */
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
    ByteBuffer rest = room(length - HEADER);
    if (!fill(rest)) {
      return Optional.empty();
    }
    return Optional.of(
        new Request(op, header.getInt(), header.getInt(), header.getInt(), header.getInt(), rest));
  }

  private ByteBuffer room(int length) {
    if (length > USUAL) {
      return allocate(length);
    }
    return payload.clear().limit(length);
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
