// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.protocol;

import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.cred.Capability;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.netlink.message.NetlinkBody;
import org.pernet.netlink.message.NetlinkMessage;

/** A request, as a protocol is handed it. Valid for the call. */
@ProviderType
public interface NetlinkRequest {
  /** The message. */
  NetlinkMessage message();

  /** The namespace of the socket that sent it. */
  Net net();

  /** The port of the socket that sent it. */
  int portId();

  /** In whose name the sender's socket was opened. */
  Credentials credentials();

  /** Whether the sender has a capability over a namespace (netlink_ns_capable). */
  boolean capable(Net over, Capability capability);

  /** Whether the socket asked for strict checks of requests (NETLINK_GET_STRICT_CHK). */
  boolean isStrict();

  /** A reference to the namespace behind a descriptor of the sender: EBADF, EINVAL. The caller closes it. */
  NetReference netByFd(int fd) throws NetException;

  /** A reference to the namespace of a process, as the sender numbers them: ESRCH. The caller closes it. */
  NetReference netByPid(int pid) throws NetException;

  /** Words for the acknowledgement, where the request succeeds or is refused without any (NL_SET_ERR_MSG). */
  default void warn(String words) {}

  /** Sends one answer to the sender. */
  void reply(int type, NetlinkBody body);

  /** Starts a dump: it goes on as the sender reads; EBUSY where one is under way on the socket. */
  void dump(NetlinkDump dump) throws NetException;
}
