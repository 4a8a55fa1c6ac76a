// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.dev.DeviceStatistics;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.DropReason;
import org.pernet.rtnetlink.schema.BridgeAttributes;
import org.pernet.rtnetlink.schema.BridgePortAttributes;

/**
 * Frames through a bridge of three ports a0, b0, c0; a1, b1, c1 are what is plugged in there. What is expected is what a Linux
 * 6.18 counted for the same frames, sent by an AF_PACKET socket.
 */
class BridgeFramesTest extends BridgeFixture {
  private static final String ALL = "ff:ff:ff:ff:ff:ff";
  private static final String X = "02:00:00:00:01:01";
  private static final String Y = "02:00:00:00:01:02";
  private static final String OWN = "02:00:00:00:00:a0";
  private static final String UNKNOWN = "02:00:00:00:01:99";
  private static final String GROUP = "01:00:5e:01:02:03";
  private static final int EXPERIMENTAL = 0x88b5;
  private static final List<String> DEVICES = List.of("br0", "a0", "a1", "b0", "b1", "c0", "c1");

  private final Map<String, DeviceStatistics> before = new LinkedHashMap<>();

  @BeforeEach
  void threePorts() throws NetException {
    addBridge("br0");
    for (String name : List.of("a", "b", "c")) {
      addPair(name, name);
      enslave(name + "0", "br0");
    }
    up("br0", true);
  }

  private void send(String from, String to, String source, int length) {
    DEVICES.forEach(name -> before.put(name, device(name).statistics()));
    send(from, to, source, length, EXPERIMENTAL);
  }

  private void send(String from, String to, String source) {
    send(from, to, source, 60);
  }

  /** Who has received and sent since, such as {@code a0 rx 60}; a bridge's own device also counts groups. */
  private List<String> counted() {
    return DEVICES.stream().flatMap(name -> lines(name).stream()).toList();
  }

  private List<String> lines(String name) {
    DeviceStatistics was = before.get(name);
    DeviceStatistics now = device(name).statistics();
    java.util.ArrayList<String> lines = new java.util.ArrayList<>();
    if (now.rxPackets() != was.rxPackets()) {
      lines.add(name + " rx " + (now.rxBytes() - was.rxBytes())
          + (now.multicast() == was.multicast() ? "" : " multicast"));
    }
    if (now.txPackets() != was.txPackets()) {
      lines.add(name + " tx " + (now.txBytes() - was.txBytes()));
    }
    if (now.txDropped() != was.txDropped()) {
      lines.add(name + " tx dropped");
    }
    return lines;
  }

  @Test
  void broadcastGoesEverywhereAndItsSenderIsLearned() throws Exception {
    send("a1", ALL, X);
    assertThat(counted())
        .containsExactly(
            "br0 rx 46", "a0 rx 60", "a1 tx 60", "b0 tx 60", "b1 rx 60", "c0 tx 60", "c1 rx 60");
    assertThat(whereIs(X)).contains("a0 2");
  }

  @Test
  void knownStationsAreReachedByOnePort() throws Exception {
    send("a1", ALL, X);
    send("b1", X, Y, 1514);
    assertThat(counted()).containsExactly("a0 tx 1514", "a1 rx 1514", "b0 rx 1514", "b1 tx 1514");
    send("a1", Y, X);
    assertThat(counted()).containsExactly("a0 rx 60", "a1 tx 60", "b0 tx 60", "b1 rx 60");
  }

  @Test
  void unknownStationsAreLookedForEverywhereButHere() {
    send("a1", UNKNOWN, X);
    assertThat(counted())
        .containsExactly("a0 rx 60", "a1 tx 60", "b0 tx 60", "b1 rx 60", "c0 tx 60", "c1 rx 60");
  }

  @Test
  void framesForAGroupAreCountedByTheBridge() {
    send("a1", GROUP, X);
    assertThat(counted())
        .containsExactly(
            "br0 rx 46 multicast",
            "a0 rx 60",
            "a1 tx 60",
            "b0 tx 60",
            "b1 rx 60",
            "c0 tx 60",
            "c1 rx 60");
  }

  @Test
  void reservedGroupsStayOnTheirSegment() throws Exception {
    send("a1", "01:80:c2:00:00:01", X);
    assertThat(counted()).containsExactly("a0 rx 60", "a1 tx 60");
    assertThat(whereIs(X)).isEmpty(); // a pause is not even learned from
    send("a1", "01:80:c2:00:00:0e", X);
    assertThat(counted()).containsExactly("a0 rx 60", "a1 tx 60");
    assertThat(device("a0").statistics().rxDropped()).isEqualTo(1); // no protocol wants it
    assertThat(whereIs(X)).contains("a0 2");
    send("a1", "01:80:c2:00:00:00", X);
    assertThat(counted()).contains("br0 rx 46 multicast", "b1 rx 60", "c1 rx 60");
    setBridge("br0", BridgeAttributes.IFLA_BR_GROUP_FWD_MASK, 0x4000);
    send("a1", "01:80:c2:00:00:0e", X);
    assertThat(counted()).contains("br0 rx 46 multicast", "b1 rx 60", "c1 rx 60");
  }

