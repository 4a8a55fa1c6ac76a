// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.nsid;

import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_CURRENT_NSID;
import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_NSID;
import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_TARGET_NSID;

import java.util.Optional;
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
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.NsidMessage;
import org.pernet.rtnetlink.schema.NsidAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** All ids of a namespace, ascending. */
final class NsidDump implements NetlinkDump {
  private static final String HOLDER = "nsid dump";

  private final Net reader;
  private final Optional<NetReference> target;
  private int next;

  private NsidDump(Net reader, Optional<NetReference> target) {
    this.reader = reader;
    this.target = target;
  }

  /** Without strict checks attributes are passed over, and the dump is of the requester's own. */
  static NsidDump of(RtnlRequest request) throws NetException {
    if (!request.netlink().isStrict()) {
      return new NsidDump(request.net(), Optional.empty());
    }
    Attributes asked = request.body().attributes();
    AttributePolicy.checkStrictly(asked, NsidAttributes.SCHEMA);
    AttributeType<?>[] bad = new AttributeType<?>[1];
    asked.forEach((type, value) -> bad[0] = type == NETNSA_TARGET_NSID ? bad[0] : type);
    if (bad[0] != null) {
      throw new NetException(Errno.EINVAL, "Unsupported attribute in dump request", bad[0]);
    }
    return new NsidDump(request.net(), target(request, asked.get(NETNSA_TARGET_NSID)));
  }

  private static Optional<NetReference> target(RtnlRequest request, Integer id)
      throws NetException {
    if (id == null) {
      return Optional.empty();
    }
    NetReference target = request
        .kernel()
        .nets()
        .ids()
        .byId(request.net(), id, HOLDER)
        .orElseThrow(() -> new NetException(
            Errno.EINVAL, "Invalid target network namespace id", NETNSA_TARGET_NSID));
    if (!request.netlink().capable(target.net(), Capability.CAP_NET_ADMIN)) {
      target.close();
      throw new NetException(
          Errno.EACCES, "Invalid target network namespace id", NETNSA_TARGET_NSID);
    }
    return Optional.of(target);
  }

  @Override
  public boolean next(Sink sink) {
    NetIds ids = reader.kernel().nets().ids();
    Net net = target.map(NetReference::net).orElse(reader);
    for (int id = ids.next(net, next); id != NetIds.NOT_ASSIGNED; id = ids.next(net, next)) {
      Optional<NetReference> peer = ids.byId(net, id, HOLDER);
      Attributes.Builder told = Attributes.builder().put(NETNSA_NSID, id);
      if (target.isPresent()) {
        int current = peer.map(to -> ids.id(reader, to.net())).orElse(NetIds.NOT_ASSIGNED);
        told.put(NETNSA_CURRENT_NSID, current);
      }
      peer.ifPresent(NetReference::close);
      boolean room = sink.emit(RtnlTypes.RTM_NEWNSID, NsidMessage.of(told.build()));
      if (id == Integer.MAX_VALUE) {
        return false;
      }
      next = id + 1;
      if (!room) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    target.ifPresent(NetReference::close);
  }
}
