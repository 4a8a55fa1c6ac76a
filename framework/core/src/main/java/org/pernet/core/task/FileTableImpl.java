// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.task;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultInjector;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.net.Net;
import org.pernet.api.task.FileTable;
import org.pernet.api.task.OpenFile;

/** A task's open files. A file is shared by all descriptors of it, here and in forks, and ends with the last. */
final class FileTableImpl implements FileTable {
  private static final FaultPoint DESCRIPTOR = new FaultPoint("task.fd", Errno.EMFILE);

  private final boolean namespaces;
  private final FaultInjector faults;
  private final SortedMap<Integer, Shared> open = new TreeMap<>(); // guarded by this
  private int lowestFree; // guarded by this: none below it is free

  private boolean ended; // guarded by this

  FileTableImpl(boolean namespaces, FaultInjector faults) {
    this.faults = faults;
    this.namespaces = namespaces;
  }

  /** An open file, and how many descriptors it has. */
  private static final class Shared {
    private final OpenFile file;
    private final Runnable release;
    private int descriptors = 1; // guarded by this

    Shared(OpenFile file, Runnable release) {
      this.file = file;
      this.release = release;
    }

    synchronized Shared again() {
      descriptors++;
      return this;
    }

    void close() {
      boolean last;
      synchronized (this) {
        last = --descriptors == 0;
      }
      if (last) {
        release.run();
      }
    }
  }

  /** Opens a file under the lowest free descriptor; on EMFILE, or EBADF after the task's exit, it is released at once. */
  int open(OpenFile file, Runnable release) throws NetException {
    try {
      return put(new Shared(file, release));
    } catch (NetException refused) {
      release.run();
      throw refused;
    }
  }

  private synchronized int put(Shared shared) throws NetException {
    if (ended) {
      throw new NetException(Errno.EBADF);
    }
    faults.reach(DESCRIPTOR);
    int fd = lowestFree;
    while (open.containsKey(fd)) {
      fd++;
    }
    if (fd >= LIMIT) {
      throw new NetException(Errno.EMFILE);
    }
    open.put(fd, shared);
    lowestFree = fd + 1;
    return fd;
  }

  private synchronized Shared shared(int fd) throws NetException {
    Shared shared = open.get(fd);
    if (shared == null) {
      throw new NetException(Errno.EBADF);
    }
    return shared;
  }

  @Override
  public OpenFile get(int fd) throws NetException {
    return shared(fd).file;
  }

  @Override
  public void close(int fd) throws NetException {
    Shared shared;
    synchronized (this) {
      shared = shared(fd);
      open.remove(fd);
      lowestFree = Math.min(lowestFree, fd);
    }
    shared.close();
  }

  @Override
  public int dup(int fd) throws NetException {
    Shared again;
    synchronized (this) {
      again = shared(fd).again();
    }
    try {
      return put(again);
    } catch (NetException full) {
      again.close();
      throw full;
    }
  }

  @Override
  public Net net(int fd) throws NetException {
    OpenFile file = get(fd);
    if (namespaces && file instanceof OpenFile.NetFile net) {
      return net.net();
    }
    throw new NetException(Errno.EINVAL);
  }

  @Override
  public synchronized int size() {
    return open.size();
  }

  /** The same files under the same descriptors, for a child. */
  synchronized FileTableImpl fork() {
    FileTableImpl copy = new FileTableImpl(namespaces, faults);
    open.forEach((fd, shared) -> copy.open.put(fd, shared.again()));
    copy.lowestFree = lowestFree;
    return copy;
  }

  /** Ends all descriptors; there are no more after that. */
  void closeAll() {
    List<Shared> all;
    synchronized (this) {
      all = new ArrayList<>(open.values());
      ended = true;
      open.clear();
      lowestFree = 0;
    }
    all.forEach(Shared::close);
  }
}
