// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.session;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a session reads and writes. Errors push out what was written before them, so that both are in order where they go
 * to one place.
 *
 * @param in standard input
 * @param out standard output, buffered
 * @param err standard error
 */
public record Streams(InputStream in, PrintStream out, PrintStream err) {
  /** The process's own. */
  public static Streams ofProcess() {
    return of(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
  }

  /** Streams over {@code out} and {@code err}, which may be the same. */
  public static Streams of(InputStream in, OutputStream out, OutputStream err) {
    PrintStream output =
        new PrintStream(new BufferedOutputStream(out), false, StandardCharsets.UTF_8);
    return new Streams(
        in, output, new PrintStream(new InOrder(output, err), true, StandardCharsets.UTF_8));
  }

  /** The same, but errors go where output goes, among it. */
  public Streams errorsInOutput() {
    return new Streams(in, out, out);
  }

  /** Errors, after what was written before them. */
  private static final class InOrder extends OutputStream {
    private final PrintStream before;
    private final OutputStream err;

    InOrder(PrintStream before, OutputStream err) {
      this.before = before;
      this.err = err;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      before.flush();
      err.write(bytes, offset, length);
      err.flush();
    }
  }
}
