// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.task;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.cred.Credentials;
import org.pernet.api.cred.UserNamespace;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.core.net.NetImpl;

/**
 * A mount namespace, as far as {@code /run/netns} goes. One made from another is its slave, as {@code ip} makes them: it
 * sees what is mounted there, and what it mounts itself is seen nowhere else. It lasts as long as a task is in it.
 */
final class MountNamespace {
  private final NetnsDirectory directory;
  private final UserNamespace owner;
  private MountNamespace master; // guarded by the directory
  private final List<MountNamespace> slaves = new ArrayList<>(); // guarded by the directory
  private int tasks = 1; // guarded by the directory

  private MountNamespace(NetnsDirectory directory, UserNamespace owner, MountNamespace master) {
    this.directory = directory;
    this.owner = owner;
    this.master = master;
  }

  /** One with an empty directory, both of them {@code maker}'s. */
  static MountNamespace create(Credentials maker, Kernel kernel) {
    return new MountNamespace(new NetnsDirectory(maker, kernel), maker.userNamespace(), null);
  }

  /** Whose it is: who may mount in it. */
  UserNamespace owner() {
    return owner;
  }

  /** A slave of this one, with the mounts that are here now, for a user namespace. */
  MountNamespace copy(UserNamespace of) {
    synchronized (directory) {
      MountNamespace slave = new MountNamespace(directory, of, this);
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

  NetnsDirectory directory() {
    return directory;
  }

  void mount(String name, NetImpl net) throws NetException {
    directory.mount(this::withSlaves, name, net);
  }

  void unmount(String name) throws NetException {
    directory.unmount(this::withSlaves, name);
  }
}
