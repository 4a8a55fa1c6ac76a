// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.EtherType;
import org.pernet.api.skb.Ethernet;
import org.pernet.api.skb.PacketKind;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.skb.PacketType;
import org.pernet.api.skb.SkBuff;
import org.pernet.core.KernelBuilder;
import org.pernet.core.ModuleUnit;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.testkit.TestKernel;

/** Frames over a pair: across namespaces, to nobody, to one who is gone, and while everything goes. */
final class VethFramesTest extends VethFixture {
  private static final int TYPE = 0x88b5; // for experiments

  private final Receiver receiver = new Receiver();
  private ModuleUnit unit;
  private NetDevice near;
  private NetDevice far;

  /** A protocol that writes down what comes. */
  private static final class Receiver implements PacketType {
    private final List<String> heard = new ArrayList<>();

    @Override
    public int protocol() {
      return TYPE;
    }

    @Override
    public void receive(SkBuff skb) {
      heard.add(skb.device().name() + " kind " + skb.kind() + " " + skb.length() + " bytes");
      skb.consume();
    }
  }

  @BeforeEach
  void pair() throws Exception {
    rebootWith(builder -> builder);
  }

  private void rebootWith(java.util.function.UnaryOperator<KernelBuilder> more) throws Exception {
    if (unit != null) {
      unit.withdraw();
    }
    guard();
    test = TestKernel.bootWith(
        more, new NetlinkModule(), new RtnetlinkModule(), new LoopbackModule(), new VethModule());
    me = fresh("me");
    red = fresh("red");
    client = org.pernet.rtnetlink.client.RtnlClient.open(me);
    unit = test.register(PacketType.class, receiver, Map.of());
    test.withRtnl(() -> {
      var kind = test.kernel().linkKinds().find("veth").orElseThrow();
      near = test.kernel().devices().allocate(me.net(), "v0", kind.spec(), kind, new VethEnd());
      far = test.kernel().devices().allocate(red.net(), "v1", kind.spec(), kind, new VethEnd());
      test.kernel().devices().setAddress(near, HardwareAddress.of(new byte[] {2, 0, 0, 0, 0, 1}));
      test.kernel().devices().setAddress(far, HardwareAddress.of(new byte[] {2, 0, 0, 0, 0, 2}));
      test.kernel().devices().register(near);
      test.kernel().devices().register(far);
      VethEnd.tie(near, far);
      test.kernel().devices().open(near);
      test.kernel().devices().open(far);
    });
  }

  @AfterEach
  void withdraw() {
    unit.withdraw();
  }

  private PacketPath packets() {
    return test.kernel().packets();
  }

  private SkBuff frame(HardwareAddress to, int payload) {
    SkBuff skb = packets().allocate(payload);
    skb.put(payload);
    Ethernet.header(skb, to, near.address(), TYPE);
    return skb;
  }

  @Test
  void frameCrossesTheNamespaces() {
    assertThat(near.transmit(frame(far.address(), 50))).isTrue();
    assertThat(near.transmit(frame(HardwareAddress.ETHERNET_BROADCAST, 60))).isTrue();
    assertThat(near.transmit(frame(near.address(), 70))).isTrue();
    assertThat(receiver.heard)
        .containsExactly(
            "v1 kind " + PacketKind.PACKET_HOST + " 50 bytes",
            "v1 kind " + PacketKind.PACKET_BROADCAST + " 60 bytes",
            "v1 kind " + PacketKind.PACKET_OTHERHOST + " 70 bytes");
    assertThat(near.statistics().txPackets()).isEqualTo(3);
    assertThat(near.statistics().txBytes()).isEqualTo(3 * 14 + 180);
    assertThat(far.statistics().rxPackets()).isEqualTo(3);
    assertThat(far.statistics().rxBytes()).isEqualTo(3 * 14 + 180);
  }

  @Test
  void frameTooLongIsDroppedWhereItArrives() {
    near.transmit(frame(far.address(), 1504));
    near.transmit(frame(far.address(), 1505));
    assertThat(receiver.heard).hasSize(1);
    assertThat(near.statistics().txDropped()).isEqualTo(1);
    assertThat(far.statistics().rxDropped()).isEqualTo(1);
    assertThat(packets().statistics().dropped()).containsEntry(DropReason.PKT_TOO_BIG, 1L);
  }

  @Test
  void frameThatNobodyTakesIsCountedWhereItArrived() {
    SkBuff skb = frame(far.address(), 50);
    skb.setShort(12, EtherType.ETH_P_IPV6);
    near.transmit(skb);
    assertThat(far.statistics().rxPackets()).isEqualTo(1);
    assertThat(far.statistics().rxDropped()).isEqualTo(1);
    assertThat(packets().statistics().dropped()).containsEntry(DropReason.UNHANDLED_PROTO, 1L);
  }

