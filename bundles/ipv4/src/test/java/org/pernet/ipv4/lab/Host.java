// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.lab;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_BROADCAST;
import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_LOCAL;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_DST;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_DST;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_GATEWAY;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_OIF;
import static org.pernet.rtnetlink.schema.RtnlTypes.AF_INET;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETNEIGH;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWADDR;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWROUTE;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.inet.RouteTables;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.ipv4.neigh.Nud;
import org.pernet.ipv4.socket.InetSocket;
import org.pernet.ipv4.socket.InetSockets;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.testkit.TestKernel;

/** A namespace, and one who acts there. */
public final class Host implements AutoCloseable {
  private final TestKernel test;
  private final Task task;

  Host(TestKernel test, Task task) {
    this.test = test;
    this.task = task;
  }

  public Task task() {
    return task;
  }

  public NetDevice device(String name) {
    return task.net().deviceByName(name).orElseThrow();
  }

  public void up(String device) throws NetException {
    test.withRtnl(() -> test.kernel().devices().open(device(device)));
  }

  public void down(String device) throws NetException {
    test.withRtnl(() -> test.kernel().devices().close(device(device)));
  }

  /** Takes all devices down and up again, so that IPv4, loaded anew, hears of them. */
  public void reopen() throws NetException {
    for (NetDevice device : task.net().devices()) {
      down(device.name());
      up(device.name());
    }
  }

  public void mtu(String device, int bytes) throws NetException {
    test.withRtnl(() -> test.kernel().devices().setMtu(device(device), bytes));
  }

  public static byte[] bytes(String address) {
    try {
      return InetAddress.getByName(address).getAddress();
    } catch (UnknownHostException notOne) {
      throw new IllegalArgumentException(notOne);
    }
  }

  public static int number(String address) {
    return Inet4.of(bytes(address));
  }

  /** {@code ip address add PREFIX brd + dev DEVICE}. */
  public void address(String prefix, String device) throws NetException {
    String[] parts = prefix.split("/", 2);
    int length = Integer.parseInt(parts[1]);
    Attributes.Builder attributes = Attributes.builder().put(IFA_LOCAL, bytes(parts[0]));
    if (length < 31) {
      int all = number(parts[0]) | ~Inet4.mask(length);
      attributes.put(IFA_BROADCAST, Inet4.bytes(all));
    }
    AddressMessage message =
        new AddressMessage(AF_INET, length, 0, 0, device(device).index(), attributes.build());
    try (RtnlClient client = RtnlClient.open(task)) {
      client.change(RTM_NEWADDR, NLM_F_CREATE | NLM_F_EXCL, message);
    }
  }

  /** {@code ip route add PREFIX via GATEWAY}. */
  public void route(String prefix, String gateway) throws NetException {
    add(prefix, RouteType.RTN_UNICAST, Attributes.builder().put(RTA_GATEWAY, bytes(gateway)));
  }

  /** {@code ip route add PREFIX dev DEVICE}. */
  public void link(String prefix, String device) throws NetException {
    Attributes.Builder by = Attributes.builder().put(RTA_OIF, device(device).index());
    add(prefix, RouteType.RTN_UNICAST, by);
  }

  /** {@code ip route add TYPE PREFIX}. */
  public void special(int type, String prefix) throws NetException {
    add(prefix, type, Attributes.builder());
  }

  private void add(String prefix, int type, Attributes.Builder attributes) throws NetException {
    int length = 0;
    if (!"default".equals(prefix)) {
      String[] parts = prefix.split("/", 2);
      length = Integer.parseInt(parts[1]);
      attributes.put(RTA_DST, bytes(parts[0]));
    }
    RouteMessage message = new RouteMessage(
        AF_INET,
        length,
        0,
        0,
        RouteTables.RT_TABLE_MAIN,
        RouteTables.RTPROT_BOOT,
        0,
        type,
        0,
        attributes.build());
    try (RtnlClient client = RtnlClient.open(task)) {
      client.change(RTM_NEWROUTE, NLM_F_CREATE | NLM_F_EXCL, message);
    }
  }

  /** {@code ip neigh}: addresses and states, those that are known. */
  public List<String> neighbours() throws NetException {
    NeighbourMessage all = new NeighbourMessage(AF_INET, 0, 0, 0, 0, 0, Attributes.empty());
    try (RtnlClient client = RtnlClient.open(task)) {
      return client.dump(RTM_GETNEIGH, all).stream()
          .map(reply -> (NeighbourMessage) reply.message())
          .filter(one -> one.state() != Nud.NUD_NOARP && one.state() != Nud.NUD_NONE)
          .map(
              one -> Inet4.text(Inet4.of(one.attributes().get(NDA_DST))) + " " + state(one.state()))
          .sorted()
          .toList();
    }
  }

  private static String state(int state) {
    return switch (state) {
      case Nud.NUD_INCOMPLETE -> "INCOMPLETE";
      case Nud.NUD_REACHABLE -> "REACHABLE";
      case Nud.NUD_STALE -> "STALE";
      case Nud.NUD_DELAY -> "DELAY";
      case Nud.NUD_PROBE -> "PROBE";
      case Nud.NUD_FAILED -> "FAILED";
      case Nud.NUD_PERMANENT -> "PERMANENT";
      default -> Integer.toHexString(state);
    };
  }

  /** {@code sysctl -w}, the path with slashes. */
  public void set(String path, int value) throws NetException {
    test.kernel().sysctls().write(task, path, Integer.toString(value));
  }

  public void forward() throws NetException {
    set("net/ipv4/ip_forward", 1);
  }

  public InetSocket udp() throws NetException {
    return InetSockets.udp(task);
  }

  public InetSocket raw(int protocol) throws NetException {
    return InetSockets.raw(task, protocol);
  }

  @Override
  public void close() {
    task.close();
  }
}
