// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.task.NetnsNames;
import org.pernet.api.task.Task;

/**
 * The names of namespaces: what is mounted where is the kernel's ({@code /run/netns} of the server's task, so Pernet's own
 * shell sees the same), and the directory is its image for clients, who make and see files there by themselves. Safe for
 * threads.
 */
public final class Names {
  private static final int NAME_MAX = 255;

  private final ServedDirectory directory;
  private final Task task;
  private final Map<String, Long> shown = new HashMap<>(); // guarded by this

  /** The names of {@code task}, shown in {@code directory}. */
  public Names(ServedDirectory directory, Task task) {
    this.directory = directory;
    this.task = task;
  }

  private Path file(String name) throws NetException {
    if (name.isEmpty() || name.indexOf('/') >= 0 || name.equals(".") || name.equals("..")) {
      throw new NetException(Errno.EINVAL);
    }
    if (name.getBytes(StandardCharsets.UTF_8).length > NAME_MAX || name.indexOf(0) >= 0) {
      throw new NetException(Errno.ENAMETOOLONG);
    }
    return directory.names().resolve(name);
  }

  private NetnsNames kernel() {
    return task.netnsNames();
  }

  /** Mounts a namespace on a name (mount with MS_BIND): ENOENT where there is no such file; ENOTDIR where it is a directory. */
  public synchronized void mount(String name, Net net) throws NetException {
    Path file = file(name);
    if (!Files.exists(file)) {
      throw new NetException(Errno.ENOENT);
    }
    if (Files.isDirectory(file)) {
      throw new NetException(Errno.ENOTDIR);
    }
    boolean isNew = !kernel().list().contains(name);
    if (isNew) {
      kernel().create(name);
    }
    boolean mounted = false;
    try {
      NetFiles.use(task, net, fd -> kernel().mount(name, task, fd));
      mounted = true;
      directory.link(name, net.cookie());
      shown.put(name, net.cookie());
    } catch (IOException e) {
      kernel().unmount(name);
      mounted = false;
      throw failed(e);
    } finally {
      if (isNew && !mounted) {
        kernel().unlink(name);
      }
    }
  }

  private static NetException failed(IOException e) {
    return new NetException(Errno.EIO, ExtAck.of(String.valueOf(e.getMessage())), e);
  }

  /** Takes the mount off (umount2): ENOENT; EINVAL where there is none. */
  public synchronized void unmount(String name) throws NetException {
    Path file = file(name);
    if (!Files.exists(file)) {
      throw new NetException(Errno.ENOENT);
    }
    if (!kernel().list().contains(name)) {
      throw new NetException(Errno.EINVAL);
    }
    try {
      directory.blank(name); // first, for it may fail
    } catch (IOException e) {
      throw failed(e);
    }
    kernel().unmount(name);
    shown.remove(name);
  }

  /** Removes a name (unlink): ENOENT; EBUSY while something is mounted there; EISDIR. */
  public synchronized void unlink(String name) throws NetException {
    Path file = file(name);
    if (Files.isDirectory(file)) {
      throw new NetException(Errno.EISDIR);
    }
    if (kernel().list().contains(name)) {
      kernel().unlink(name);
    }
    shown.remove(name);
    try {
      Files.delete(file);
    } catch (NoSuchFileException absent) {
      throw new NetException(Errno.ENOENT);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Brings the directory up to what others, such as Pernet's own shell, have mounted and unmounted meanwhile. */
  public synchronized void refresh() {
    Map<String, Long> now = new HashMap<>();
    for (String name : kernel().list()) {
      Optional<Net> mounted = kernel().mounted(name);
      mounted.ifPresent(net -> now.put(name, net.cookie()));
    }
    if (now.equals(shown)) {
      return;
    }
    try {
      for (Map.Entry<String, Long> name : now.entrySet()) {
        if (!name.getValue().equals(shown.get(name.getKey()))) {
          directory.link(name.getKey(), name.getValue());
        }
      }
      for (String name : shown.keySet()) {
        if (!now.containsKey(name)) {
          Files.deleteIfExists(directory.names().resolve(name));
        }
      }
    } catch (IOException died) {
      // a namespace went while we looked; the next look shows it
      return;
    }
    shown.clear();
    shown.putAll(now);
  }
}
