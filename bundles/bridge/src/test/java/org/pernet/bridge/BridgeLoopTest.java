// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.PacketStatistics;

/**
 * Two bridges that three pairs join, and no spanning tree: each broadcast comes back by two ways for each that it leaves by,
 * until the backlog is full. What waits stays bounded, the rest is counted, and all ends when the loop is cut.
 */
class BridgeLoopTest extends BridgeFixture {
  private static final String ALL = "ff:ff:ff:ff:ff:ff";
  private static final List<String> PORTS = List.of("x0", "x1", "y0", "y1", "z0", "z1");

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void stormIsBoundedAndEnds(int workers) throws Exception {
    guard();
    bootWith(builder -> workers == 0 ? builder : builder.softirqThreads(workers));
    addBridge("br0");
    addBridge("br1");
    for (String pair : List.of("x", "y", "z")) {
      addPair(pair, pair.equals("x") ? "1" : pair.equals("y") ? "2" : "3");
      enslave(pair + "0", "br0");
      enslave(pair + "1", "br1");
    }
    up("br0", true);
    up("br1", true);
    for (int i = 0; i < 500; i++) {
      send(
          "br0",
          ALL,
          "02:00:00:00:09:0" + i % 10,
          60,
          0x88b5); // comes back to its caller each time
      assertThat(packets().statistics().live()).isLessThan(1100L * packets().cpus());
    }
    while (!packets().statistics().dropped().containsKey(DropReason.CPU_BACKLOG)) {
      Thread.onSpinWait();
    }
    assertThat(fdb()).anyMatch(line -> line.startsWith("02:00:00:00:09:0")); // it answers meanwhile
    assertThat(packets().statistics().live()).isLessThan(1100L * packets().cpus());
    for (String pair :
        List.of("y0", "z0")) { // takes a grace period, which the storm may not hold up
      enslave(pair, "");
    }
    up("br0", false);
    test.quiesce();
    PacketStatistics all = packets().statistics();
    assertThat(all.live()).as("%s", all).isZero();
    assertThat(all.allocated()).isEqualTo(all.consumed() + all.totalDropped());
    assertThat(all.dropped()).doesNotContainKey(DropReason.FAULT);
    countersAddUp(all);
  }

  /** What one end has sent the other has received, and each device knows what the backlog had no room for. */
  private void countersAddUp(PacketStatistics all) {
    for (String pair : List.of("x", "y", "z")) {
      for (String[] way : new String[][] {{"0", "1"}, {"1", "0"}}) {
        var sent = device(pair + way[0]).statistics();
        var received = device(pair + way[1]).statistics();
        assertThat(received.rxPackets()).isEqualTo(sent.txPackets());
        assertThat(received.rxBytes()).isEqualTo(sent.txBytes());
      }
    }
    long refused = Stream.concat(PORTS.stream(), Stream.of("br0", "br1"))
        .mapToLong(name -> device(name).statistics().rxDropped())
        .sum();
    long expected = all.dropped().getOrDefault(DropReason.CPU_BACKLOG, 0L)
        + all.dropped().getOrDefault(DropReason.UNHANDLED_PROTO, 0L);
    assertThat(refused).isEqualTo(expected);
  }
}
