// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINK_NETNSID;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NET_NS_FD;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NET_NS_PID;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_TARGET_NETNSID;

import java.util.Optional;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Capability;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.rtnetlink.handler.RtnlRequest;

/** The attributes that name a namespace: by process, by descriptor, by id. Callers close the references. */
final class NetnsAttributes {
  private static final String HOLDER = "link request";

  private NetnsAttributes() {}

  /** EINVAL where more than one names it (rtnl_ensure_unique_netns). */
  static void checkUnique(Attributes attributes) throws NetException {
    int named = 0;
    named += attributes.has(IFLA_NET_NS_PID) ? 1 : 0;
    named += attributes.has(IFLA_NET_NS_FD) ? 1 : 0;
    named += attributes.has(IFLA_TARGET_NETNSID) ? 1 : 0;
    if (named > 1) {
      throw new NetException(Errno.EINVAL, "multiple netns identifying attributes specified");
    }
  }

  /** EOPNOTSUPP where it is named other than by id, for requests that take no other. */
  static void checkIdOnly(Attributes attributes) throws NetException {
    if (attributes.has(IFLA_NET_NS_PID) || attributes.has(IFLA_NET_NS_FD)) {
      throw new NetException(Errno.EOPNOTSUPP, "specified netns attribute not supported");
    }
  }

  /** The namespace named; empty where none is: ESRCH, EBADF, EINVAL; EPERM without CAP_NET_ADMIN over it. */
  static Optional<NetReference> target(RtnlRequest request, Attributes attributes)
      throws NetException {
    Optional<NetReference> named = named(request, attributes);
    if (named.isPresent()
        && !request.netlink().capable(named.get().net(), Capability.CAP_NET_ADMIN)) {
      named.get().close();
      throw new NetException(Errno.EPERM);
    }
    return named;
  }

  private static Optional<NetReference> named(RtnlRequest request, Attributes attributes)
      throws NetException {
    Integer pid = attributes.get(IFLA_NET_NS_PID);
    if (pid != null) {
      return Optional.of(request.netlink().netByPid(pid));
    }
    Integer fd = attributes.get(IFLA_NET_NS_FD);
    if (fd != null) {
      return Optional.of(request.netlink().netByFd(fd));
    }
    Integer id = attributes.get(IFLA_TARGET_NETNSID);
    return id == null
        ? Optional.empty()
        : Optional.of(byId(request.net(), id).orElseThrow(() -> new NetException(Errno.EINVAL)));
  }

  private static Optional<NetReference> byId(Net net, int id) {
    return net.kernel().nets().ids().byId(net, id, HOLDER);
  }

  /** The namespace that IFLA_TARGET_NETNSID names, for one who looks or deletes (rtnl_get_net_ns_capable): EINVAL; EACCES without CAP_NET_ADMIN over it. */
  static Optional<NetReference> targetToRead(RtnlRequest request, String unknown)
      throws NetException {
    Integer id = request.body().attributes().get(IFLA_TARGET_NETNSID);
    if (id == null) {
      return Optional.empty();
    }
    NetReference target = byId(request.net(), id)
        .orElseThrow(() -> unknown.isEmpty()
            ? new NetException(Errno.EINVAL)
            : new NetException(Errno.EINVAL, unknown, IFLA_TARGET_NETNSID));
    if (!request.netlink().capable(target.net(), Capability.CAP_NET_ADMIN)) {
      target.close();
      throw new NetException(Errno.EACCES);
    }
    return Optional.of(target);
  }

  /** The namespace that {@code from} calls by IFLA_LINK_NETNSID: EINVAL; EPERM without CAP_NET_ADMIN over it. */
  static Optional<NetReference> linkNet(RtnlRequest request, Net from) throws NetException {
    Integer id = request.body().attributes().get(IFLA_LINK_NETNSID);
    if (id == null) {
      return Optional.empty();
    }
    NetReference found = byId(from, id)
        .orElseThrow(() ->
            new NetException(Errno.EINVAL, "Unknown network namespace id", IFLA_LINK_NETNSID));
    if (!request.netlink().capable(found.net(), Capability.CAP_NET_ADMIN)) {
      found.close();
      throw new NetException(Errno.EPERM);
    }
    return Optional.of(found);
  }
}
