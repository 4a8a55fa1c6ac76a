// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.netlink;

import static org.pernet.rtnetlink.schema.BridgeLinkAttributes.RTEXT_FILTER_BRVLAN;
import static org.pernet.rtnetlink.schema.BridgeLinkAttributes.RTEXT_FILTER_BRVLAN_COMPRESSED;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_EXT_MASK;

import java.util.Optional;
import java.util.Set;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.rtnl.Rtnl;
import org.pernet.bridge.control.Bridge;
import org.pernet.bridge.control.BridgeKind;
import org.pernet.bridge.port.BridgePort;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.schema.BridgeLinkAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Dumps of links of AF_BRIDGE: all ports, and, where virtual LANs are asked for, all bridges (rtnl_bridge_getlink, br_getlink). */
public final class BridgeLinkDump implements RtnlHandler {
  private static final int VLANS = RTEXT_FILTER_BRVLAN | RTEXT_FILTER_BRVLAN_COMPRESSED;

  /** The handler. */
  public BridgeLinkDump() {}

  @Override
  public int family() {
    return RtnlTypes.AF_BRIDGE;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RtnlTypes.RTM_GETLINK);
  }

  @Override
  public boolean does() {
    return false;
  }

  @Override
  public boolean dumps() {
    return true;
  }

  @Override
  public NetlinkDump dumpit(RtnlRequest request) throws NetException {
    if (request.netlink().isStrict()) {
      checkStrictly(request.body());
    }
    Integer mask = request.body().attributes().get(IFLA_EXT_MASK);
    return new Walk(request.net(), mask != null && (mask & VLANS) != 0);
  }

  /** valid_bridge_getlink_req. */
  private static void checkStrictly(RtnlMessage request) throws NetException {
    if (!(request instanceof LinkMessage link)) {
      throw new NetException(Errno.EINVAL, "Invalid header for bridge link dump");
    }
    if ((link.padding() | link.type() | link.index() | link.flags() | link.change()) != 0) {
      throw new NetException(Errno.EINVAL, "Invalid values in header for bridge link dump request");
    }
    AttributePolicy.checkStrictly(link.attributes(), BridgeLinkAttributes.LINK_SCHEMA);
    for (int i = 0; i < link.attributes().size(); i++) {
      if (link.attributes().typeAt(i) != IFLA_EXT_MASK) {
        throw new NetException(Errno.EINVAL, "Unsupported attribute in bridge link dump request");
      }
    }
  }

  private static final class Walk implements NetlinkDump {
    private final Net net;
    private final boolean bridgesToo;
    private int nextIndex = 1;

    Walk(Net net, boolean bridgesToo) {
      this.net = net;
      this.bridgesToo = bridgesToo;
    }

    @Override
    public boolean next(Sink sink) {
      Rtnl rtnl = net.kernel().rtnl();
      rtnl.lock();
      try {
        return walk(sink);
      } finally {
        rtnl.unlock();
      }
    }

    private boolean walk(Sink sink) {
      while (nextIndex > 0) {
        Optional<NetDevice> found = net.deviceAtOrAfter(nextIndex);
        if (found.isEmpty()) {
          return false;
        }
        NetDevice device = found.get();
        nextIndex = device.index() + 1;
        Optional<LinkMessage> message = message(device);
        if (message.isPresent() && !sink.emit(RtnlTypes.RTM_NEWLINK, message.get())) {
          return nextIndex > 0;
        }
      }
      return false;
    }

    private Optional<LinkMessage> message(NetDevice device) {
      Optional<BridgePort> port = BridgeKind.port(device);
      if (port.isPresent()) {
        return Optional.of(BridgeLinkFill.fill(device, device.master().orElseThrow(), port));
      }
      Optional<Bridge> bridge = bridgesToo ? BridgeKind.bridge(device) : Optional.empty();
      return bridge.map(self -> BridgeLinkFill.fill(device, device, Optional.empty()));
    }

    @Override
    public int sequence() {
      return net.devicesSequence();
    }
  }
}
