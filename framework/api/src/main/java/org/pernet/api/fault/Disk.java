// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.fault;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;

/**
 * A disk that fails where an injector says so: whoever writes files of the host's asks it before each write, and behaves as if the
 * host's file system had refused. Safe for threads.
 */
public final class Disk {
  private static final FaultPoint WRITE = new FaultPoint("disk.write", Errno.ENOSPC);
  private static final FaultPoint SYNC = new FaultPoint("disk.sync", Errno.EIO);

  private final FaultInjector faults;

  /** A disk; with {@link FaultInjector#NONE} it fails when the host's does. */
  public Disk(FaultInjector faults) {
    this.faults = Objects.requireNonNull(faults, "faults");
  }

  /** A file is about to be made, filled, linked or put elsewhere: {@link FileSystemException} where there is no room for it. */
  public void write(Path file) throws IOException {
    reach(WRITE, file);
  }

  /** A file is about to be put on the disk for sure (fsync): {@link FileSystemException} where that fails. */
  public void sync(Path file) throws IOException {
    reach(SYNC, file);
  }

  private void reach(FaultPoint point, Path file) throws IOException {
    try {
      faults.reach(point);
    } catch (NetException fault) {
      throw new FileSystemException(file.toString(), null, fault.errno().message());
    }
  }

  /** Makes a file anew, to be written: each write may fail. The stream is the caller's to close, and for one thread at a time. */
  public OutputStream create(Path file) throws IOException {
    write(file);
    OutputStream out = Files.newOutputStream(file);
    return faults == FaultInjector.NONE ? out : new Failing(out, file);
  }

  private final class Failing extends FilterOutputStream {
    private final Path file;

    Failing(OutputStream out, Path file) {
      super(out);
      this.file = file;
    }

    @Override
    public void write(int one) throws IOException {
      Disk.this.write(file);
      out.write(one);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      Disk.this.write(file);
      out.write(bytes, offset, length);
    }
  }
}
