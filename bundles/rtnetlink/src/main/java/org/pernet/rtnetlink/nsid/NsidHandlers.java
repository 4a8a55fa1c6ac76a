// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.nsid;

import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_CURRENT_NSID;
import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_FD;
import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_NSID;
import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_PID;
import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_TARGET_NSID;

import java.util.Optional;
import java.util.Set;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Capability;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetIds;
import org.pernet.api.net.NetReference;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.NsidMessage;
import org.pernet.rtnetlink.schema.NsidAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** RTM_NEWNSID and RTM_GETNSID: what a namespace calls its peers (rtnl_net_newid, rtnl_net_getid, rtnl_net_dumpid). */
public final class NsidHandlers implements RtnlHandler {
  private static final String HOLDER = "nsid request";

  @Override
  public int family() {
    return RtnlTypes.AF_UNSPEC;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RtnlTypes.RTM_NEWNSID, RtnlTypes.RTM_GETNSID);
  }

  @Override
  public boolean isUnlocked() {
    return true;
  }

  @Override
  public boolean dumps() {
    return true;
  }

  @Override
  public void doit(RtnlRequest request) throws NetException {
    if (request.type() == RtnlTypes.RTM_NEWNSID) {
      assign(request);
    } else {
      answer(request);
    }
  }

  private static void assign(RtnlRequest request) throws NetException {
    Attributes asked = request.body().attributes();
    AttributePolicy.check(asked);
    Integer id = asked.get(NETNSA_NSID);
    if (id == null) {
      throw new NetException(Errno.EINVAL, "nsid is missing");
    }
    try (NetReference peer = peer(request, asked)
        .orElseThrow(() -> new NetException(Errno.EINVAL, "Peer netns reference is missing"))) {
      try {
        request.kernel().nets().ids().assign(request.net(), peer.net(), id);
      } catch (NetException refused) {
        throw new NetException(
            refused.errno(), refused.extAck().message(), badAttribute(request, peer.net(), asked));
      }
    }
  }

  /** Which attribute a refused assignment blames: the peer where it has an id, else the id. */
  private static AttributeType<?> badAttribute(RtnlRequest request, Net peer, Attributes asked) {
    boolean known = request.kernel().nets().ids().id(request.net(), peer) != NetIds.NOT_ASSIGNED;
    if (!known) {
      return NETNSA_NSID;
    }
    return asked.has(NETNSA_PID) ? NETNSA_PID : NETNSA_FD;
  }

  /** The peer that PID or FD names, in this order: ESRCH, EBADF, EINVAL. */
  private static Optional<NetReference> peer(RtnlRequest request, Attributes asked)
      throws NetException {
    Integer pid = asked.get(NETNSA_PID);
    Integer fd = asked.get(NETNSA_FD);
    try {
      if (pid != null) {
        return Optional.of(request.netlink().netByPid(pid));
      }
      return fd == null ? Optional.empty() : Optional.of(request.netlink().netByFd(fd));
    } catch (NetException refused) {
      throw new NetException(
          refused.errno(), "Peer netns reference is invalid", pid != null ? NETNSA_PID : NETNSA_FD);
    }
  }

  private static void answer(RtnlRequest request) throws NetException {
    Attributes asked = request.body().attributes();
    if (request.netlink().isStrict()) {
      AttributePolicy.checkStrictly(asked, NsidAttributes.SCHEMA);
    } else {
      AttributePolicy.check(asked);
    }
    if (request.netlink().isStrict() && asked.has(NETNSA_CURRENT_NSID)) {
      throw new NetException(Errno.EINVAL, "Unsupported attribute in peer netns getid request");
    }
    try (NetReference peer = peerToRead(request, asked)) {
      Optional<NetReference> target = target(request, asked);
      try {
        NetIds ids = request.kernel().nets().ids();
        Attributes.Builder told = Attributes.builder();
        if (target.isPresent()) {
          told.put(NETNSA_NSID, ids.id(target.get().net(), peer.net()));
          told.put(NETNSA_CURRENT_NSID, ids.id(request.net(), peer.net()));
        } else {
          told.put(NETNSA_NSID, ids.id(request.net(), peer.net()));
        }
        request.reply(RtnlTypes.RTM_NEWNSID, NsidMessage.of(told.build()));
      } finally {
        target.ifPresent(NetReference::close);
      }
    }
  }

  private static NetReference peerToRead(RtnlRequest request, Attributes asked)
      throws NetException {
    Optional<NetReference> peer = peer(request, asked);
    if (peer.isPresent()) {
      return peer.get();
    }
    Integer id = asked.get(NETNSA_NSID);
    if (id == null) {
      throw new NetException(Errno.EINVAL, "Peer netns reference is missing");
    }
    return request
        .kernel()
        .nets()
        .ids()
        .byId(request.net(), id, HOLDER)
        .orElseThrow(
            () -> new NetException(Errno.ENOENT, "Peer netns reference is invalid", NETNSA_NSID));
  }

  private static Optional<NetReference> target(RtnlRequest request, Attributes asked)
      throws NetException {
    Integer id = asked.get(NETNSA_TARGET_NSID);
    if (id == null) {
      return Optional.empty();
    }
    NetReference target = request
        .kernel()
        .nets()
        .ids()
        .byId(request.net(), id, HOLDER)
        .orElseThrow(() -> new NetException(
            Errno.EINVAL, "Target netns reference is invalid", NETNSA_TARGET_NSID));
    if (!request.netlink().capable(target.net(), Capability.CAP_NET_ADMIN)) {
      target.close();
      throw new NetException(Errno.EACCES, "Target netns reference is invalid", NETNSA_TARGET_NSID);
    }
    return Optional.of(target);
  }

  @Override
  public NetlinkDump dumpit(RtnlRequest request) throws NetException {
    return NsidDump.of(request);
  }
}
