// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.client;

import java.util.HashMap;
import java.util.Map;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.task.Task;
import org.pernet.redirect.names.NetFiles;

/**
 * A client process: a task of the kernel, and one more for each thread that is in another namespace. It lasts as long as
 * the process does, and as a socket of it is open anywhere. Safe for threads.
 */
public final class ClientProcess {
  private static final int MANY_THREADS = 16;

  private final int pid;
  private final long startTime;
  private final Task main;
  private final Map<Integer, Task> threads = new HashMap<>(); // guarded by this
  private int connections; // guarded by this
  private int sockets; // guarded by this
  private boolean gone; // guarded by this

  ClientProcess(int pid, long startTime, Task main) {
    this.pid = pid;
    this.startTime = startTime;
    this.main = main;
  }

  /** The host's number of it. */
  public int pid() {
    return pid;
  }

  long startTime() {
    return startTime;
  }

  /** Its task: the one of its first thread. */
  public Task main() {
    return main;
  }

  /** The task of a thread that says it is in {@code net}. */
  public synchronized Task task(int tid, Net net) throws NetException {
    requireHere();
    Task own = tid == pid ? main : threads.get(tid);
    if (own != null && own.net() == net) {
      return own;
    }
    if (own == null && main.net() == net) {
      return main;
    }
    if (threads.size() >= MANY_THREADS) {
      forgetEndedThreads();
    }
    Task thread = own != null && own != main ? own : newThread(tid);
    NetFiles.enter(thread, net);
    return thread;
  }

  /** Its first thread is in {@code net}, if that is not null: where the thread was that made its program. */
  public synchronized void enter(Net net) throws NetException {
    if (net != null && main.net() != net) {
      NetFiles.enter(main, net);
    }
  }

  /** The task of a thread that is to change its namespace alone. */
  public synchronized Task taskToChange(int tid, Net net) throws NetException {
    Task task = task(tid, net);
    return task == main && tid != pid ? newThread(tid) : task;
  }

  /** A child's task, of a thread that is in {@code net}; of the first thread where that is null or no thread's. */
  synchronized Task fork(String name, Net net) throws NetException {
    requireHere();
    Task parent = threads.values().stream()
        .filter(thread -> net != null && main.net() != net && thread.net() == net)
        .findFirst()
        .orElse(main);
    return parent.fork(name);
  }

  /** ESRCH where the host knows no such thread; EAGAIN where there are too many whose end cannot be seen yet. */
  private Task newThread(int tid) throws NetException {
    if (!ProcFiles.hasThread(pid, tid)) {
      throw new NetException(Errno.ESRCH);
    }
    if (threads.size() >= main.kernel().limits().clients()) {
      throw new NetException(Errno.EAGAIN);
    }
    Task thread = main.fork(main.name());
    Task before = threads.put(tid, thread);
    if (before != null) {
      before.close();
    }
    return thread;
  }

  private void forgetEndedThreads() {
    threads.entrySet().removeIf(thread -> {
      boolean ended = !ProcFiles.hasThread(pid, thread.getKey());
      if (ended && sockets == 0) {
        thread.getValue().close();
      }
      return ended && sockets == 0;
    });
  }

  private void requireHere() throws NetException {
    if (gone) {
      throw new NetException(Errno.ESRCH);
    }
  }

  synchronized boolean connected() {
    if (!gone) {
      connections++;
    }
    return !gone;
  }

  synchronized void disconnected() {
    connections--;
  }

  /** One more socket: the tasks stay until it is closed. */
  public synchronized void socketOpened() throws NetException {
    requireHere();
    sockets++;
  }

  /** A socket was closed. */
  public synchronized void socketClosed() {
    sockets--;
  }

  /** Ends it where nothing of it is left: says whether it has ended. */
  synchronized boolean endIfUnused() {
    if (!gone && connections == 0 && sockets == 0 && ProcFiles.startTime(pid) != startTime) {
      end();
    }
    return gone;
  }

  synchronized void end() {
    gone = true;
    threads.values().forEach(Task::close);
    threads.clear();
    main.close();
  }
}
