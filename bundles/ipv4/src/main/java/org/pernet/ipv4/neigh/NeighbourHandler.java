// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import static org.pernet.ipv4.neigh.Nud.*;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REPLACE;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELNEIGH;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETNEIGH;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWNEIGH;

import java.util.Set;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.ipv4.address.Devinet;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.schema.RtnlTypes;

/**
 * RTM_NEWNEIGH, RTM_DELNEIGH, RTM_GETNEIGH of IPv4 (neigh_add, neigh_delete, neigh_get, neigh_dump_info). A bridge's
 * addresses, of the family AF_BRIDGE, are another's.
 */
public final class NeighbourHandler implements RtnlHandler {
  private static final int BY_HAND = NEIGH_UPDATE_F_OVERRIDE | NEIGH_UPDATE_F_ADMIN;

  private static final FaultPoint PROXY = new FaultPoint("ipv4.proxy", Errno.ENOBUFS);

  private final NeighbourTable table;
  private final NeighbourUpdate update;
  private final NeighbourProbing probing;
  private final Devinet devinet;

  /** The handler of a kernel's neighbours. */
  public NeighbourHandler(
      NeighbourTable table, NeighbourUpdate update, NeighbourProbing probing, Devinet devinet) {
    this.table = table;
    this.update = update;
    this.probing = probing;
    this.devinet = devinet;
  }

  @Override
  public int family() {
    return RtnlTypes.AF_INET;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RTM_NEWNEIGH, RTM_DELNEIGH, RTM_GETNEIGH);
  }

  @Override
  public void doit(RtnlRequest request) throws NetException {
    switch (request.type()) {
      case RTM_NEWNEIGH -> add(request);
      case RTM_DELNEIGH -> delete(request);
      default -> NeighbourQuestion.answer(request, table);
    }
  }

  private void add(RtnlRequest request) throws NetException {
    NeighbourRequest asked = NeighbourRequest.of(request);
    NetDevice device = asked.device().orElse(null);
    if (asked.has(NTF_PROXY)) {
      if (asked.has(NTF_MANAGED)) {
        throw new NetException(Errno.EINVAL, "Invalid NTF_* flag combination");
      }
      NeighNet there = table.obtain(request.net());
      if (there.proxy(device, asked.address()) == null
          && there.proxies().length >= request.kernel().limits().proxies()) {
        throw new NetException(Errno.ENOBUFS);
      }
      request.kernel().faults().reach(PROXY);
      there.putProxy(new ProxyNeighbour(device, asked.address(), asked.flags(), asked.protocol()));
      return;
    }
    if (device == null) {
      throw new NetException(Errno.EINVAL, "Device not specified");
    }
    if (asked.has(NTF_MANAGED) && (asked.header().state() & NUD_PERMANENT) != 0) {
      throw new NetException(Errno.EINVAL, "Invalid NTF_* flag for permanent entry");
    }
    int flags = BY_HAND | NEIGH_UPDATE_F_OVERRIDE_ISROUTER;
    Neighbour neighbour = table.find(device, asked.address());
    if (neighbour == null) {
      neighbour = create(request, asked, device);
    } else if (request.hasFlags(NLM_F_EXCL)) {
      throw new NetException(Errno.EEXIST);
    } else if (!request.hasFlags(NLM_F_REPLACE)) {
      flags &= ~(NEIGH_UPDATE_F_OVERRIDE | NEIGH_UPDATE_F_OVERRIDE_ISROUTER);
    }
    if (asked.protocol() != 0) {
      neighbour.protocol = asked.protocol();
    }
    apply(request, asked, neighbour, flags | wanted(asked));
  }

  private Neighbour create(RtnlRequest request, NeighbourRequest asked, NetDevice device)
      throws NetException {
    if (!request.hasFlags(NLM_F_CREATE)) {
      throw new NetException(Errno.ENOENT);
    }
    if (devinet.obtain(device) == null) {
      throw new NetException(Errno.EINVAL);
    }
    boolean exempt = (asked.header().state() & NUD_PERMANENT) != 0 || asked.has(NTF_EXT_LEARNED);
    Neighbour fresh = table.obtain(device, asked.address(), exempt);
    if (fresh == null) {
      throw new NetException(Errno.ENOBUFS);
    }
    return fresh;
  }

  private static int wanted(NeighbourRequest asked) {
    int flags = asked.has(NTF_EXT_LEARNED) ? NEIGH_UPDATE_F_EXT_LEARNED : 0;
    flags |= asked.has(NTF_ROUTER) ? NEIGH_UPDATE_F_ISROUTER : 0;
    flags |= asked.has(NTF_MANAGED) ? NEIGH_UPDATE_F_MANAGED : 0;
    flags |= asked.has(NTF_USE) ? NEIGH_UPDATE_F_USE : 0;
    return flags;
  }

  private void apply(RtnlRequest request, NeighbourRequest asked, Neighbour neighbour, int flags)
      throws NetException {
    update.update(neighbour, asked.hardware().orElse(null), asked.header().state(), flags, request);
    if (asked.has(NTF_USE | NTF_MANAGED)) {
      probing.send(neighbour, null);
    }
  }

  private void delete(RtnlRequest request) throws NetException {
    NeighbourRequest asked = NeighbourRequest.of(request);
    NetDevice device = asked.device().orElse(null);
    NeighNet there = table.get(request.net());
    if (asked.has(NTF_PROXY)) {
      ProxyNeighbour proxy = there == null ? null : there.proxy(device, asked.address());
      if (proxy == null) {
        throw new NetException(Errno.ENOENT);
      }
      there.removeProxy(device, asked.address());
      return;
    }
    if (device == null) {
      throw new NetException(Errno.EINVAL);
    }
    Neighbour neighbour = table.find(device, asked.address());
    if (neighbour == null) {
      throw new NetException(Errno.ENOENT);
    }
    update.update(neighbour, null, NUD_FAILED, BY_HAND, request);
    table.forget(there, neighbour, true, null);
  }

  @Override
  public boolean dumps() {
    return true;
  }

  @Override
  public NetlinkDump dumpit(RtnlRequest request) throws NetException {
    return NeighbourDump.of(request, table);
  }
}
