// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.netlink;

import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_LLADDR;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_MASTER;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_VLAN;

import java.util.Optional;
import java.util.Set;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.control.Bridge;
import org.pernet.bridge.control.BridgeKind;
import org.pernet.bridge.fdb.FdbEntry;
import org.pernet.bridge.port.BridgeId;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** RTM_GETNEIGH of PF_BRIDGE: one entry of a bridge's database, or all there are (rtnl_fdb_get, rtnl_fdb_dump). */
public final class FdbReads implements RtnlHandler {
  private static final Set<AttributeType<?>> UNDERSTOOD = Set.of(NDA_MASTER, NDA_LLADDR, NDA_VLAN);

  /** The handler. */
  public FdbReads() {}

  @Override
  public int family() {
    return RtnlTypes.AF_BRIDGE;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RtnlTypes.RTM_GETNEIGH);
  }

  @Override
  public boolean dumps() {
    return true;
  }

  @Override
  public NetlinkDump dumpit(RtnlRequest request) throws NetException {
    return FdbDump.of(request);
  }

  @Override
  public void doit(RtnlRequest request) throws NetException {
    NeighbourMessage asked =
        FdbRequests.neighbour(request.body(), "Invalid header for fdb get request");
    check(asked);
    HardwareAddress address = asked.attributes().get(NDA_LLADDR);
    if (address == null) {
      throw new NetException(Errno.EINVAL, "Missing lookup address for fdb get request");
    }
    NetBridge bridge = bridge(request.net(), asked).state();
    FdbEntry entry = FdbRequests.vlan(asked.attributes()) == 0
        ? bridge.fdb().find(BridgeId.address(address))
        : null;
    if (entry == null) {
      throw new NetException(Errno.ENOENT, "Fdb entry not found");
    }
    request.reply(RtnlTypes.RTM_NEWNEIGH, FdbFill.entry(bridge, entry));
  }

  /** valid_fdb_get_strict. */
  private static void check(NeighbourMessage asked) throws NetException {
    if ((asked.padding() | asked.state() | asked.type()) != 0) {
      throw new NetException(Errno.EINVAL, "Invalid values in header for fdb get request");
    }
    if ((asked.flags() & ~(FdbFill.NTF_MASTER | FdbFill.NTF_SELF)) != 0) {
      throw new NetException(Errno.EINVAL, "Invalid flags in header for fdb get request");
    }
    Attributes attributes = asked.attributes();
    for (int i = 0; i < attributes.size(); i++) {
      AttributeType<?> type = attributes.typeAt(i).misfitOf().orElse(attributes.typeAt(i));
      if (!UNDERSTOOD.contains(type)) {
        throw new NetException(Errno.EINVAL, "Unsupported attribute in fdb get request");
      }
      if (type == NDA_LLADDR
          && !(attributes.valueAt(i) instanceof HardwareAddress address
              && address.length() == HardwareAddress.ETHERNET_LENGTH)) {
        throw new NetException(Errno.EINVAL, "Invalid address in fdb get request");
      }
    }
    FdbRequests.vlan(attributes);
  }

  private static Bridge bridge(Net net, NeighbourMessage asked) throws NetException {
    Optional<NetDevice> device = Optional.empty();
    if (asked.index() != 0) {
      device = Optional.of(net.deviceByIndex(asked.index())
          .orElseThrow(() -> new NetException(Errno.ENODEV, "Unknown device ifindex")));
    }
    Integer master = asked.attributes().get(NDA_MASTER);
    if (master != null && master != 0) {
      if (device.isPresent()) {
        throw new NetException(Errno.EINVAL, "Master and device are mutually exclusive");
      }
      return require(net.deviceByIndex(master)
          .orElseThrow(() -> new NetException(Errno.EINVAL, "Invalid master ifindex")));
    }
    NetDevice named =
        device.orElseThrow(() -> new NetException(Errno.ENODEV, "No device specified"));
    if (asked.flags() == 0 || (asked.flags() & FdbFill.NTF_MASTER) != 0) {
      return BridgeKind.over(named)
          .orElseThrow(() -> new NetException(Errno.EINVAL, "Device is not a bridge port"));
    }
    return require(named);
  }

  private static Bridge require(NetDevice device) throws NetException {
    return BridgeKind.bridge(device)
        .orElseThrow(
            () -> new NetException(Errno.EOPNOTSUPP, "Fdb get operation not supported by device"));
  }
}
