// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_ECHO;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REPLACE;
import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_CACHEINFO;
import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_FLAGS;
import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_LOCAL;
import static org.pernet.rtnetlink.schema.RtnlGroups.RTNLGRP_IPV4_IFADDR;
import static org.pernet.rtnetlink.schema.RtnlTypes.AF_INET;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELADDR;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETADDR;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWADDR;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.Ipv4Fixture;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.rtnetlink.client.RtnlListener;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.AddressMessage;

/** Addresses that come, expire and go, and what listeners hear of that. */
class AddressLifeTest extends Ipv4Fixture {
  private static List<Integer> types(List<RtnlReply> heard) {
    return heard.stream().map(RtnlReply::type).toList();
  }

  private AddressMessage mortal(String cidr, long preferred, long valid) {
    AddressMessage plain = address(f0, cidr);
    Attributes asked = Attributes.builder()
        .putAll(plain.attributes())
        .put(IFA_CACHEINFO, new long[] {preferred, valid, 0, 0})
        .build();
    return new AddressMessage(AF_INET, plain.prefixLength(), 0, 0, plain.index(), asked);
  }

  private void add(AddressMessage address, int flags) throws NetException {
    client.change(RTM_NEWADDR, NLM_F_CREATE | flags, address);
  }

  private AddressMessage only() throws NetException {
    List<RtnlReply> all = client.dump(RTM_GETADDR, AddressMessage.ofFamily(AF_INET));
    assertThat(all).hasSize(1);
    return (AddressMessage) all.get(0).message();
  }

  @Test
  void anAddressIsDeprecatedAndThenGone() throws Exception {
    RtnlListener listener = listen(RTNLGRP_IPV4_IFADDR);
    add(mortal("10.0.0.1/24", 5, 10), NLM_F_EXCL);
    test.advance(Duration.ofSeconds(4));
    assertThat(only().attributes().get(IFA_CACHEINFO)).startsWith(1, 6);
    assertThat(only().attributes().get(IFA_FLAGS)).isZero();
    test.advance(Duration.ofSeconds(1));
    assertThat(only().attributes().get(IFA_FLAGS)).isEqualTo(InAddress.IFA_F_DEPRECATED);
    assertThat(routes(254)).containsExactly("10.0.0.0/24");
    test.advance(Duration.ofSeconds(5));
    assertThat(addresses()).isEmpty();
    assertThat(routes(254)).isEmpty();
    assertThat(types(heard(listener))).containsExactly(RTM_NEWADDR, RTM_NEWADDR, RTM_DELADDR);
  }

  @Test
  void aLifetimeThatIsRenewedBeginsAnew() throws NetException {
    add(mortal("10.0.0.1/24", 5, 10), NLM_F_EXCL);
    test.advance(Duration.ofSeconds(9));
    add(mortal("10.0.0.1/24", 5, 10), NLM_F_REPLACE);
    test.advance(Duration.ofSeconds(9));
    assertThat(addresses()).containsExactly("10.0.0.1/24");
    add(mortal("10.0.0.1/24", InAddress.FOREVER, InAddress.FOREVER), NLM_F_REPLACE);
    test.advance(Duration.ofDays(1));
    assertThat(only().attributes().get(IFA_FLAGS)).isEqualTo(InAddress.IFA_F_PERMANENT);
  }

  @Test
  void withAPrimaryThatExpiresItsSecondariesGo() throws NetException {
    add(mortal("10.0.0.1/24", 5, 10), NLM_F_EXCL);
    addAddress(f0, "10.0.0.2/24");
    addAddress(f0, "10.1.0.1/24");
    test.advance(Duration.ofSeconds(10));
    assertThat(addresses()).containsExactly("10.1.0.1/24");
  }

  @Test
  void lifetimesThatAreNoneAreRefused() {
    refused(
        Errno.EINVAL,
        "ipv4: address lifetime invalid",
        () -> add(mortal("10.0.0.1/24", 0, 0), NLM_F_EXCL));
    refused(
        Errno.EINVAL,
        "ipv4: address lifetime invalid",
        () -> add(mortal("10.0.0.1/24", 11, 10), NLM_F_EXCL));
  }

  @Test
  void whatIsNoAddressIsRefused() {
    AddressMessage cut = new AddressMessage(
        AF_INET, 24, 0, 0, f0.index(), Attributes.of(IFA_LOCAL, new byte[] {10, 0}));
    refused(Errno.ERANGE, "Attribute failed policy validation", () -> add(cut, 0));
    AddressMessage none = new AddressMessage(AF_INET, 24, 0, 0, f0.index(), Attributes.empty());
    refused(Errno.EINVAL, "ipv4: Local address is not supplied", () -> add(none, 0));
    Attributes local = Attributes.of(IFA_LOCAL, Inet4.bytes(ip("10.0.0.1")));
    AddressMessage nowhere = new AddressMessage(AF_INET, 24, 0, 0, 999, local);
    refused(Errno.ENODEV, "ipv4: Device not found", () -> add(nowhere, 0));
    AddressMessage tooLong = new AddressMessage(AF_INET, 33, 0, 0, f0.index(), local);
    refused(Errno.EINVAL, "ipv4: Invalid prefix length", () -> add(tooLong, 0));
  }

  @Test
  void whoAsksForAnEchoIsToldOnce() throws Exception {
    client.change(RTM_NEWADDR, NLM_F_CREATE | NLM_F_EXCL | NLM_F_ECHO, address(f0, "10.0.0.1/24"));
    RtnlListener listener = listen(RTNLGRP_IPV4_IFADDR);
    addAddress(f0, "10.0.0.2/24");
    List<RtnlReply> heard = heard(listener);
    assertThat(types(heard)).containsExactly(RTM_NEWADDR);
  }

  @Test
  void aStrictDumpOfOneDeviceIsFiltered() throws NetException {
    addAddress(f0, "10.0.0.1/24");
    addAddress(f1, "10.1.0.1/24");
    client.setStrict(true);
    AddressMessage ofOne = new AddressMessage(AF_INET, 0, 0, 0, f1.index(), Attributes.empty());
    assertThat(client.dump(RTM_GETADDR, ofOne)).hasSize(1);
    AddressMessage badHeader = new AddressMessage(AF_INET, 1, 0, 0, 0, Attributes.empty());
    refused(
        Errno.EINVAL,
        "ipv4: Invalid values in header for address dump request",
        () -> client.dump(RTM_GETADDR, badHeader));
    AddressMessage unknown = new AddressMessage(AF_INET, 0, 0, 0, 999, Attributes.empty());
    refused(Errno.ENODEV, "", () -> client.dump(RTM_GETADDR, unknown));
    AddressMessage attribute =
        new AddressMessage(AF_INET, 0, 0, 0, 0, address(f0, "1.0.0.0/8").attributes());
    refused(
        Errno.EINVAL,
        "ipv4: Unsupported attribute in dump request",
        () -> client.dump(RTM_GETADDR, attribute));
  }
}
