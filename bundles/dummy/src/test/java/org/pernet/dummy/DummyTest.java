// SPDX-License-Identifier: Apache-2.0
package org.pernet.dummy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_ADDRESS;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELLINK;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWLINK;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Credentials;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.OperState;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.SkBuff;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.testkit.TestKernel;

/** Dummy devices, by rtnetlink and by frames. The kernel at hand has none, so what is expected is as its documentation says. */
class DummyTest {
  private TestKernel test;
  private Task me;
  private RtnlClient client;

  @BeforeEach
  void boot() throws NetException {
    test = TestKernel.boot(
        new NetlinkModule(), new RtnetlinkModule(), new LoopbackModule(), new DummyModule());
    me = test.kernel()
        .tasks()
        .spawn(
            "me", Credentials.root(test.kernel().tasks().initialUserNamespace()), test.initial());
    me.unshare(CloneFlags.CLONE_NEWNET);
    client = RtnlClient.open(me);
  }

  @AfterEach
  void guard() {
    client.close();
    me.close();
    test.close();
  }

  private void add(Attributes attributes) throws NetException {
    Attributes all = Attributes.builder()
        .putAll(attributes)
        .put(IFLA_LINKINFO, Attributes.of(IFLA_INFO_KIND, "dummy"))
        .build();
    client.change(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, LinkMessage.of(0, all));
  }

  private NetDevice device(String name) {
    return me.net().deviceByName(name).orElseThrow();
  }

  @Test
  void isBornWithARandomAddressAndWithoutArpAndMulticast() throws Exception {
    add(Attributes.empty());
    add(Attributes.empty());
    NetDevice first = device("dummy0");
    assertThat(first.flags()).isEqualTo(IfFlags.IFF_BROADCAST | IfFlags.IFF_NOARP);
    assertThat(first.address().isValidUnicast()).isTrue();
    assertThat(first.address()).isNotEqualTo(device("dummy1").address());
    assertThat(first.mtu()).isEqualTo(1500);
    assertThat(first.txQueueLength()).isEqualTo(1000);
    test.withRtnl(() -> {
      test.kernel().devices().setMtu(first, 0);
      test.kernel().devices().setMtu(first, 100_000);
      test.kernel().devices().open(first);
    });
    assertThat(first.operState()).isEqualTo(OperState.UNKNOWN);
    assertThat(first.qdisc()).isEqualTo("noqueue");
  }

  @Test
  void swallowsWhatItIsToSend() throws Exception {
    add(Attributes.of(IFLA_IFNAME, "d0"));
    NetDevice device = device("d0");
    assertThat(send(device)).isFalse(); // it is down
    test.withRtnl(() -> test.kernel().devices().open(device));
    assertThat(send(device)).isTrue();
    assertThat(device.statistics().txPackets()).isEqualTo(1);
    assertThat(device.statistics().txBytes()).isEqualTo(60);
    assertThat(device.statistics().rxPackets()).isZero();
    assertThat(test.kernel().packets().statistics().consumed()).isEqualTo(1);
  }

  private boolean send(NetDevice device) {
    SkBuff skb = test.kernel().packets().allocate(60);
    skb.put(new byte[60], 0, 60);
    return device.transmit(skb);
  }

  @Test
  void addressMustBeAStations() {
    Attributes group =
        Attributes.of(IFLA_ADDRESS, HardwareAddress.of(new byte[] {1, 0, 0, 0, 0, 1}));
    assertThatThrownBy(() -> add(group))
        .isInstanceOfSatisfying(
            NetException.class, e -> assertThat(e.errno()).isEqualTo(Errno.EADDRNOTAVAIL));
    Attributes shorter = Attributes.of(IFLA_ADDRESS, HardwareAddress.of(new byte[] {2, 0, 0}));
    assertThatThrownBy(() -> add(shorter))
        .isInstanceOfSatisfying(
            NetException.class, e -> assertThat(e.errno()).isEqualTo(Errno.EINVAL));
    assertThat(me.net().devices()).hasSize(1);
  }

  @Test
  void carrierIsUserSpacesToSet() throws Exception {
    add(Attributes.of(IFLA_IFNAME, "d0"));
    NetDevice device = device("d0");
    test.withRtnl(() -> test.kernel().devices().open(device));
    test.withRtnl(() -> test.kernel().devices().changeCarrier(device, false));
    assertThat(device.hasCarrier()).isFalse();
    assertThat(device.operState()).isEqualTo(OperState.DOWN);
    client.change(RTM_DELLINK, 0, LinkMessage.of(device.index(), Attributes.empty()));
    assertThat(me.net().deviceByName("d0")).isEmpty();
  }
}
