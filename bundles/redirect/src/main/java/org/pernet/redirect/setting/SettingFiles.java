// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.Disk;
import org.pernet.api.net.Net;
import org.pernet.api.sysctl.Sysctls;
import org.pernet.redirect.names.LivingNets;
import org.pernet.redirect.names.Trees;

/**
 * The files below {@code /proc/sys/net} of each namespace, as an image below a directory: {@code COOKIE/net/...}, made when
 * a client asks for a path there. What a client reads is what the setting was when it opened the file. What it writes goes
 * to the image by itself, and to the kernel when the next call of any client comes: the library makes one when a file that
 * was opened to be written is closed, or is put in another's place. Safe for threads.
 */
public final class SettingFiles implements LivingNets.Watcher {
  private static final String PREFIX = "net/";

  private final Path root;
  private final Disk disk;
  private final Sysctls sysctls;
  private final List<OpenSetting> open = new ArrayList<>(); // guarded by this
  private volatile boolean anyOpen;

  /** The image is made below {@code root}, which is there, on a disk that fails for tests. */
  public SettingFiles(Path root, Sysctls sysctls, Disk disk) {
    this.root = root;
    this.disk = disk;
    this.sysctls = sysctls;
  }

  private Path file(Net net, String path) {
    return root.resolve(Long.toString(net.cookie())).resolve(path);
  }

  /**
   * Brings the image of a path up to date, and all that is below it.
   *
   * @param below a path below {@code /proc/sys/net}, clean; may be empty
   * @throws NetException ENOENT
   */
  public synchronized void show(Net net, String below) throws NetException, IOException {
    takeIn();
    String path = below.isEmpty() ? "net" : PREFIX + below;
    if (sysctls.isFile(net, path)) {
      Path file = file(net, path);
      Files.createDirectories(file.getParent());
      OpenSetting.write(disk, file, OpenSetting.readable(sysctls, net, path));
      return;
    }
    if (!sysctls.exists(net, path) && !below.isEmpty()) {
      throw new NetException(Errno.ENOENT);
    }
    showDirectory(net, path);
  }

  private void showDirectory(Net net, String path) throws NetException, IOException {
    Path directory = file(net, path);
    Files.createDirectories(directory);
    Set<Path> there = new HashSet<>();
    for (String each : sysctls.list(net)) {
      if (each.startsWith(path + "/")) {
        Path file = file(net, each);
        Files.createDirectories(file.getParent());
        OpenSetting.write(disk, file, OpenSetting.readable(sysctls, net, each));
        there.add(file);
      }
    }
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!there.contains(file)) {
          Files.delete(file);
        }
      }
    }
  }

  /** A client has opened a file of the image to write it: {@code below} is as in {@link #show}; ENFILE. */
  public synchronized void opened(Net net, Credentials credentials, String below)
      throws NetException {
    String path = PREFIX + below;
    if (!sysctls.isFile(net, path)) {
      throw new NetException(Errno.ENOENT);
    }
    if (open.size() >= net.kernel().limits().connections()) {
      throw new NetException(Errno.ENFILE);
    }
    String now = OpenSetting.readable(sysctls, net, path);
    open.add(new OpenSetting(file(net, path), path, net, credentials, now));
    anyOpen = true;
  }

  /** Takes in what clients have written since: the first refusal is thrown when all is done. */
  public void takeInWritten() throws NetException, IOException {
    if (anyOpen) {
      synchronized (this) {
        takeIn();
      }
    }
  }

  private void takeIn() throws NetException, IOException {
    NetException refusal = null;
    for (Iterator<OpenSetting> all = open.iterator(); all.hasNext(); ) {
      OpenSetting setting = all.next();
      boolean over = !setting.isOpen();
      try {
        setting.takeIn(sysctls, disk);
      } catch (NetException refused) {
        refusal = refusal == null ? refused : refusal;
      }
      if (over) {
        all.remove();
      }
    }
    anyOpen = !open.isEmpty();
    if (refusal != null) {
      throw refusal;
    }
  }

  @Override
  public void appeared(long cookie) {
    // its image is made when asked for
  }

  @Override
  public synchronized void gone(long cookie) {
    open.removeIf(setting -> setting.net().cookie() == cookie);
    try {
      Trees.delete(root.resolve(Long.toString(cookie)));
    } catch (IOException deletedWithTheDirectory) {
      // nothing is left of it either way
    }
  }
}
