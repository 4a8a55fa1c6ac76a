// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.socket;

import org.pernet.api.cred.Capability;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.netlink.message.NetlinkBody;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.netlink.protocol.NetlinkRequest;

/** One request of a socket, as its protocol sees it. */
final class Request implements NetlinkRequest {
  private static final String HOLDER = "netlink request";

  private final NetlinkSocket socket;
  private final NetlinkMessage message;
  private boolean startedDump;

  Request(NetlinkSocket socket, NetlinkMessage message) {
    this.socket = socket;
    this.message = message;
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

  @Override
  public boolean capable(Net over, Capability capability) {
    return socket.credentials().capable(over.userNamespace(), capability)
        && socket.task().credentials().capable(over.userNamespace(), capability);
  }

  @Override
  public boolean isStrict() {
    return socket.isStrict();
  }

  @Override
  public NetReference netByFd(int fd) throws NetException {
    Net found = socket.task().files().net(fd);
    return found.maybeGet(HOLDER).orElseThrow(() -> new NetException(Errno.EBADF));
  }

  @Override
  public NetReference netByPid(int pid) throws NetException {
    return net().kernel().tasks().netByPid(pid, HOLDER);
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
