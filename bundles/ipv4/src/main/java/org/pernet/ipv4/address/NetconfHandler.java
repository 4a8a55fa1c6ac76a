// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import static org.pernet.rtnetlink.schema.NetconfAttributes.NETCONFA_IFINDEX;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETNETCONF;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWNETCONF;

import java.util.Optional;
import java.util.Set;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.ipv4.sysctl.Devconf;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.PlainMessage;
import org.pernet.rtnetlink.schema.NetconfAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** RTM_GETNETCONF of IPv4 (inet_netconf_get_devconf, inet_netconf_dump_devconf). */
public final class NetconfHandler implements RtnlHandler {
  private final Devinet devinet;

  /** The handler of a kernel's settings. */
  public NetconfHandler(Devinet devinet) {
    this.devinet = devinet;
  }

  @Override
  public int family() {
    return RtnlTypes.AF_INET;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RTM_GETNETCONF);
  }

  @Override
  public void doit(RtnlRequest request) throws NetException {
    if (!(request.body() instanceof PlainMessage asked)) {
      throw new NetException(Errno.EINVAL, "ipv4: Invalid header for netconf get request");
    }
    if (request.netlink().isStrict()) {
      AttributePolicy.checkStrictly(asked.attributes(), NetconfAttributes.SCHEMA);
      for (int i = 0; i < asked.attributes().size(); i++) {
        if (asked.attributes().typeAt(i) != NETCONFA_IFINDEX) {
          throw new NetException(
              Errno.EINVAL, "ipv4: Unsupported attribute in netconf get request");
        }
      }
    } else {
      AttributePolicy.check(asked.attributes());
    }
    Integer index = asked.attributes().get(NETCONFA_IFINDEX);
    if (index == null) {
      throw new NetException(Errno.EINVAL);
    }
    request.reply(RTM_NEWNETCONF, Netconf.fill(index, conf(request.net(), index), 0));
  }

  private Devconf conf(Net net, int index) throws NetException {
    return switch (index) {
      case Netconf.ALL -> devinet.allOf(net);
      case Netconf.DEFAULT -> devinet.defaultOf(net);
      default ->
        devinet.confOf(net.deviceByIndex(index)
            .filter(Devinet::isFor)
            .orElseThrow(() -> new NetException(Errno.ENODEV)));
    };
  }

  @Override
  public boolean dumps() {
    return true;
  }

  @Override
  public NetlinkDump dumpit(RtnlRequest request) throws NetException {
    if (request.netlink().isStrict()) {
      if (!(request.body() instanceof PlainMessage asked)) {
        throw new NetException(Errno.EINVAL, "ipv4: Invalid header for netconf dump request");
      }
      if (!asked.attributes().isEmpty() || asked.attributes().leftover().length > 0) {
        throw new NetException(
            Errno.EINVAL, "ipv4: Invalid data after header in netconf dump request");
      }
    }
    return new All(request.net());
  }

  /** Devices by index, then all, then default. */
  private final class All implements NetlinkDump {
    private final Net net;
    private int nextIndex = 1;
    private int rest; // 0: devices, 1: all, 2: default, 3: nothing

    All(Net net) {
      this.net = net;
    }

    @Override
    public boolean next(Sink sink) {
      while (rest == 0) {
        Optional<NetDevice> found = net.deviceAtOrAfter(nextIndex);
        if (found.isEmpty()) {
          rest = 1;
          break;
        }
        NetDevice device = found.get();
        nextIndex = device.index() + 1;
        rest = nextIndex < 0 ? 1 : 0;
        if (Devinet.isFor(device)
            && !sink.emit(
                RTM_NEWNETCONF, Netconf.fill(device.index(), devinet.confOf(device), 0))) {
          return true;
        }
      }
      while (rest < 3) {
        int index = rest == 1 ? Netconf.ALL : Netconf.DEFAULT;
        Devconf conf = rest == 1 ? devinet.allOf(net) : devinet.defaultOf(net);
        rest++;
        if (!sink.emit(RTM_NEWNETCONF, Netconf.fill(index, conf, 0))) {
          return rest < 3;
        }
      }
      return false;
    }

    @Override
    public int sequence() {
      return net.devicesSequence();
    }
  }
}
