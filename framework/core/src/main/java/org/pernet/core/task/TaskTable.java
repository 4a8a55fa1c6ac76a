// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.task;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.pernet.api.cred.Credentials;
import org.pernet.api.cred.UserNamespace;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.Task;
import org.pernet.api.task.Tasks;
import org.pernet.core.cred.UserNamespaceImpl;
import org.pernet.core.net.NetImpl;
import org.pernet.core.net.NetsImpl;

/** The tasks of a kernel, by number; a number is drawn in turn, and one given back not at once again. */
public final class TaskTable implements Tasks {
  private static final int PID_MAX = 4_194_304;

  private final Kernel kernel;
  private final NetsImpl nets;
  private final UserNamespaceImpl initialUserNamespace;
  private final SocketFamilies families;
  private final ConcurrentSkipListMap<Integer, TaskImpl> byPid = new ConcurrentSkipListMap<>();
  private int lastPid; // guarded by this
  private int living; // guarded by this: those that have a number, or will at once
  private final Task init;

  /** The first task alone. */
  public TaskTable(
      Kernel kernel,
      NetsImpl nets,
      UserNamespaceImpl initialUserNamespace,
      SocketFamilies families) {
    this.kernel = kernel;
    this.nets = nets;
    this.initialUserNamespace = initialUserNamespace;
    this.families = families;
    this.living = 1;
    this.init = fresh("init", Credentials.root(initialUserNamespace), nets.initial());
  }

  Kernel kernel() {
    return kernel;
  }

  boolean hasNamespaces() {
    return nets.hasNamespaces();
  }

  SocketFamilies families() {
    return families;
  }

  @Override
  public Task init() {
    return init;
  }

  @Override
  public Optional<Task> find(int pid) {
    return Optional.ofNullable(byPid.get(pid));
  }

  @Override
  public List<Task> list() {
    return List.copyOf(byPid.values());
  }

  @Override
  public UserNamespace initialUserNamespace() {
    return initialUserNamespace;
  }

  @Override
  public UserNamespace newUserNamespace(Credentials creator) throws NetException {
    return ((UserNamespaceImpl) creator.userNamespace()).child(creator.uid());
  }

  @Override
  public Task spawn(String name, Credentials credentials, Net net) throws NetException {
    reserve();
    return fresh(name, credentials, net);
  }

  private Task fresh(String name, Credentials credentials, Net net) {
    return add(
        name,
        credentials,
        (NetImpl) net,
        new FileTableImpl(hasNamespaces(), kernel.faults()),
        MountNamespace.create(credentials, kernel));
  }

  /** Room for one more, which the caller adds: EAGAIN where there is none (alloc_pid). */
  synchronized void reserve() throws NetException {
    if (living >= Math.min(kernel.limits().tasks(), PID_MAX - 1)) {
      throw new NetException(Errno.EAGAIN);
    }
    living++;
  }

  /** Adds one for which there is room. */
  synchronized Task add(
      String name,
      Credentials credentials,
      NetImpl net,
      FileTableImpl files,
      MountNamespace mounts) {
    do {
      lastPid = lastPid >= PID_MAX - 1 ? 2 : lastPid + 1;
    } while (byPid.containsKey(lastPid));
    TaskImpl task = new TaskImpl(this, lastPid, name, credentials, net, files, mounts);
    byPid.put(lastPid, task);
    return task;
  }

  synchronized void remove(TaskImpl task) {
    byPid.remove(task.pid());
    living--;
  }

  @Override
  public NetReference netByPid(int pid, String holder) throws NetException {
    Task task = find(pid).orElseThrow(() -> new NetException(Errno.ESRCH));
    return refer(task, holder, Errno.ESRCH);
  }

  NetReference refer(Task task, String holder, Errno absent) throws NetException {
    TaskImpl of = (TaskImpl) task;
    Net seen = null;
    for (Net net = of.netOrNull(); net != null && net != seen; net = of.netOrNull()) {
      Optional<NetReference> reference = ((NetImpl) net).refer(holder);
      if (reference.isPresent()) {
        return reference.get();
      }
      seen = net; // it has left that one just now: look again
    }
    throw new NetException(absent);
  }

  /** All tasks exit, the first one last. */
  public void close() {
    for (TaskImpl task : byPid.descendingMap().values()) {
      task.close();
    }
  }
}
