// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_EXT_MASK;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MASTER;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_TARGET_NETNSID;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;

import java.util.Optional;
import java.util.Set;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.LinkFamilies;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.schema.LinkAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** All links of a namespace, or those of a kind or under a master, by ascending index. */
final class LinkDump implements NetlinkDump {
  private static final Set<AttributeType<?>> UNDERSTOOD =
      Set.of(IFLA_TARGET_NETNSID, IFLA_EXT_MASK, IFLA_MASTER, IFLA_LINKINFO);
  /** In IFLA_MASTER: only links without a master. */
  private static final int NO_MASTER = -1;

  private final Net reader;
  private final Optional<NetReference> target;
  private final int targetId;
  private final int master;
  private final Optional<String> kind;
  private final LinkFamilies families;
  private final LinkCursor cursor = new LinkCursor();

  private LinkDump(
      Net reader,
      LinkFamilies families,
      Optional<NetReference> target,
      int targetId,
      int master,
      Optional<String> kind) {
    this.reader = reader;
    this.families = families;
    this.target = target;
    this.targetId = targetId;
    this.master = master;
    this.kind = kind;
  }

  static LinkDump of(RtnlRequest request, LinkFamilies families) throws NetException {
    Attributes asked = request.body().attributes();
    if (request.netlink().isStrict()) {
      checkStrictly(request.body());
    } else {
      AttributePolicy.check(asked);
    }
    Optional<String> kind = asked
        .find(IFLA_LINKINFO)
        .flatMap(info -> info.find(IFLA_INFO_KIND))
        .filter(name -> request.kernel().linkKinds().find(name).isPresent());
    Optional<NetReference> target =
        NetnsAttributes.targetToRead(request, "Invalid target network namespace id");
    return new LinkDump(
        request.net(),
        families,
        target,
        asked.find(IFLA_TARGET_NETNSID).orElse(-1),
        asked.find(IFLA_MASTER).orElse(0),
        kind);
  }

  /** rtnl_valid_dump_ifinfo_req. */
  private static void checkStrictly(RtnlMessage request) throws NetException {
    if (!(request instanceof LinkMessage link)) {
      throw new NetException(Errno.EINVAL, "Invalid header for link dump");
    }
    if ((link.padding() | link.type() | link.flags() | link.change()) != 0) {
      throw new NetException(Errno.EINVAL, "Invalid values in header for link dump request");
    }
    if (link.index() != 0) {
      throw new NetException(Errno.EINVAL, "Filter by device index not supported for link dumps");
    }
    AttributePolicy.checkStrictly(link.attributes(), LinkAttributes.SCHEMA);
    for (int i = 0; i < link.attributes().size(); i++) {
      if (!UNDERSTOOD.contains(link.attributes().typeAt(i))) {
        throw new NetException(Errno.EINVAL, "Unsupported attribute in link dump request");
      }
    }
  }

  private Net net() {
    return target.map(NetReference::net).orElse(reader);
  }

  @Override
  public boolean next(Sink sink) {
    return cursor.walk(
        net(),
        device -> !isWanted(device)
            || sink.emit(RtnlTypes.RTM_NEWLINK, LinkFill.told(device, reader, targetId, families)));
  }

  private boolean isWanted(NetDevice device) {
    if (kind.isPresent() && !device.linkOps().map(RtnlLinkOps::kind).equals(kind)) {
      return false;
    }
    if (master == 0) {
      return true;
    }
    Optional<NetDevice> over = device.master();
    return master == NO_MASTER ? over.isEmpty() : over.isPresent() && over.get().index() == master;
  }

  @Override
  public int flags() {
    return master != 0 || kind.isPresent() ? NetlinkMessage.NLM_F_DUMP_FILTERED : 0;
  }

  @Override
  public boolean endsApart() {
    return true;
  }

  @Override
  public int sequence() {
    return net().devicesSequence();
  }

  @Override
  public void close() {
    target.ifPresent(NetReference::close);
  }
}
