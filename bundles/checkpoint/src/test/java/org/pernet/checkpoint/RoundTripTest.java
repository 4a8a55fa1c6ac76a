// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.api.dev.IfFlags.IFF_UP;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Credentials;
import org.pernet.api.cred.UserNamespace;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.task.Task;
import org.pernet.checkpoint.dump.Snapshot;
import org.pernet.checkpoint.image.ImageType;
import org.pernet.netlink.codec.WireWriter;
import org.pernet.rtnetlink.codec.NexthopGroups;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.NexthopGroupEntry;
import org.pernet.rtnetlink.message.NexthopMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.AddressAttributes;
import org.pernet.rtnetlink.schema.NexthopAttributes;
import org.pernet.rtnetlink.schema.RouteAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** What is restored is what was saved. */
class RoundTripTest {
  @Test
  void pairsAcrossNamespaces() throws Exception {
    Snapshot saved;
    try (Lab lab = Lab.boot()) {
      Net red = lab.netns("red");
      Net blue = lab.netns("blue");
      lab.veth(red, "r0", blue, "b0");
      lab.veth(red, "r1", lab.kernel().initial(), "h0");
      lab.flags(red, "r0", IFF_UP, IFF_UP);
      lab.flags(blue, "b0", IFF_UP, IFF_UP);
      saved = lab.settle().save(SaveRequest.named());
      assertThat(saved.namespaces()).isEqualTo(2);
      assertThat(saved.devices()).isEqualTo(6);
    }
    try (Lab lab = Lab.boot()) {
      RestoreReport report = lab.restore(saved.images(), "");
      assertThat(report.names()).containsExactly("red", "blue");
      assertThat(lab.named("red").deviceByName("r0").orElseThrow().isUp()).isTrue();
      assertThat(lab.kernel().initial().deviceByName("h0")).isPresent();
      Lab.assertSame(lab.settle().save(SaveRequest.named()), saved, lab.task());
    }
  }

  private static void assertComesBack(Lab lab) throws Exception {
    Snapshot saved = lab.settle().save(SaveRequest.named());
    try (Lab other = Lab.boot()) {
      other.restore(saved.images(), "");
      Lab.assertSame(other.settle().save(SaveRequest.named()), saved, other.task());
    }
  }

  private static byte[] ip(int... bytes) {
    return new byte[] {(byte) bytes[0], (byte) bytes[1], (byte) bytes[2], (byte) bytes[3]};
  }

  private static void address(Lab lab, Net net, String device, byte[] local) throws Exception {
    Attributes address = Attributes.builder()
        .put(AddressAttributes.IFA_LOCAL, local)
        .put(AddressAttributes.IFA_ADDRESS, local)
        .build();
    lab.request(
        net,
        RtnlTypes.RTM_NEWADDR,
        NLM_F_CREATE,
        new AddressMessage(2, 24, 0, 0, lab.index(net, device), address));
  }

  private static Net twoDummies(Lab lab) throws Exception {
    Net red = lab.netns("red");
    for (int i = 0; i < 2; i++) {
      lab.link(red, "dummy", "d" + i);
      lab.flags(red, "d" + i, IFF_UP, IFF_UP);
      address(lab, red, "d" + i, ip(10, 0, i, 1));
    }
    return red;
  }

  private static void route(Lab lab, Net net, Attributes.Builder more) throws Exception {
    Attributes route = more.put(RouteAttributes.RTA_DST, ip(192, 168, 0, 0)).build();
    lab.request(
        net,
        RtnlTypes.RTM_NEWROUTE,
        NLM_F_CREATE,
        new RouteMessage(2, 16, 0, 0, 254, 3, 0, 1, 0, route));
  }

  private static void nexthop(Lab lab, Net net, int family, int id, Attributes.Builder more)
      throws Exception {
    lab.request(
        net,
        RtnlTypes.RTM_NEWNEXTHOP,
        NLM_F_CREATE,
        new NexthopMessage(
            family, 0, 4, 0, 0, more.put(NexthopAttributes.NHA_ID, id).build()));
  }

  /** The group has a lower id than its members; the way to a gateway, and the loopback, have gone since. */
  @Test
  void nexthopsAndTheRoutesByThem() throws Exception {
    try (Lab lab = Lab.boot()) {
      Net red = twoDummies(lab);
      lab.flags(red, "lo", IFF_UP, IFF_UP);
      for (int i = 0; i < 2; i++) {
        Attributes.Builder way = Attributes.builder()
            .put(NexthopAttributes.NHA_OIF, lab.index(red, "d" + i))
            .put(NexthopAttributes.NHA_GATEWAY, ip(10, 0, i, 9));
        nexthop(lab, red, 2, 20 + i, way);
      }
      Attributes.Builder blackhole =
          Attributes.builder().put(NexthopAttributes.NHA_BLACKHOLE, true);
      nexthop(lab, red, 2, 30, blackhole);
      byte[] members = NexthopGroups.write(
          List.of(new NexthopGroupEntry(20, 1, 0), new NexthopGroupEntry(21, 300, 0)));
      nexthop(lab, red, 0, 5, Attributes.builder().put(NexthopAttributes.NHA_GROUP, members));
      route(lab, red, Attributes.builder().put(RouteAttributes.RTA_NH_ID, 5));
      lab.flags(red, "lo", 0, IFF_UP);
      Attributes address =
          Attributes.builder().put(AddressAttributes.IFA_LOCAL, ip(10, 0, 1, 1)).build();
      lab.request(
          red,
          RtnlTypes.RTM_DELADDR,
          0,
          new AddressMessage(2, 24, 0, 0, lab.index(red, "d1"), address));
      assertComesBack(lab);
    }
  }

