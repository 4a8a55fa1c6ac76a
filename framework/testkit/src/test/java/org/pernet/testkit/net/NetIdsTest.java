// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetIds;
import org.pernet.api.net.NetReference;
import org.pernet.api.rtnl.LinkAnnouncer;
import org.pernet.testkit.Journal;
import org.pernet.testkit.TestKernel;

/** S4-8 to S4-13, S4-20: the ids that namespaces have for one another. */
class NetIdsTest {
  private final Journal journal = new Journal();
  private TestKernel test;
  private NetIds ids;
  private NetReference red;
  private NetReference blue;

  private final class Ears implements LinkAnnouncer {
    @Override
    public void newLink(NetDevice device, int change) {}

    @Override
    public Runnable delLink(NetDevice device) {
      return () -> {};
    }

    @Override
    public void moveLink(NetDevice device, int newNsid, int newIndex) {}

    @Override
    public void nsid(Net net, int id, boolean added) {
      journal.write((added ? "NEW " : "DEL ") + id + " in " + journal.nameOf(net));
    }
  }

  @BeforeEach
  void boot() throws NetException {
    test = TestKernel.boot();
    ids = test.kernel().nets().ids();
    test.register(LinkAnnouncer.class, new Ears(), Map.of());
    red = test.createNet();
    blue = test.createNet();
    journal.name(red.net(), "red");
    journal.name(blue.net(), "blue");
  }

  @AfterEach
  void guard() {
    red.close();
    blue.close();
    test.close();
  }

  private static void refused(Errno errno, String words, TestKernel.Step step) {
    assertThatThrownBy(step::run).isInstanceOfSatisfying(NetException.class, thrown -> {
      assertThat(thrown.errno()).isEqualTo(errno);
      assertThat(thrown.extAck().message()).isEqualTo(words);
    });
  }

  @Test
  void lookingUpNeverDrawsAndDrawingTakesTheLowestFree() throws Exception {
    assertThat(ids.id(red.net(), blue.net())).isEqualTo(NetIds.NOT_ASSIGNED);
    assertThat(journal.take()).isEmpty();
    assertThat(ids.idOrDraw(red.net(), blue.net())).isZero();
    assertThat(ids.idOrDraw(red.net(), blue.net())).isZero();
    assertThat(ids.idOrDraw(red.net(), test.initial())).isEqualTo(1);
    assertThat(ids.id(red.net(), blue.net())).isZero();
    assertThat(ids.id(blue.net(), red.net())).as("each has its own table").isEqualTo(-1);
    assertThat(journal.take())
        .as("each is told once")
        .containsExactly("NEW 0 in red", "NEW 1 in red");
  }

  @Test
  void aGivenIdIsTakenExactlyOrRefused() throws Exception {
    assertThat(ids.assign(red.net(), blue.net(), 7)).isEqualTo(7);
    refused(
        Errno.EEXIST,
        "Peer netns already has a nsid assigned",
        () -> ids.assign(red.net(), blue.net(), 7));
    refused(
        Errno.EEXIST,
        "The specified nsid is already used",
        () -> ids.assign(red.net(), test.initial(), 7));
    assertThat(ids.assign(red.net(), test.initial(), -5)).isZero();
    assertThat(journal.take()).containsExactly("NEW 7 in red", "NEW 0 in red");
  }

  @Test
  void aNamespaceMayGiveAnIdToItself() throws Exception {
    assertThat(ids.assign(red.net(), red.net(), 3)).isEqualTo(3);
    assertThat(ids.id(red.net(), red.net())).isEqualTo(3);
  }

  @Test
  void anIdIsFoundWhileItsPeerLivesAndTakesAReference() throws Exception {
    ids.assign(red.net(), blue.net(), 2);
    try (NetReference found = ids.byId(red.net(), 2, "me").orElseThrow()) {
      assertThat(found.net()).isSameAs(blue.net());
      assertThat(blue.net().holders()).contains("me");
    }
    assertThat(ids.byId(red.net(), 3, "me")).isEmpty();
    assertThat(ids.byId(red.net(), -1, "me")).isEmpty();
    blue.close();
    assertThat(ids.byId(red.net(), 2, "me")).as("it is dying").isEmpty();
    assertThat(ids.id(red.net(), blue.net()))
        .as("listed until the cleanup begins")
        .isEqualTo(2);
    test.quiesce();
    assertThat(ids.id(red.net(), blue.net())).isEqualTo(-1);
  }

  @Test
  void noIdIsDrawnForOrByTheDying() throws Exception {
    blue.close();
    assertThat(ids.idOrDraw(red.net(), blue.net())).isEqualTo(-1);
    assertThat(ids.idOrDraw(blue.net(), red.net())).isEqualTo(-1);
    assertThat(journal.take()).isEmpty();
  }

  @Test
  void deathTakesTheIdAwayFromTheLivingAndTellsThem() throws Exception {
    ids.assign(red.net(), blue.net(), 4);
    ids.assign(test.initial(), blue.net(), 0);
    ids.assign(blue.net(), red.net(), 1);
    journal.take();
    blue.close();
    assertThat(journal.take()).as("not before the cleanup").isEmpty();
    test.quiesce();
    assertThat(journal.take())
        .as("the oldest first")
        .containsExactly("DEL 0 in initial", "DEL 4 in red");
    assertThat(ids.next(red.net(), 0)).isEqualTo(-1);
    assertThat(ids.idOrDraw(red.net(), test.initial())).as("free again").isZero();
  }

  @Test
  void noneIsToldInsideTheDyingOfOneBatch() throws Exception {
    ids.assign(red.net(), blue.net(), 1);
    ids.assign(blue.net(), red.net(), 2);
    ids.assign(test.initial(), red.net(), 3);
    journal.take();
    red.close();
    blue.close();
    test.quiesce();
    assertThat(journal.take()).containsExactly("DEL 3 in initial");
  }

  @Test
  void theWalkIsAscending() throws Exception {
    ids.assign(red.net(), blue.net(), 9);
    ids.assign(red.net(), test.initial(), Integer.MAX_VALUE);
    ids.assign(red.net(), red.net(), 2);
    assertThat(ids.next(red.net(), 0)).isEqualTo(2);
    assertThat(ids.next(red.net(), 3)).isEqualTo(9);
    assertThat(ids.next(red.net(), 10)).isEqualTo(Integer.MAX_VALUE);
    assertThat(ids.next(blue.net(), 0)).isEqualTo(-1);
    assertThat(Optional.of(ids.idOrDraw(red.net(), blue.net()))).contains(9);
  }
}
