// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.task.Task;
import org.pernet.rtnetlink.client.RtnlClient;

/** A helper in each namespace that is worked in, with a client of rtnetlink; those not used for long go. Not safe for threads. */
final class Workers implements AutoCloseable {
  private static final int KEPT = 64;
  private static final float LOAD = 0.75f;

  private final Task task;
  private final Map<Integer, Net> nets;
  private final Map<Integer, Worker> workers = new LinkedHashMap<>(KEPT, LOAD, true);

  /** Helpers in a task's name, in these namespaces. */
  Workers(Task task, Map<Integer, Net> nets) {
    this.task = task;
    this.nets = nets;
  }

  /**
   * A helper.
   *
   * @param task lives in the namespace
   * @param client a client there
   */
  record Worker(Task task, RtnlClient client) implements AutoCloseable {
    @Override
    public void close() {
      client.close();
      task.close();
    }
  }

  /** The one in a namespace; valid until 62 others have been asked for. */
  Worker in(int netns) throws NetException {
    Worker known = workers.get(netns);
    if (known != null) {
      return known;
    }
    if (workers.size() == KEPT) {
      int eldest = workers.keySet().iterator().next();
      workers.remove(eldest).close();
    }
    Task helper = task.kernel().tasks().spawn("restore", task.credentials(), nets.get(netns));
    try {
      Worker fresh = new Worker(helper, RtnlClient.open(helper));
      workers.put(netns, fresh);
      return fresh;
    } catch (NetException refused) {
      helper.close();
      throw refused;
    }
  }

  /** A namespace. */
  Net net(int netns) {
    return nets.get(netns);
  }

  @Override
  public void close() {
    workers.values().forEach(Worker::close);
    workers.clear();
  }
}
