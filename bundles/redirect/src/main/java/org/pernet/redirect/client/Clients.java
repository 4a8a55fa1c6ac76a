// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.Task;

/** All client processes. A new one is the child of its parent, and starts in the namespace that its parent was in. Safe for threads. */
public final class Clients implements AutoCloseable {
  private static final int DEEPEST = 64;

  private final Task root;
  private final Map<Integer, ClientProcess> byPid = new HashMap<>(); // guarded by this
  private final Map<Integer, ClientProcess> byConnection = new HashMap<>(); // guarded by this
  private final List<ClientProcess> replaced =
      new ArrayList<>(); // guarded by this: their sockets are still open

  /** None yet; those without a parent here are children of {@code root}. */
  public Clients(Task root) {
    this.root = root;
  }

  /**
   * A process connects: it is known already, or new.
   *
   * @param parentPid whose child it says that it is
   * @param heirOf the number of its parent's connection, which it has open still: it tells the parent even where that has
   *     ended; 0 for none
   * @param net where it says that it is; null where it cannot know
   */
  public synchronized ClientProcess connect(int pid, int parentPid, int heirOf, Net net)
      throws NetException {
    long startTime = startTime(pid);
    ClientProcess known = byPid.get(pid);
    if (known != null && known.startTime() == startTime && known.connected()) {
      return known;
    }
    if (known != null && !known.endIfUnused()) {
      replaced.add(known);
    }
    requireRoom();
    ClientProcess parent = byConnection.get(heirOf);
    if (parent == null) {
      parent = ancestor(parentPid).orElse(null);
    }
    String name = ProcFiles.name(pid);
    Task task = parent == null ? root.fork(name) : parent.fork(name, net);
    ClientProcess born = new ClientProcess(pid, startTime, task);
    try {
      born.enter(net);
    } catch (NetException refused) {
      task.close();
      throw refused;
    }
    born.connected();
    byPid.put(pid, born);
    return born;
  }

  /** EAGAIN where there are as many as may be: as fork says it of RLIMIT_NPROC. */
  private void requireRoom() throws NetException {
    if (size() >= root.kernel().limits().clients()) {
      sweep();
      if (size() >= root.kernel().limits().clients()) {
        throw new NetException(Errno.EAGAIN);
      }
    }
  }

  private static long startTime(int pid) throws NetException {
    long startTime = pid <= 0 ? 0 : ProcFiles.startTime(pid);
    if (startTime == 0) {
      throw new NetException(Errno.ESRCH);
    }
    return startTime;
  }

  /** Whether {@code process} is that which has the number {@code pid} now. */
  public boolean isStill(ClientProcess process, int pid) {
    return process.pid() == pid && process.startTime() == ProcFiles.startTime(pid);
  }

  /** The control connection with a number is this process's: its children may inherit it. */
  public synchronized void name(int connection, ClientProcess process) {
    byConnection.put(connection, process);
  }

  /** The process, or the next above it that is known. */
  private synchronized Optional<ClientProcess> ancestor(int from) {
    int pid = from;
    for (int i = 0; i < DEEPEST && pid > 1; i++) {
      ClientProcess known = byPid.get(pid);
      if (known != null && known.startTime() == ProcFiles.startTime(pid)) {
        return Optional.of(known);
      }
      pid = ProcFiles.parent(pid);
    }
    return Optional.empty();
  }

  /** A connection of it was closed; {@code number} is its own, or 0 where it had none. */
  public void disconnect(ClientProcess process, int number) {
    synchronized (this) {
      byConnection.remove(number);
    }
    process.disconnected();
    sweep();
  }

  /** Ends all that nothing is left of. */
  public synchronized void sweep() {
    byPid.values().removeIf(ClientProcess::endIfUnused);
    replaced.removeIf(ClientProcess::endIfUnused);
  }

  /**
   * The namespace of a process, or of its next known ancestor where it has not spoken yet; process 1 is the kernel's first
   * task. ESRCH where there is none.
   */
  public NetReference netOf(int pid) throws NetException {
    Task task = pid == 1
        ? root
        : ancestor(pid).map(ClientProcess::main).orElseThrow(() -> new NetException(Errno.ESRCH));
    return task.net().maybeGet("process " + pid).orElseThrow(() -> new NetException(Errno.ESRCH));
  }

  /** How many there are. */
  public synchronized int size() {
    return byPid.size() + replaced.size();
  }

  /** Ends all. */
  @Override
  public synchronized void close() {
    byPid.values().forEach(ClientProcess::end);
    byPid.clear();
    replaced.forEach(ClientProcess::end);
    replaced.clear();
  }
}
