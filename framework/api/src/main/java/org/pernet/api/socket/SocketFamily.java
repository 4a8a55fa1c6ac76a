// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.socket;

import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;

/** A family of sockets (struct net_proto_family), registered as a service. */
@ConsumerType
public interface SocketFamily {
  /** AF_NETLINK. */
  int AF_NETLINK = 16;
  /** AF_PACKET. */
  int AF_PACKET = 17;
  /** AF_INET. */
  int AF_INET = 2;
  /** SOCK_RAW. */
  int SOCK_RAW = 3;
  /** SOCK_DGRAM. */
  int SOCK_DGRAM = 2;

  /** AF_*. */
  int family();

  /**
   * A socket in the task's namespace, which it keeps alive until it is closed.
   *
   * @throws NetException ESOCKTNOSUPPORT, EPROTONOSUPPORT, or EPERM
   */
  Socket create(Task task, int type, int protocol) throws NetException;
}
