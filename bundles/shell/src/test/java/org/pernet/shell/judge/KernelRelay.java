// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.judge;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real namespace of the real kernel, and a netlink socket in it. */
final class KernelRelay implements AutoCloseable {
  private static final int END = -1;

  /** What came: an answer where the group is 0. */
  static final class Frame {
    private final int group;
    private final byte[] datagram;

    private Frame(int group, byte[] datagram) {
      this.group = group;
      this.datagram = datagram;
    }

    int group() {
      return group;
    }

    byte[] datagram() {
      return datagram;
    }
  }

  private final Process process;
  private final OutputStream requests;
  private final DataInputStream answers;

  KernelRelay(Path script) throws IOException {
    process = new ProcessBuilder("unshare", "--net", "python3", script.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    requests = process.getOutputStream();
    answers = new DataInputStream(process.getInputStream());
  }

  /** Whether this machine lets us make namespaces. */
  static boolean isPossible() {
    try {
      Process probe = new ProcessBuilder("unshare", "--net", "python3", "--version")
          .redirectErrorStream(true)
          .start();
      probe.getInputStream().readAllBytes();
      return probe.waitFor() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  synchronized List<Frame> exchange(byte[] datagram) {
    try {
      requests.write(little(4).putInt(datagram.length).array());
      requests.write(datagram);
      requests.flush();
      List<Frame> frames = new ArrayList<>();
      for (; ; ) {
        ByteBuffer head = ByteBuffer.wrap(answers.readNBytes(8)).order(ByteOrder.LITTLE_ENDIAN);
        byte[] data = answers.readNBytes(head.getInt());
        int group = head.getInt();
        if (group == END) {
          return frames;
        }
        frames.add(new Frame(group, data));
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
