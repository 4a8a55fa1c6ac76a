// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.task;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultInjector;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.net.NetReference;
import org.pernet.core.net.NetImpl;

/**
 * The files of {@code /run/netns}: one directory, which the mount namespaces that came from one another share; what is
 * mounted on a file is each one's own. References that fall out are closed outside the lock.
 */
final class NetnsDirectory {
  private static final int NAME_MAX = 255;
  private static final FaultPoint FILE = new FaultPoint("netns.file", Errno.ENOSPC);
  private static final FaultPoint MOUNT = FaultPoint.memory("netns.mount");

  private final Credentials owner;
  private final FaultInjector faults;
  private final int most;

  private final Map<String, Map<MountNamespace, NetReference>> files =
      new LinkedHashMap<>(); // guarded by this

  NetnsDirectory(Credentials owner, Kernel kernel) {
    this.owner = owner;
    this.faults = kernel.faults();
    this.most = kernel.limits().names();
  }

  /** Whose directory it is. */
  Credentials owner() {
    return owner;
  }

  /** ENOENT where there is no such file. */
  synchronized void requireFile(String name) throws NetException {
    find(name);
  }

  synchronized List<String> list() {
    List<String> all = new ArrayList<>(files.keySet());
    Collections.reverse(all);
    return all;
  }

  private Map<MountNamespace, NetReference> find(String name) throws NetException {
    if (name.getBytes(StandardCharsets.UTF_8).length > NAME_MAX) {
      throw new NetException(Errno.ENAMETOOLONG);
    }
    Map<MountNamespace, NetReference> file = files.get(name);
    if (file == null) {
      throw new NetException(Errno.ENOENT);
    }
    return file;
  }

  /** Makes a file, for one who may write to the directory or else is refused with EACCES. */
  synchronized void create(String name, boolean mayWrite) throws NetException {
    if (name.getBytes(StandardCharsets.UTF_8).length > NAME_MAX) {
      throw new NetException(Errno.ENAMETOOLONG);
    }
    if (name.isEmpty()) {
      throw new NetException(Errno.EISDIR);
    }
    if (name.equals(".") || name.equals("..")) {
      throw new NetException(Errno.EEXIST);
    }
    if (name.indexOf('/') >= 0) {
      throw new NetException(Errno.ENOENT);
    }
    if (files.containsKey(name)) {
      throw new NetException(Errno.EEXIST);
    }
    if (!mayWrite) {
      throw new NetException(Errno.EACCES);
    }
    if (files.size() >= most) {
      throw new NetException(Errno.ENOSPC);
    }
    faults.reach(FILE);
    files.put(name, new HashMap<>());
  }

  /** Mounts in all of {@code where}, which is asked under the lock: none of them may come or end meanwhile. */
  void mount(Supplier<List<MountNamespace>> where, String name, NetImpl net) throws NetException {
    List<NetReference> before = new ArrayList<>();
    synchronized (this) {
      Map<MountNamespace, NetReference> file = find(name);
      List<MountNamespace> all = where.get();
      List<NetReference> fresh = refer(net, name, all.size());
      for (int i = 0; i < all.size(); i++) {
        NetReference covered = file.put(all.get(i), fresh.get(i));
        if (covered != null) {
          before.add(covered);
        }
      }
    }
    before.forEach(NetReference::close);
  }

  /** A reference for each mount, or none. */
  private List<NetReference> refer(NetImpl net, String name, int count) throws NetException {
    List<NetReference> fresh = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        faults.reach(MOUNT);
        fresh.add(net.refer("name " + name).orElseThrow(() -> new NetException(Errno.EINVAL)));
      }
    } catch (NetException refused) {
      fresh.forEach(NetReference::close);
      throw refused;
    }
    return fresh;
  }

  /** Takes off the mounts of all of {@code where}; EINVAL where the first has none. */
  void unmount(Supplier<List<MountNamespace>> where, String name) throws NetException {
    List<NetReference> before = new ArrayList<>();
    synchronized (this) {
      Map<MountNamespace, NetReference> file = find(name);
      List<MountNamespace> all = where.get();
      if (!file.containsKey(all.get(0))) {
        throw new NetException(Errno.EINVAL);
      }
      for (MountNamespace mounts : all) {
        NetReference reference = file.remove(mounts);
        if (reference != null) {
          before.add(reference);
        }
      }
    }
    before.forEach(NetReference::close);
  }

  /** Removes a file; EBUSY where {@code by} has a mount on it. What others have mounted there goes. */
  void unlink(MountNamespace by, String name) throws NetException {
    Map<MountNamespace, NetReference> file;
    synchronized (this) {
      file = find(name);
      if (file.containsKey(by)) {
        throw new NetException(Errno.EBUSY);
      }
      files.remove(name);
    }
    file.values().forEach(NetReference::close);
  }

  /** The namespace that {@code mounts} has on a file, or null where there is none; ENOENT. */
  synchronized NetImpl mounted(MountNamespace mounts, String name) throws NetException {
    NetReference reference = find(name).get(mounts);
    return reference == null ? null : (NetImpl) reference.net();
  }

  /** A reference to what {@code mounts} has on a file, or null where there is nothing; ENOENT. */
  synchronized NetReference open(MountNamespace mounts, String name) throws NetException {
    NetImpl net = mounted(mounts, name);
    return net == null ? null : net.refer("open file of name " + name).orElseThrow();
  }

  /** A new mount namespace begins with the mounts of another. */
  synchronized void copyMounts(MountNamespace from, MountNamespace to) {
    files.forEach((name, file) -> {
      NetReference reference = file.get(from);
      if (reference != null) {
        file.put(to, ((NetImpl) reference.net()).refer("name " + name).orElseThrow());
      }
    });
  }

  /** A mount namespace ends. */
  void dropMounts(MountNamespace of) {
    List<NetReference> dropped = new ArrayList<>();
    synchronized (this) {
      for (Map<MountNamespace, NetReference> file : files.values()) {
        NetReference reference = file.remove(of);
        if (reference != null) {
          dropped.add(reference);
        }
      }
    }
    dropped.forEach(NetReference::close);
  }
}