  /** One hop's device has gone down: the route lives on by the other, and no request could make it so. */
  @Test
  void aRouteOfWhichOneHopIsDead() throws Exception {
    try (Lab lab = Lab.boot()) {
      Net red = twoDummies(lab);
      WireWriter hops = new WireWriter(32);
      for (int i = 0; i < 2; i++) {
        hops.bytes(new byte[] {16, 0, 0, 0});
        hops.u32(lab.index(red, "d" + i));
        hops.u32(RouteAttributes.RTA_GATEWAY.number() << 16 | 8);
        hops.bytes(ip(10, 0, i, 9));
      }
      route(lab, red, Attributes.builder().put(RouteAttributes.RTA_MULTIPATH, hops.toBytes()));
      lab.flags(red, "d1", 0, IFF_UP);
      assertThat(lab.save(SaveRequest.named()).images().get(ImageType.ROUTE, 2).orElseThrow())
          .contains(10, 0, 1, 9);
      assertComesBack(lab);
    }
  }

  @Test
  void aRouteWhoseGatewayIsAnOwnAddressByNow() throws Exception {
    try (Lab lab = Lab.boot()) {
      Net red = twoDummies(lab);
      route(lab, red, Attributes.builder().put(RouteAttributes.RTA_GATEWAY, ip(10, 0, 1, 9)));
      address(lab, red, "d0", ip(10, 0, 1, 9));
      assertComesBack(lab);
    }
  }

  @Test
  void aRouteWhoseGatewayNothingLeadsToAnyMore() throws Exception {
    try (Lab lab = Lab.boot()) {
      Net red = twoDummies(lab);
      Attributes way = Attributes.builder()
          .put(RouteAttributes.RTA_DST, ip(10, 7, 0, 0))
          .put(RouteAttributes.RTA_OIF, lab.index(red, "d0"))
          .build();
      RouteMessage there = new RouteMessage(2, 16, 0, 0, 254, 3, 253, 1, 0, way);
      lab.request(red, RtnlTypes.RTM_NEWROUTE, NLM_F_CREATE, there);
      route(lab, red, Attributes.builder().put(RouteAttributes.RTA_GATEWAY, ip(10, 7, 0, 9)));
      lab.request(red, RtnlTypes.RTM_DELROUTE, 0, there);
      assertComesBack(lab);
    }
  }

  /** What was left of an address's life when it was saved is what it has when it comes back. */
  @Test
  void lifetimesGoOn() throws Exception {
    try (Lab lab = Lab.boot();
        Lab other = Lab.boot()) {
      Net red = lab.netns("red");
      Attributes address = Attributes.builder()
          .put(AddressAttributes.IFA_LOCAL, ip(10, 0, 0, 1))
          .put(AddressAttributes.IFA_ADDRESS, ip(10, 0, 0, 1))
          .put(AddressAttributes.IFA_CACHEINFO, new long[] {500, 1000, 0, 0})
          .build();
      lab.request(
          red, RtnlTypes.RTM_NEWADDR, NLM_F_CREATE, new AddressMessage(2, 24, 0, 0, 1, address));
      Snapshot saved = lab.settle().save(SaveRequest.named());
      other.restore(saved.images(), "");
      Snapshot again = other.save(SaveRequest.named());
      assertThat(Lab.described(again, other.task()))
          .isEqualTo(Lab.described(saved, lab.task()))
          .anyMatch(line -> line.contains("IFA_CACHEINFO=[460, 960, 0, 0]"));
    }
  }

  /** User namespaces that own what is saved come back, each below its own, with their limits. */
  @Test
  void ownersAndTheirLimits() throws Exception {
    try (Lab lab = Lab.boot();
        Lab other = Lab.boot()) {
      UserNamespace outer = userNamespace(lab, lab.task().credentials(), 1000, 7);
      UserNamespace inner = userNamespace(lab, Credentials.root(outer), 0, 3);
      lab.netns("red", Credentials.root(inner));
      Snapshot saved = lab.save(SaveRequest.named());
      other.restore(saved.images(), "");
      UserNamespace owner = other.named("red").userNamespace();
      assertThat(owner.maxNetNamespaces()).isEqualTo(3);
      assertThat(owner.parent().orElseThrow().maxNetNamespaces()).isEqualTo(7);
      assertThat(owner.parent().orElseThrow().ownerUid()).isEqualTo(1000);
      Lab.assertSame(other.save(SaveRequest.named()), saved, other.task());
    }
  }

  private static UserNamespace userNamespace(Lab lab, Credentials by, int uid, int limit)
      throws NetException {
    Credentials creator = new Credentials(by.userNamespace(), uid, by.effective());
    UserNamespace made = lab.kernel().kernel().tasks().newUserNamespace(creator);
    made.setMaxNetNamespaces(limit);
    return made;
  }

  @Test
  void settingsThatBoundOneAnother() throws Exception {
    try (Lab lab = Lab.boot()) {
      Net red = lab.netns("red");
      try (Task there = lab.kernel().kernel().tasks().spawn("s", lab.task().credentials(), red)) {
        there.kernel().sysctls().write(there, "net/ipv4/ipfrag_low_thresh", "1");
        there.kernel().sysctls().write(there, "net/ipv4/ipfrag_high_thresh", "2");
      }
      assertComesBack(lab);
    }
  }
}
