// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.client;

import java.time.Duration;
import java.util.Optional;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.netlink.socket.Received;
import org.pernet.rtnetlink.message.RtnlMessage;

/** A program that listens to the kernel's events. One thread reads; any may close. */
public final class RtnlListener implements AutoCloseable {
  private final RtnlDescriptor descriptor;

  private RtnlListener(RtnlDescriptor descriptor) {
    this.descriptor = descriptor;
  }

  /**
   * A listener in the task's namespace.
   *
   * @param allNsid whether to hear of all namespaces that have an id here (NETLINK_LISTEN_ALL_NSID): EPERM without
   *     CAP_NET_BROADCAST
   * @param groups RTNLGRP_*
   */
  public static RtnlListener open(Task task, boolean allNsid, int... groups) throws NetException {
    RtnlDescriptor descriptor = RtnlDescriptor.open(task);
    try {
      if (allNsid) {
        descriptor.socket().setListenAllNsid(true);
      }
      for (int group : groups) {
        descriptor.socket().join(group);
      }
    } catch (NetException refused) {
      descriptor.close();
      throw refused;
    }
    return new RtnlListener(descriptor);
  }

  /**
   * The next event.
   *
   * @param patience how long to wait for one; zero not at all
   * @return empty where none came, or the listener was closed
   * @throws NetException ENOBUFS: events were lost because they were not read in time; the next call goes on
   */
  public Optional<RtnlReply> next(Duration patience) throws NetException, InterruptedException {
    Optional<Received> received = descriptor.socket().receive(patience);
    return received
        .filter(event -> event.message().body() instanceof RtnlMessage)
        .map(descriptor::reply);
  }

  /** Whether it was closed. */
  public boolean isClosed() {
    return descriptor.socket().isClosed();
  }

  @Override
  public void close() {
    descriptor.close();
  }
}
