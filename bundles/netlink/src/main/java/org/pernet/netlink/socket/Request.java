// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.socket;

import org.pernet.api.cred.Capability;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.Task;
import org.pernet.netlink.message.NetlinkBody;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.protocol.NamespaceFinder;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.netlink.protocol.NetlinkRequest;

/** One request of a socket, as its protocol sees it. */
final class Request implements NetlinkRequest {
  private static final String HOLDER = "netlink request";

  private final NetlinkSocket socket;
  private final NetlinkMessage message;
  private final NamespaceFinder namespaces;
  private boolean startedDump;
  private String warning = "";

  Request(NetlinkSocket socket, NetlinkMessage message, NamespaceFinder namespaces) {
    this.socket = socket;
    this.message = message;
    this.namespaces = namespaces;
  }

  /** What a task's own numbers mean. */
  static NamespaceFinder namespacesOf(Task task) {
    return new NamespaceFinder() {
      @Override
      public Credentials credentials() {
        return task.credentials();
      }

      @Override
      public NetReference byFd(int fd) throws NetException {
        Net found = task.files().net(fd);
        return found.maybeGet(HOLDER).orElseThrow(() -> new NetException(Errno.EBADF));
      }

      @Override
      public NetReference byPid(int pid) throws NetException {
        return task.kernel().tasks().netByPid(pid, HOLDER);
      }
    };
  }

  String warning() {
    return warning;
  }

  @Override
  public void warn(String words) {
    warning = words;
  }

  boolean startedDump() {
    return startedDump;
  }

  @Override
  public NetlinkMessage message() {
    return message;
  }

  @Override
  public Net net() {
    return socket.net();
  }

  boolean isOf(NetlinkSocket other) {
    return socket == other;
  }

  /** Tells the sender of what his own request has caused (NLM_F_ECHO). */
  void echo(NetlinkMessage event) {
    socket.answer(event);
  }

  @Override
  public int portId() {
    return socket.portId();
  }

  @Override
  public Credentials credentials() {
    return socket.credentials();
  }

  @Override
  public boolean capable(Net over, Capability capability) {
    return socket.credentials().capable(over.userNamespace(), capability)
        && namespaces.credentials().capable(over.userNamespace(), capability);
  }

  @Override
  public boolean isStrict() {
    return socket.isStrict();
  }

  @Override
  public NetReference netByFd(int fd) throws NetException {
    return namespaces.byFd(fd);
  }

  @Override
  public NetReference netByPid(int pid) throws NetException {
    return namespaces.byPid(pid);
  }

  @Override
  public void reply(int type, NetlinkBody body) {
    socket.answer(new NetlinkMessage(type, 0, message.sequence(), socket.portId(), body));
  }

  @Override
  public void dump(NetlinkDump dump) throws NetException {
    socket.dump().start(message, dump);
    startedDump = true;
  }
}