  @Test
  void nothingPassesADeviceThatIsDown() throws Exception {
    test.withRtnl(() -> test.kernel().devices().close(far));
    near.transmit(frame(far.address(), 50));
    test.withRtnl(() -> test.kernel().devices().close(near));
    assertThat(near.transmit(frame(far.address(), 50))).isFalse();
    assertThat(near.statistics().txDropped()).isEqualTo(2);
    assertThat(far.statistics().rxDropped()).isEqualTo(1);
    assertThat(receiver.heard).isEmpty();
  }

  @Test
  void queuedFrameIsNotDeliveredWhereItsDeviceHasMoved() throws Exception {
    rebootWith(KernelBuilder::softirqByHand);
    near.transmit(frame(far.address(), 50));
    test.withRtnl(() -> test.kernel().devices().changeNamespace(far, me.net(), null, 0));
    test.withRtnl(() -> test.kernel().devices().open(far));
    near.transmit(frame(far.address(), 60));
    assertThat(packets().statistics().dropped()).containsEntry(DropReason.DEV_GONE, 1L);
    assertThat(packets().runSoftirq()).isEqualTo(1);
    assertThat(receiver.heard).containsExactly("v1 kind 0 60 bytes");
  }

  @Test
  void queuedFrameOfADeviceThatIsGoneIsDropped() throws Exception {
    rebootWith(KernelBuilder::softirqByHand);
    near.transmit(frame(far.address(), 50));
    assertThat(packets().statistics().live()).isEqualTo(1);
    test.withRtnl(() -> test.kernel().devices().unregister(List.of(near, far)));
    assertThat(packets().statistics().live()).isZero();
    assertThat(packets().statistics().dropped()).containsEntry(DropReason.DEV_GONE, 1L);
  }

  @Test
  void backlogIsBounded() throws Exception {
    rebootWith(KernelBuilder::softirqByHand);
    for (int i = 0; i < 1010; i++) {
      near.transmit(frame(far.address(), 50));
    }
    assertThat(packets().statistics().dropped()).containsEntry(DropReason.CPU_BACKLOG, 10L);
    assertThat(near.statistics().txPackets()).isEqualTo(1000);
    assertThat(near.statistics().txDropped()).isEqualTo(10);
    assertThat(packets().runSoftirq()).isEqualTo(1000);
    assertThat(receiver.heard).hasSize(1000);
  }

  @Test
  void tapsSeeBothDirectionsUntilTheyAreClosed() {
    List<String> seen = new ArrayList<>();
    var all = packets().addTap(red.net(), Optional.empty(), skb -> seen.add("red " + skb.kind()));
    var one = packets().addTap(me.net(), Optional.of(near), skb -> seen.add("v0 " + skb.kind()));
    near.transmit(frame(far.address(), 50));
    all.close();
    one.close();
    near.transmit(frame(far.address(), 50));
    assertThat(seen)
        .containsExactly("v0 " + PacketKind.PACKET_OUTGOING, "red " + PacketKind.PACKET_HOST);
  }

  @Test
  void receiverThatThrowsLosesItsFrameAlone() {
    PacketType hostile = new PacketType() {
      @Override
      public int protocol() {
        return TYPE + 1;
      }

      @Override
      public void receive(SkBuff skb) {
        throw new IllegalArgumentException("a hostile protocol");
      }
    };
    assertThatThrownBy(() -> test.kernel().packets().leave())
        .isInstanceOf(IllegalStateException.class);
    try {
      ModuleUnit bad = test.register(PacketType.class, hostile, Map.of());
      SkBuff skb = frame(far.address(), 50);
      skb.setShort(12, TYPE + 1);
      near.transmit(skb);
      near.transmit(frame(far.address(), 50));
      bad.withdraw();
    } catch (NetException impossible) {
      throw new AssertionError(impossible);
    }
    assertThat(packets().statistics().dropped()).containsEntry(DropReason.FAULT, 1L);
    assertThat(receiver.heard).hasSize(1);
  }

  @Test
  void everyFrameIsAccountedForWhileThreadsSendAndDevicesGoUpAndDown() throws Exception {
    rebootWith(builder -> builder.softirqThreads(2));
    List<Thread> senders = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Thread sender = new Thread(() -> {
        for (int n = 0; n < 20_000; n++) {
          near.transmit(frame(far.address(), 50));
        }
      });
      senders.add(sender);
      sender.start();
    }
    for (int i = 0; i < 200; i++) {
      test.withRtnl(() -> test.kernel().devices().close(far));
      test.withRtnl(() -> test.kernel().devices().open(far));
    }
    for (Thread sender : senders) {
      sender.join();
    }
    test.quiesce();
    var all = packets().statistics();
    assertThat(all.live()).isZero();
    assertThat(all.allocated()).isEqualTo(60_000);
    assertThat(receiver.heard).hasSize((int) all.consumed());
    assertThat(near.statistics().txPackets() + near.statistics().txDropped()).isEqualTo(60_000);
  }
}