  @Test
  void ownAddressesAreReceivedHere() {
    send("a1", OWN, X);
    assertThat(counted()).containsExactly("br0 rx 46", "a0 rx 60", "a1 tx 60");
    send("a1", "02:00:00:00:00:b0", X);
    assertThat(counted()).containsExactly("br0 rx 46", "a0 rx 60", "a1 tx 60");
  }

  @Test
  void sourcesThatNoStationHasAreRefused() {
    send("a1", ALL, "01:00:00:00:00:01");
    assertThat(counted()).containsExactly("a0 rx 60", "a1 tx 60");
    send("a1", ALL, "00:00:00:00:00:00");
    assertThat(counted()).containsExactly("a0 rx 60", "a1 tx 60");
    assertThat(packets().statistics().dropped()).containsEntry(DropReason.MAC_INVALID_SOURCE, 2L);
  }

  @Test
  void stationsRoam() throws Exception {
    send("a1", ALL, X);
    send("b1", ALL, Y);
    send("a1", X, Y);
    assertThat(counted()).containsExactly("a0 rx 60", "a1 tx 60");
    assertThat(whereIs(Y)).contains("a0 2");
    assertThat(packets().statistics().dropped()).containsEntry(DropReason.BRIDGE_SAME_PORT, 1L);
  }

  @Test
  void bridgeItselfSends() {
    send("a1", ALL, X);
    send("br0", X, OWN);
    assertThat(counted()).containsExactly("br0 tx 60", "a0 tx 60", "a1 rx 60");
    send("br0", ALL, OWN);
    assertThat(counted()).contains("br0 tx 60", "a1 rx 60", "b1 rx 60", "c1 rx 60");
    send("br0", UNKNOWN, OWN);
    assertThat(counted()).contains("br0 tx 60", "a1 rx 60", "b1 rx 60", "c1 rx 60");
    send("br0", "02:00:00:00:00:b0", OWN);
    assertThat(counted()).containsExactly("br0 tx 60", "b0 tx 60", "b1 rx 60");
  }

  @Test
  void hairpinSendsBack() throws Exception {
    send("b1", ALL, X);
    setPort("b0", BridgePortAttributes.IFLA_BRPORT_MODE, 1);
    send("b1", X, Y);
    assertThat(counted()).containsExactly("b0 rx 60", "b0 tx 60", "b1 rx 60", "b1 tx 60");
  }

  @Test
  void isolatedPortsDoNotMeet() throws Exception {
    send("a1", ALL, X);
    setPort("a0", BridgePortAttributes.IFLA_BRPORT_ISOLATED, 1);
    setPort("b0", BridgePortAttributes.IFLA_BRPORT_ISOLATED, 1);
    send("a1", ALL, X);
    assertThat(counted())
        .containsExactly("br0 rx 46", "a0 rx 60", "a1 tx 60", "c0 tx 60", "c1 rx 60");
    send("b1", X, Y);
    assertThat(counted()).containsExactly("b0 rx 60", "b1 tx 60");
  }

  @Test
  void portsMayRefuseWhatIsFlooded() throws Exception {
    setPort("b0", BridgePortAttributes.IFLA_BRPORT_UNICAST_FLOOD, 0);
    send("a1", UNKNOWN, X);
    assertThat(counted()).containsExactly("a0 rx 60", "a1 tx 60", "c0 tx 60", "c1 rx 60");
    send("br0", UNKNOWN, OWN);
    assertThat(counted()).doesNotContain("b0 tx 60");
    setPort("b0", BridgePortAttributes.IFLA_BRPORT_MCAST_FLOOD, 0);
    send("a1", GROUP, X);
    assertThat(counted()).doesNotContain("b0 tx 60").contains("c0 tx 60");
    send("br0", GROUP, OWN);
    assertThat(counted()).contains("b0 tx 60"); // what the bridge itself sends goes everywhere
    setPort("b0", BridgePortAttributes.IFLA_BRPORT_BCAST_FLOOD, 0);
    send("a1", ALL, X);
    assertThat(counted()).doesNotContain("b0 tx 60").contains("c0 tx 60");
  }

  @Test
  void statesDecideWhatIsLearnedAndWhatPasses() throws Exception {
    setPort("a0", BridgePortAttributes.IFLA_BRPORT_LEARNING, 0);
    send("a1", ALL, X);
    assertThat(whereIs(X)).isEmpty();
    setPort("a0", BridgePortAttributes.IFLA_BRPORT_LEARNING, 1);
    setPort("a0", BridgePortAttributes.IFLA_BRPORT_STATE, 2);
    send("a1", ALL, X);
    assertThat(counted()).containsExactly("a0 rx 60", "a1 tx 60");
    assertThat(whereIs(X)).contains("a0 2");
    setPort("a0", BridgePortAttributes.IFLA_BRPORT_STATE, 1);
    send("a1", ALL, Y);
    assertThat(counted()).containsExactly("a0 rx 60", "a1 tx 60");
    assertThat(whereIs(Y)).isEmpty();
  }

