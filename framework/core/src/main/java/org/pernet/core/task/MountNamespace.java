// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultInjector;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.NetnsNames;
import org.pernet.api.task.OpenFile;
import org.pernet.api.task.Task;
import org.pernet.core.net.NetImpl;

/**
 * A mount namespace, as far as {@code /run/netns} goes. One made from another is its slave, as {@code ip} makes them: it
 * sees what is mounted there, and what it mounts itself is seen nowhere else. It lasts as long as a task is in it.
 */
final class MountNamespace implements NetnsNames {
  private final NetnsDirectory directory;
  private MountNamespace master; // guarded by the directory
  private final List<MountNamespace> slaves = new ArrayList<>(); // guarded by the directory
  private int tasks = 1; // guarded by the directory

  private MountNamespace(NetnsDirectory directory, MountNamespace master) {
    this.directory = directory;
    this.master = master;
  }

  /** One with an empty directory. */
  static MountNamespace create(FaultInjector faults) {
    return new MountNamespace(new NetnsDirectory(faults), null);
  }

  /** A slave of this one, with the mounts that are here now. */
  MountNamespace copy() {
    synchronized (directory) {
      MountNamespace slave = new MountNamespace(directory, this);
      slaves.add(slave);
      directory.copyMounts(this, slave);
      return slave;
    }
  }

  /** One more task is in it. */
  MountNamespace enter() {
    synchronized (directory) {
      tasks++;
      return this;
    }
  }

  /** A task has left; with the last its mounts go, and its slaves become its master's. */
  void leave() {
    synchronized (directory) {
      if (--tasks > 0) {
        return;
      }
      if (master != null) {
        master.slaves.remove(this);
        master.slaves.addAll(slaves);
      }
      slaves.forEach(slave -> slave.master = master);
      slaves.clear();
    }
    directory.dropMounts(this);
  }

  /** This one and all that see what is mounted here. */
  private List<MountNamespace> withSlaves() {
    List<MountNamespace> all = new ArrayList<>();
    synchronized (directory) {
      all.add(this);
      for (int i = 0; i < all.size(); i++) {
        all.addAll(all.get(i).slaves);
      }
    }
    return all;
  }

  @Override
  public List<String> list() {
    return directory.list();
  }

  @Override
  public void create(String name) throws NetException {
    directory.create(name);
  }

  @Override
  public void mount(String name, Task task, int fd) throws NetException {
    NetImpl net = (NetImpl) task.files().net(fd);
    directory.mount(this::withSlaves, name, net);
  }

  @Override
  public void unmount(String name) throws NetException {
    directory.unmount(this::withSlaves, name);
  }

  @Override
  public void unlink(String name) throws NetException {
    directory.unlink(this, name);
  }

  @Override
  public int open(String name, Task task) throws NetException {
    NetReference net = directory.open(this, name);
    FileTableImpl files = (FileTableImpl) task.files();
    if (net == null) {
      return files.open(new OpenFile.PlainFile("/run/netns/" + name), () -> {});
    }
    return files.open(new OpenFile.NetFile(net.net()), net::close);
  }

  @Override
  public Optional<Net> mounted(String name) {
    try {
      return Optional.ofNullable(directory.mounted(this, name));
    } catch (NetException absent) {
      return Optional.empty();
    }
  }
}
