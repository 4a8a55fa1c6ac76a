// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.task;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.socket.Socket;
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.task.Task;

/** The families of sockets that modules have brought (net_families). Safe for threads. */
public final class SocketFamilies {
  private final Map<Integer, SocketFamily> byNumber = new ConcurrentHashMap<>();

  /** sock_register: EEXIST where there is one. */
  public void register(SocketFamily family) throws NetException {
    if (byNumber.putIfAbsent(family.family(), family) != null) {
      throw new NetException(Errno.EEXIST);
    }
  }

  /** sock_unregister. */
  public void unregister(SocketFamily family) {
    byNumber.values().remove(family);
  }

  Socket create(Task task, int family, int type, int protocol) throws NetException {
    SocketFamily found = byNumber.get(family);
    if (found == null) {
      throw new NetException(Errno.EAFNOSUPPORT);
    }
    return found.create(task, type, protocol);
  }
}
