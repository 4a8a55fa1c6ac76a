// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.setting;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.Disk;
import org.pernet.api.net.Net;
import org.pernet.api.sysctl.Sysctls;
import org.pernet.api.task.Task;

/** A file of a setting that a client has open to write it, and may have written. */
final class OpenSetting {
  private static final int LONGEST = 65_536;

  private final Path file;
  private final String path;
  private final Net net;
  private final Credentials credentials;
  private String known;

  /** A file whose setting was {@code known} when it was opened. */
  OpenSetting(Path file, String path, Net net, Credentials credentials, String known) {
    this.file = file;
    this.path = path;
    this.net = net;
    this.credentials = credentials;
    this.known = known;
  }

  /** What the file says; of a setting that can only be written, or is gone, nothing. */
  static String readable(Sysctls sysctls, Net net, String path) {
    try {
      return sysctls.read(net, path) + "\n";
    } catch (NetException unreadable) {
      return "";
    }
  }

  Net net() {
    return net;
  }

  /** Whether a client has it open still: it holds a lock on it for as long. */
  boolean isOpen() {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock free = channel.tryLock()) {
      return free == null;
    } catch (IOException gone) {
      return false;
    }
  }

  /** Sets what was written, if anything was; the file says then what the setting is, be it refused or not. */
  void takeIn(Sysctls sysctls, Disk disk) throws NetException, IOException {
    String written = written(disk);
    if (written.isEmpty() || written.equals(known) || !net.isAlive()) {
      return;
    }
    try (Task writer = net.kernel().tasks().spawn("sysctl", credentials, net)) {
      sysctls.write(writer, path, written);
    } finally {
      known = readable(sysctls, net, path);
      write(disk, file, known);
    }
  }

  private String written(Disk disk) throws NetException, IOException {
    try {
      if (Files.size(file) > LONGEST) {
        write(disk, file, known);
        throw new NetException(Errno.EINVAL);
      }
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException gone) {
      return "";
    }
  }

  /** Writes a file in place, where it says something else: who has it open to write it must not lose it. */
  static void write(Disk disk, Path file, String text) throws IOException {
    boolean same = Files.exists(file)
        && Files.size(file) == text.length()
        && Files.readString(file, StandardCharsets.ISO_8859_1).equals(text);
    if (!same) {
      disk.write(file);
      Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    }
  }
}
