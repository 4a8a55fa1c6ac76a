// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.SkBuff;
import org.pernet.bridge.control.BridgeKind;
import org.pernet.bridge.port.PortState;
import org.pernet.rtnetlink.schema.BridgeAttributes;
import org.pernet.rtnetlink.schema.BridgePortAttributes;

/** Two bridges in a loop: x0 and y0 are ports of br0, x1 and y1 of br1, which has the higher address. On the test's time. */
class SpanningTreeTest extends BridgeFixture {
  @BeforeEach
  void loop() throws NetException {
    for (String bridge : new String[] {"br0", "br1"}) {
      add(bridge, "bridge", Attributes.of(BridgeAttributes.IFLA_BR_STP_STATE, 1));
    }
    addPair("x", "1");
    addPair("y", "2");
    enslave("x0", "br0");
    enslave("y0", "br0");
    enslave("x1", "br1");
    enslave("y1", "br1");
    up("br0", true);
    up("br1", true);
  }

  private int state(String port) {
    return BridgeKind.port(device(port)).orElseThrow().state();
  }

  @Test
  void onePortOfFourBlocks() {
    assertThat(state("x0")).isEqualTo(PortState.LISTENING);
    test.advance(Duration.ofSeconds(16));
    assertThat(state("x0")).isEqualTo(PortState.LEARNING);
    assertThat(state("y1")).isEqualTo(PortState.BLOCKING);
    assertThat(device("br0").hasCarrier()).isFalse();
    test.advance(Duration.ofSeconds(15));
    assertThat(state("x0")).isEqualTo(PortState.FORWARDING);
    assertThat(state("y0")).isEqualTo(PortState.FORWARDING);
    assertThat(state("x1")).isEqualTo(PortState.FORWARDING);
    assertThat(state("y1")).isEqualTo(PortState.BLOCKING);
    assertThat(device("br0").hasCarrier()).isTrue();
  }

  /** Without the tree it would go round for ever. */
  @Test
  void broadcastEnds() {
    test.advance(Duration.ofSeconds(40));
    long before = packets().statistics().allocated();
    send("br0", "ff:ff:ff:ff:ff:ff", device("br0").address().toString(), 60, 0x88b5);
    assertThat(packets().statistics().allocated() - before).isLessThan(10);
    assertThat(device("br1").statistics().rxPackets()).isPositive();
  }

  @Test
  void wayThatIsLostIsReplaced() throws Exception {
    test.advance(Duration.ofSeconds(40));
    up("x0", false);
    test.advance(Duration.ofSeconds(31));
    assertThat(state("y1")).isEqualTo(PortState.FORWARDING);
    up("x0", true);
    test.advance(Duration.ofSeconds(40));
    assertThat(state("x1")).isEqualTo(PortState.FORWARDING);
    assertThat(state("y1")).isEqualTo(PortState.BLOCKING);
  }

  /** Nobody says that the way is lost: only nothing is heard any more. */
  @Test
  void silenceIsNoticed() throws Exception {
    test.advance(Duration.ofSeconds(40));
    up("br0", false);
    test.advance(Duration.ofSeconds(15));
    assertThat(state("y1")).isEqualTo(PortState.BLOCKING);
    test.advance(Duration.ofSeconds(40));
    assertThat(state("y1")).isEqualTo(PortState.FORWARDING);
  }

  /** One without the protocol passes its messages on, so that the other hears itself. */
  @Test
  void loopThroughABridgeWithoutTheProtocolIsFound() throws Exception {
    setBridge("br0", BridgeAttributes.IFLA_BR_STP_STATE, 0);
    test.advance(Duration.ofSeconds(60));
    assertThat(state("x1")).isEqualTo(PortState.FORWARDING);
    assertThat(state("y1")).isEqualTo(PortState.BLOCKING);
  }

  @Test
  void priorityAndCostDecide() throws Exception {
    setBridge("br1", BridgeAttributes.IFLA_BR_PRIORITY, 4096);
    setPort("x0", BridgePortAttributes.IFLA_BRPORT_COST, 100);
    test.advance(Duration.ofSeconds(40));
    assertThat(state("x0")).isEqualTo(PortState.BLOCKING);
    assertThat(state("y0")).isEqualTo(PortState.FORWARDING);
  }

  @Test
  void guardedPortIsDisabledByAMessage() throws Exception {
    setPort("x0", BridgePortAttributes.IFLA_BRPORT_GUARD, 1);
    setBridge("br1", BridgeAttributes.IFLA_BR_PRIORITY, 1);
    test.advance(Duration.ofSeconds(3));
    assertThat(state("x0")).isEqualTo(PortState.DISABLED);
    assertThat(state("y0")).isNotEqualTo(PortState.DISABLED);
  }

  @Test
  void garbageIsNoMessage() throws Exception {
    test.advance(Duration.ofSeconds(40));
    enslave("y1", "");
    test.advance(Duration.ofSeconds(40));
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[14 + random.nextInt(60)];
      random.nextBytes(bytes);
      HardwareAddress.of(new byte[] {1, (byte) 0x80, (byte) 0xc2, 0, 0, 0}).copyTo(bytes, 0);
      bytes[6] = 2;
      byte[] llc = {0x42, 0x42, 3, 0, 0, 0};
      System.arraycopy(llc, 0, bytes, 14, Math.min(bytes.length - 14, random.nextInt(7)));
      SkBuff skb = packets().allocate(bytes.length);
      skb.put(bytes, 0, bytes.length);
      device("y1").transmit(skb);
    }
    test.advance(Duration.ofSeconds(60));
    assertThat(packets().statistics().dropped())
        .doesNotContainKey(org.pernet.api.skb.DropReason.FAULT);
    assertThat(state("x0")).isEqualTo(PortState.FORWARDING);
  }
}
