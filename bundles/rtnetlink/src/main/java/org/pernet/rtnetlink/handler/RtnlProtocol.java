// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.handler;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_DUMP;

import java.util.Optional;
import org.pernet.api.cred.Capability;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.rtnl.Rtnl;
import org.pernet.netlink.codec.RawBody;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.netlink.protocol.NetlinkMulticast;
import org.pernet.netlink.protocol.NetlinkProtocol;
import org.pernet.netlink.protocol.NetlinkRequest;
import org.pernet.rtnetlink.codec.RtnlCodec;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.schema.RtnlGroups;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** NETLINK_ROUTE (rtnetlink_rcv_msg): finds the handler, asks for the capability, takes RTNL. */
public final class RtnlProtocol implements NetlinkProtocol {
  private static final FaultPoint HANDLER = new FaultPoint("rtnl.handler", Errno.ENOBUFS);

  private final RtnlTable table;
  private volatile Kernel kernel;
  private final RtnlCodec codec = new RtnlCodec(
      kind -> ops(kind).map(RtnlLinkOps::schema), kind -> ops(kind).map(RtnlLinkOps::slaveSchema));

  /** The protocol over a table of handlers. */
  public RtnlProtocol(RtnlTable table) {
    this.table = table;
  }

  @Override
  public int number() {
    return RtnlTypes.NETLINK_ROUTE;
  }

  @Override
  public int groups() {
    return RtnlGroups.RTNLGRP_MAX;
  }

  @Override
  public void attached(Kernel where, NetlinkMulticast groups) {
    kernel = where;
    table.voice().speakThrough(groups);
  }

  @Override
  public RtnlCodec codec() {
    return codec;
  }

  private Optional<RtnlLinkOps> ops(String kind) {
    return Optional.ofNullable(kernel).flatMap(here -> here.linkKinds().find(kind));
  }

  @Override
  public void detached(Kernel where) {
    table.voice().speakThrough(null);
    kernel = null;
  }

  /** The way to the groups; empty while netlink is not there. */
  public Optional<NetlinkMulticast> multicast() {
    return Optional.ofNullable(table.voice().multicast());
  }

  @Override
  public void receive(NetlinkRequest request) throws NetException {
    int type = request.message().type();
    if (type > RtnlTypes.RTM_MAX) {
      throw new NetException(Errno.EOPNOTSUPP);
    }
    if (request.message().body() instanceof RawBody raw && raw.bytes().length == 0) {
      return; // not even a family: passed over
    }
    if (!(request.message().body() instanceof RtnlMessage body)) {
      throw new NetException(Errno.EOPNOTSUPP);
    }
    if (!RtnlTypes.isGet(type) && !request.capable(request.net(), Capability.CAP_NET_ADMIN)) {
      throw new NetException(Errno.EPERM);
    }
    RtnlRequest asked = new RtnlRequest(request, body);
    if (body.attributes().leftover().length > 0) {
      request.warn("bytes leftover after parsing attributes");
    }
    if (RtnlTypes.isGet(type) && (request.message().flags() & NLM_F_DUMP) != 0) {
      RtnlHandler handler = find(body.family(), type, true);
      Rtnl rtnl = asked.kernel().rtnl();
      request.dump(new HandlersDump(table, handler, rtnl, dump(handler, asked)));
    } else {
      doIt(find(body.family(), type, false), asked);
    }
  }

  /** A handler's dump; one that is refused at once is a dump too, which ends with the refusal. */
  private NetlinkDump dump(RtnlHandler handler, RtnlRequest asked) {
    Rtnl rtnl = asked.kernel().rtnl();
    rtnl.lock();
    try {
      checkThere(handler);
      return handler.dumpit(asked);
    } catch (NetException refused) {
      return sink -> {
        throw refused;
      };
    } finally {
      rtnl.unlock();
    }
  }

  private void checkThere(RtnlHandler handler) throws NetException {
    if (!table.has(handler)) {
      throw new NetException(Errno.EOPNOTSUPP);
    }
  }

  private RtnlHandler find(int family, int type, boolean dump) throws NetException {
    return table
        .find(family, type, handler -> dump ? handler.dumps() : handler.does())
        .orElseThrow(() -> new NetException(Errno.EOPNOTSUPP));
  }

  private void doIt(RtnlHandler handler, RtnlRequest request) throws NetException {
    request.kernel().faults().reach(HANDLER);
    if (handler.isUnlocked()) {
      handler.doit(request);
      return;
    }
    Rtnl rtnl = request.kernel().rtnl();
    rtnl.lock();
    try {
      checkThere(handler);
      handler.doit(request);
    } finally {
      rtnl.unlock();
    }
  }
}
