// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.net;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

/** The namespaces that are seen, oldest first (net_namespace_list, net_rwsem): linked through themselves. */
public final class NetList {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private NetImpl first; // guarded by lock
  private NetImpl last; // guarded by lock
  private int size; // guarded by lock

  /** Adds namespaces, so that they are seen all or not at all. */
  void addAll(List<NetImpl> nets) {
    lock.writeLock().lock();
    try {
      nets.forEach(this::add);
    } finally {
      lock.writeLock().unlock();
    }
  }

  void add(NetImpl net) {
    lock.writeLock().lock();
    try {
      net.previous = last;
      if (last == null) {
        first = net;
      } else {
        last.next = net;
      }
      last = net;
      net.listed = true;
      size++;
    } finally {
      lock.writeLock().unlock();
    }
  }

  void removeAll(List<NetImpl> nets) {
    lock.writeLock().lock();
    try {
      nets.forEach(this::remove);
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void remove(NetImpl net) {
    if (!net.listed) {
      return;
    }
    if (net.previous == null) {
      first = net.next;
    } else {
      net.previous.next = net.next;
    }
    if (net.next == null) {
      last = net.previous;
    } else {
      net.next.previous = net.previous;
    }
    net.previous = null;
    net.next = null;
    net.listed = false;
    size--;
  }

  /** Calls {@code action} for each, oldest first, with the list locked. */
  public void forEach(Consumer<? super NetImpl> action) {
    lock.readLock().lock();
    try {
      for (NetImpl net = first; net != null; net = net.next) {
        action.accept(net);
      }
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Those there now, oldest first. */
  public List<NetImpl> snapshot() {
    List<NetImpl> all = new ArrayList<>();
    forEach(all::add);
    return all;
  }

  /** How many there are. */
  public int size() {
    lock.readLock().lock();
    try {
      return size;
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Who has its lock now, and how many wait. Takes nothing. */
  public String lockState() {
    return "list of namespaces: " + lock + ", " + lock.getQueueLength() + " wait";
  }
}