  @Test
  void framesLongerThanAPortTakesDoNotGoThere() throws Exception {
    test.withRtnl(() -> test.kernel().devices().setMtu(device("b0"), 1000));
    assertThat(device("br0").mtu()).isEqualTo(1000);
    send("a1", ALL, X, 1018);
    assertThat(counted()).contains("br0 rx 1004", "b0 tx 1018", "b1 rx 1018", "c1 rx 1018");
    send("a1", ALL, X, 1019);
    assertThat(counted()).contains("br0 rx 1005", "c1 rx 1019").doesNotContain("b0 tx 1019");
  }

  @Test
  void promiscuousBridgeReceivesAll() throws Exception {
    send("b1", ALL, X);
    test.withRtnl(() -> test.kernel().devices().addPromiscuity(device("br0"), 1));
    send("a1", X, Y);
    assertThat(counted())
        .containsExactly("br0 rx 46", "a0 rx 60", "a1 tx 60", "b0 tx 60", "b1 rx 60");
    send("a1", UNKNOWN, Y);
    assertThat(counted()).contains("br0 rx 46", "b1 rx 60", "c1 rx 60");
  }

  @Test
  void lockedPortTakesFramesOfKnownStationsOnly() throws Exception {
    send("a1", ALL, X);
    setPort("a0", BridgePortAttributes.IFLA_BRPORT_LOCKED, 1);
    send("a1", ALL, X);
    assertThat(counted()).contains("br0 rx 46", "b1 rx 60", "c1 rx 60");
    send("a1", ALL, Y);
    assertThat(counted()).containsExactly("a0 rx 60", "a1 tx 60");
    assertThat(whereIs(Y)).isEmpty();
  }

  @Test
  void portWithoutCarrierForgetsItsStationsAndMayHaveABackup() throws Exception {
    send("b1", ALL, X);
    up("b1", false);
    assertThat(whereIs(X)).isEmpty();
    send("a1", X, Y);
    assertThat(counted()).containsExactly("a0 rx 60", "a1 tx 60", "c0 tx 60", "c1 rx 60");
    up("b1", true);
    send("b1", ALL, X);
    setPort("b0", BridgePortAttributes.IFLA_BRPORT_BACKUP_PORT, device("c0").index());
    up("b1", false);
    assertThat(whereIs(X)).contains("b0 2");
    send("a1", X, Y);
    assertThat(counted()).containsExactly("a0 rx 60", "a1 tx 60", "c0 tx 60", "c1 rx 60");
  }

  @Test
  void bridgeThatIsDownTakesNothing() throws Exception {
    up("br0", false);
    send("a1", ALL, X);
    assertThat(counted()).containsExactly("a0 rx 60", "a1 tx 60");
    assertThat(packets().statistics().dropped())
        .containsEntry(DropReason.BRIDGE_INGRESS_STP_STATE, 1L);
  }

  @Test
  void entriesAgeUnlessTheyAreRefreshed() throws Exception {
    setBridge("br0", BridgeAttributes.IFLA_BR_AGEING_TIME, 1000);
    send("a1", ALL, X);
    send("a1", ALL, Y);
    test.advance(Duration.ofSeconds(6));
    send("a1", ALL, Y);
    test.advance(Duration.ofSeconds(5));
    assertThat(whereIs(X)).isEmpty();
    assertThat(whereIs(Y)).contains("a0 2");
    test.advance(Duration.ofSeconds(11));
    assertThat(whereIs(Y)).isEmpty();
  }

  @Test
  void noMoreIsLearnedThanMayBe() throws Exception {
    setBridge("br0", BridgeAttributes.IFLA_BR_FDB_MAX_LEARNED, 1);
    send("a1", ALL, X);
    send("a1", ALL, Y);
    assertThat(whereIs(X)).isPresent();
    assertThat(whereIs(Y)).isEmpty();
    setBridge("br0", BridgeAttributes.IFLA_BR_FDB_FLUSH, true);
    send("a1", ALL, Y);
    assertThat(whereIs(X)).isEmpty();
    assertThat(whereIs(Y)).isPresent();
  }

  @Test
  void portThatHasLeftIsAnOrdinaryDevice() throws Exception {
    send("b1", ALL, X);
    enslave("b0", "");
    assertThat(whereIs(X)).isEmpty();
    assertThat(device("b0").promiscuity()).isZero();
    send("a1", X, Y);
    assertThat(counted()).containsExactly("a0 rx 60", "a1 tx 60", "c0 tx 60", "c1 rx 60");
    send("b1", ALL, X);
    assertThat(counted()).containsExactly("b0 rx 60", "b1 tx 60");
  }
}
