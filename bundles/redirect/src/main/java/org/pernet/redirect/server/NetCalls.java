// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.server;

import java.io.IOException;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.redirect.client.ClientProcess;
import org.pernet.redirect.names.NetFiles;
import org.pernet.redirect.wire.Reply;
import org.pernet.redirect.wire.Request;

/** The calls about namespaces and their names. */
final class NetCalls {
  private static final int UNSHARED = CloneFlags.CLONE_NEWNET | CloneFlags.CLONE_NEWUSER;

  private final Host host;

  NetCalls(Host host) {
    this.host = host;
  }

  Reply unshare(ClientProcess client, Request request) throws NetException, IOException {
    Net from = host.net(request.takeLong(), Errno.EINVAL);
    Task task = client.taskToChange(request.a(), from);
    task.unshare(request.b() & UNSHARED);
    return Reply.ofNet(task.net().cookie());
  }

  Reply setns(ClientProcess client, Request request) throws NetException, IOException {
    Net from = host.net(request.takeLong(), Errno.EINVAL);
    Net to = host.net(request.takeLong(), Errno.EINVAL);
    NetFiles.enter(client.taskToChange(request.a(), from), to);
    return Reply.ofNet(to.cookie());
  }

  Reply ofProcess(Request request) throws NetException {
    try (NetReference net = host.clients().netOf(request.a())) {
      return Reply.ofNet(net.net().cookie());
    }
  }

  Reply opened(Request request) throws NetException, IOException {
    host.open().opened(host.net(request.takeLong(), Errno.ENOENT));
    return Reply.OK;
  }

  Reply closed() {
    host.open().release();
    return Reply.OK;
  }

  /** A path below {@code /proc/sys/net} is looked at: its image is brought up to date. ENOENT. */
  Reply setting(Request request) throws NetException, IOException {
    Net net = host.net(request.takeLong(), Errno.ENOENT);
    host.settings().show(net, request.takeText());
    return Reply.ofNet(net.cookie());
  }

  /** A file there was opened to be written. */
  Reply settingOpened(ClientProcess client, Request request) throws NetException, IOException {
    Net net = host.net(request.takeLong(), Errno.ENOENT);
    Task task = client.task(request.a(), net);
    host.settings().opened(net, task.credentials(), request.takeText());
    return Reply.OK;
  }

  Reply mount(Request request) throws NetException, IOException {
    Net net = host.net(request.takeLong(), Errno.EINVAL);
    host.names().mount(request.takeText(), net);
    return Reply.OK;
  }

  Reply unmount(Request request) throws NetException, IOException {
    host.names().unmount(request.takeText());
    return Reply.OK;
  }

  Reply unlink(Request request) throws NetException, IOException {
    host.names().unlink(request.takeText());
    return Reply.OK;
  }
}
