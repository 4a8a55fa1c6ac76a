// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.command;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import org.pernet.redirect.server.Recorder;
import org.pernet.redirect.wire.DataFrame;
import org.pernet.redirect.wire.Op;
import org.pernet.redirect.wire.RequestReader;

/** A recording of what a kernel that is served elsewhere exchanges with all its tools, for as long as this is open. */
final class RemoteRecording implements AutoCloseable {
  private static final int REQUEST = 24;
  private static final int PATIENCE_MILLIS = 200;

  private final SocketChannel channel;
  private final Recorder recorder;
  private final Thread thread;

  private RemoteRecording(SocketChannel channel, Recorder recorder) {
    this.channel = channel;
    this.recorder = recorder;
    this.thread = new Thread(this::run, "pernet-recording");
    thread.setDaemon(true);
  }

  /** Connects to the kernel served at a directory, and records where that is wanted. */
  static RemoteRecording connect(Path directory, Recorder recorder) throws Refusal {
    try {
      SocketChannel channel =
          SocketChannel.open(UnixDomainSocketAddress.of(directory.resolve("sock")));
      RemoteRecording recording = new RemoteRecording(channel, recorder);
      if (recorder != Recorder.NONE) {
        recording.begin();
      }
      return recording;
    } catch (IOException | IllegalArgumentException e) {
      throw new Refusal(Refusal.UNAVAILABLE, directory + ": no kernel is served there");
    }
  }

  private void begin() throws IOException {
    ByteBuffer request = ByteBuffer.allocate(REQUEST).order(ByteOrder.LITTLE_ENDIAN);
    request.putInt(REQUEST).putShort((short) Op.RECORD).putShort((short) RequestReader.VERSION);
    channel.write(request.rewind());
    read(REQUEST);
    thread.start();
  }

  private ByteBuffer read(int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new IOException("the kernel has gone");
      }
    }
    return bytes.flip();
  }

  private void run() {
    try {
      for (; ; ) {
        ByteBuffer header = read(DataFrame.HEADER);
        boolean toKernel = header.getInt(2 * Integer.BYTES) == 1;
        recorder.record(read(header.getInt(0)).array(), toKernel);
      }
    } catch (IOException over) {
      // closed, here or there
    }
  }

  @Override
  public void close() throws IOException {
    try {
      // what the kernel has sent is read to its end
      if (thread.isAlive()) {
        channel.shutdownOutput();
        thread.join(PATIENCE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      channel.close();
    }
  }
}
