// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.server;

import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.net.Net;
import org.pernet.api.task.Task;
import org.pernet.redirect.client.Clients;
import org.pernet.redirect.names.LivingNets;
import org.pernet.redirect.names.Names;
import org.pernet.redirect.setting.SettingFiles;

/**
 * What all connections of a server share.
 *
 * @param id the server's own name, which clients' sockets bear: sixteen hexadecimal digits
 */
record Host(
    String id,
    Task task,
    LivingNets nets,
    Names names,
    Clients clients,
    OpenNets open,
    DataLoop loop,
    Deliveries deliveries,
    Recorder recorder,
    SettingFiles settings,
    CommandRunner commands) {
  Kernel kernel() {
    return task.kernel();
  }

  /** The namespace with a cookie; {@code absent} where it has gone. */
  Net net(long cookie, Errno absent) throws NetException {
    return nets.find(cookie).filter(Net::isAlive).orElseThrow(() -> new NetException(absent));
  }

  /** A socket by its number: EBADF. */
  DataConnection socket(int number) throws NetException {
    return loop.find(number)
        .filter(found -> !found.isClosed())
        .orElseThrow(() -> new NetException(Errno.EBADF));
  }
}
