// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pernet.api.attr.Attributes;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.PacketStatistics;
import org.pernet.api.skb.SkBuff;
import org.pernet.rtnetlink.schema.BridgeAttributes;
import org.pernet.rtnetlink.schema.BridgePortAttributes;

/** Frames with a bit of sense in them, of all sorts that a bridge looks into, on every port and from the bridge itself. */
class BridgeFuzzTest extends BridgeFixture {
  private static final int FRAMES = 20_000;
  private static final String[] STATIONS = {
    "01:80:c2:00:00:00", // the tree's group
    "01:80:c2:00:00:01", // pause
    "01:80:c2:00:00:0e", // LLDP
    "01:80:c2:00:00:10",
    "01:00:5e:00:00:01",
    "33:33:00:00:00:01",
    "ff:ff:ff:ff:ff:ff",
    "00:00:00:00:00:00",
    "02:00:00:00:00:10",
    "02:00:00:00:00:11",
    "02:00:00:00:07:01",
  };
  private static final int[] TYPES = {0x0800, 0x0806, 0x8100, 0x88a8, 0x88cc, 0x0026, 0x0007, 0x88b5
  };

  private Random random;

  /** Whether the tree is on decides what becomes of its messages. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void framesOfAllSorts(int tree) throws Exception {
    random = new Random(17 + tree);
    add("br0", "bridge", Attributes.of(BridgeAttributes.IFLA_BR_STP_STATE, tree));
    for (String pair : new String[] {"a", "b", "c"}) {
      addPair(pair, pair);
      enslave(pair + "0", "br0");
    }
    up("br0", true);
    setPort("c0", BridgePortAttributes.IFLA_BRPORT_LOCKED, 1);
    test.advance(Duration.ofSeconds(40));
    String[] from = {"a1", "b1", "c1", "br0"};
    for (int i = 0; i < FRAMES; i++) {
      byte[] bytes = frame();
      SkBuff skb = packets().allocate(bytes.length);
      skb.put(bytes, 0, bytes.length);
      device(from[random.nextInt(from.length)]).transmit(skb);
      if (i % 100 == 0) {
        test.advance(Duration.ofMillis(
            random.nextInt(4000))); // states change, messages are sent, stations age
      }
    }
    test.advance(Duration.ofMinutes(20));
    PacketStatistics all = packets().statistics();
    assertThat(all.live()).isZero();
    assertThat(all.dropped())
        .doesNotContainKey(DropReason.FAULT)
        .containsKeys(DropReason.PKT_TOO_SMALL, DropReason.MAC_INVALID_SOURCE);
    assertThat(all.allocated()).isEqualTo(all.consumed() + all.totalDropped());
    assertThat(fdb().stream().filter(line -> line.startsWith("02:00:00:00:07")))
        .isEmpty(); // all aged
    assertThat(test.kernel().audit()).isEmpty();
  }

  private byte[] frame() {
    int payload = random.nextInt(70);
    byte[] bytes = new byte[14 + payload];
    random.nextBytes(bytes);
    mac(STATIONS[random.nextInt(STATIONS.length)]).copyTo(bytes, 0);
    mac(STATIONS[random.nextInt(STATIONS.length)]).copyTo(bytes, 6);
    int type = TYPES[random.nextInt(TYPES.length)];
    if (random.nextInt(4) == 0) {
      type = payload;
      message(bytes);
    }
    bytes[12] = (byte) (type >>> 8);
    bytes[13] = (byte) type;
    int keep = random.nextInt(8) == 0 ? random.nextInt(bytes.length + 1) : bytes.length;
    return java.util.Arrays.copyOf(bytes, keep);
  }

  /** A configuration or a notification of the tree, with anything in it: roots, costs and times of all sizes. */
  private void message(byte[] bytes) {
    mac("01:80:c2:00:00:00").copyTo(bytes, 0);
    byte kind = (byte) (random.nextInt(3) == 0 ? 0x80 : 0);
    byte[] begin = {0x42, 0x42, 3, 0, 0, 0, kind};
    System.arraycopy(begin, 0, bytes, 14, Math.min(begin.length, bytes.length - 14));
    if (bytes.length >= 52 && random.nextBoolean()) { // one that is not older than it may be
      bytes[14 + 30] = 0;
      bytes[14 + 31] = 0;
    }
  }
}
