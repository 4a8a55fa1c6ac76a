// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.link;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REPLACE;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_GROUP;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MAP;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_SLAVE_DATA;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.rtnl.Rtnl;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/**
 * RTM_NEWLINK: a link is made, or one that there is changes (rtnl_newlink). A kind that is not loaded is asked for before
 * RTNL is taken.
 */
public final class MakeLink implements RtnlHandler {
  private static final FaultPoint CHANGE_LINK = new FaultPoint("driver.changelink", Errno.EIO);
  private static final FaultPoint CHANGE_SLAVE = new FaultPoint("driver.changeslave", Errno.EIO);

  @Override
  public int family() {
    return RtnlTypes.AF_UNSPEC;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RtnlTypes.RTM_NEWLINK);
  }

  @Override
  public boolean isUnlocked() {
    return true;
  }

  @Override
  public void doit(RtnlRequest request) throws NetException {
    LinkMessage link = LinkLookup.link(request);
    AttributePolicy.check(link.attributes());
    NetnsAttributes.checkUnique(link.attributes());
    LinkKindRequest kind = LinkKindRequest.of(request.kernel(), link);
    kind.validate(link);
    try (Namespaces namespaces = new Namespaces(request, link, kind)) {
      Rtnl rtnl = request.kernel().rtnl();
      rtnl.lock();
      try {
        makeOrChange(request, link, kind, namespaces);
      } finally {
        rtnl.unlock();
      }
    }
  }

  /** The namespaces that a request names, held while it is done. */
  private static final class Namespaces implements AutoCloseable {
    private final Net own;
    private Optional<NetReference> peer = Optional.empty();
    private Optional<NetReference> target = Optional.empty();
    private Optional<NetReference> link = Optional.empty();

    Namespaces(RtnlRequest request, LinkMessage message, LinkKindRequest kind) throws NetException {
      own = request.net();
      try {
        if (kind.ops().flatMap(RtnlLinkOps::peerAttribute).isPresent()) {
          LinkMessage other = kind.peer().orElse(message);
          peer = NetnsAttributes.target(request, other.attributes());
        }
        target = NetnsAttributes.target(request, message.attributes());
        link = NetnsAttributes.linkNet(request, target());
      } catch (NetException refused) {
        close();
        throw refused;
      }
    }

    Net target() {
      return target.map(NetReference::net).orElse(own);
    }

    Net link() {
      return link.map(NetReference::net).orElse(own);
    }

    Net peer() {
      return peer.map(NetReference::net).orElseGet(this::link);
    }

    @Override
    public void close() {
      peer.ifPresent(NetReference::close);
      target.ifPresent(NetReference::close);
      link.ifPresent(NetReference::close);
    }
  }

  private static void makeOrChange(
      RtnlRequest request, LinkMessage link, LinkKindRequest kind, Namespaces namespaces)
      throws NetException {
    if (link.index() < 0) {
      throw new NetException(Errno.EINVAL, "ifindex can't be negative");
    }
    boolean create = request.hasFlags(NLM_F_CREATE);
    Net where = create && request.hasFlags(NLM_F_EXCL) ? namespaces.target() : request.net();
    Optional<NetDevice> existing = LinkLookup.find(where, link);
    if (existing.isPresent()) {
      change(request, link, kind, existing.get(), namespaces.target());
    } else if (create) {
      make(link, kind, namespaces);
    } else if (!LinkLookup.names(link) && link.attributes().has(IFLA_GROUP)) {
      changeGroup(request.net(), link, namespaces.target());
    } else {
      throw new NetException(Errno.ENODEV);
    }
  }

  private static void change(
      RtnlRequest request, LinkMessage link, LinkKindRequest kind, NetDevice device, Net target)
      throws NetException {
    if (request.hasFlags(NLM_F_EXCL)) {
      throw new NetException(Errno.EEXIST);
    }
    if (request.hasFlags(NLM_F_REPLACE)) {
      throw new NetException(Errno.EOPNOTSUPP);
    }
    LinkChange change = new LinkChange(device, link);
    Optional<Attributes> slaveData = slaveData(device, link);
    if (!kind.data().isEmpty()) {
      RtnlLinkOps ops = kind.ops()
          .filter(named -> device.linkOps().filter(own -> own == named).isPresent())
          .orElseThrow(() -> new NetException(Errno.EOPNOTSUPP));
      request.kernel().faults().reach(CHANGE_LINK);
      ops.changeLink(device, kind.data());
      change.tellInTheEnd();
    }
    if (slaveData.isPresent()) {
      NetDevice master = device.master().orElseThrow(() -> new NetException(Errno.EOPNOTSUPP));
      RtnlLinkOps ops = master.linkOps().orElseThrow(() -> new NetException(Errno.EOPNOTSUPP));
      request.kernel().faults().reach(CHANGE_SLAVE);
      ops.changeSlave(master, device, slaveData.get());
      change.tellInTheEnd();
    }
    change.run(target);
  }

  /** What is asked of the device's master, as its kind reads it; what kind the request names does not count. */
  private static Optional<Attributes> slaveData(NetDevice device, LinkMessage link)
      throws NetException {
    Optional<Attributes> given =
        link.attributes().find(IFLA_LINKINFO).flatMap(info -> info.find(IFLA_INFO_SLAVE_DATA));
    Optional<RtnlLinkOps> ops = device.master().flatMap(NetDevice::linkOps);
    if (given.isEmpty() || ops.isEmpty()) {
      return given;
    }
    Attributes read = LinkKindRequest.readBy(ops.get().slaveSchema(), given.get());
    AttributePolicy.checkWithin(read, List.of(IFLA_LINKINFO, IFLA_INFO_SLAVE_DATA));
    return Optional.of(read);
  }

  private static void make(LinkMessage link, LinkKindRequest kind, Namespaces namespaces)
      throws NetException {
    if (link.attributes().has(IFLA_MAP)) {
      throw new NetException(Errno.EOPNOTSUPP);
    }
    if (kind.ops().isEmpty()) {
      throw new NetException(Errno.EOPNOTSUPP, "Unknown device type");
    }
    new LinkCreation(kind, link, namespaces.target(), namespaces.link(), namespaces.peer()).run();
  }

  private static void changeGroup(Net net, LinkMessage link, Net target) throws NetException {
    int group = link.attributes().get(IFLA_GROUP);
    for (NetDevice device : net.devicesByAge()) {
      if (device.group() == group) {
        new LinkChange(device, link).run(target);
      }
    }
  }
}
