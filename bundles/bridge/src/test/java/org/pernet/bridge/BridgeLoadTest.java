// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;
import org.pernet.bridge.module.BridgeModule;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.LinkAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** A bridge that comes and goes while frames pass, and frames that are none. */
class BridgeLoadTest extends BridgeFixture {
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  private List<Thread> senders(AtomicBoolean stop) {
    List<Thread> threads = new ArrayList<>();
    for (String from : List.of("a1", "b1")) {
      Thread thread = new Thread(() -> {
        Random random = new Random(from.hashCode());
        try {
          while (!stop.get()) {
            String to =
                random.nextBoolean() ? "ff:ff:ff:ff:ff:ff" : "02:00:00:00:01:0" + random.nextInt(8);
            send(from, to, "02:00:00:00:01:0" + random.nextInt(8), 60, 0x88b5);
          }
        } catch (RuntimeException | Error thrown) {
          failure.set(thrown);
        }
      });
      threads.add(thread);
      thread.start();
    }
    return threads;
  }

  /** The module goes with its bridge, and comes again, under full traffic: nothing is left, nothing is lost count of. */
  @Test
  void unloadsUnderTrafficAndLeavesNothing() throws Exception {
    guard();
    bootWith(builder -> builder.softirqThreads(1));
    addPair("a", "a");
    addPair("b", "b");
    AtomicBoolean stop = new AtomicBoolean();
    List<Thread> threads = senders(stop);
    for (int round = 0; round < 40; round++) {
      addBridge("br0");
      enslave("a0", "br0");
      enslave("b0", "br0");
      up("br0", true);
      test.kernel().modules().unload("bridge");
      assertThat(me.net().deviceByName("br0")).isEmpty();
      assertThat(device("a0").master()).isEmpty();
      assertThat(device("a0").promiscuity()).isZero();
      assertThat(device("a0").allMulti()).isZero();
      test.kernel().modules().load("bridge");
    }
    stop.set(true);
    for (Thread thread : threads) {
      thread.join();
    }
    test.quiesce();
    assertThat(failure.get()).isNull();
    assertThat(packets().statistics().live()).isZero();
    assertThat(packets().statistics().dropped()).doesNotContainKey(DropReason.FAULT);
  }

  /** Ports that come and go, one by one, under traffic. */
  @Test
  void portsComeAndGoUnderTraffic() throws Exception {
    guard();
    bootWith(builder -> builder.softirqThreads(1));
    addPair("a", "a");
    addPair("b", "b");
    addBridge("br0");
    up("br0", true);
    AtomicBoolean stop = new AtomicBoolean();
    List<Thread> threads = senders(stop);
    for (int round = 0; round < 200; round++) {
      enslave("a0", "br0");
      enslave("b0", "br0");
      enslave("a0", "");
      enslave("b0", "");
    }
    stop.set(true);
    for (Thread thread : threads) {
      thread.join();
    }
    test.quiesce();
    assertThat(failure.get()).isNull();
    assertThat(fdb()).isEmpty();
    assertThat(packets().statistics().live()).isZero();
    assertThat(packets().statistics().dropped()).doesNotContainKey(DropReason.FAULT);
  }

  /** Whatever comes in: it is consumed or dropped, and nothing is thrown. */
  @Test
  void framesThatAreNoneAreDropped() throws Exception {
    addPair("a", "a");
    addPair("b", "b");
    addBridge("br0");
    enslave("a0", "br0");
    enslave("b0", "br0");
    up("br0", true);
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(80)];
      random.nextBytes(bytes);
      SkBuff skb = packets().allocate(bytes.length);
      skb.put(bytes, 0, bytes.length);
      device(random.nextBoolean() ? "a1" : "br0").transmit(skb);
    }
    assertThat(packets().statistics().live()).isZero();
    assertThat(packets().statistics().dropped()).doesNotContainKey(DropReason.FAULT);
  }

  /** What is asked of a bridge by link messages with wild attributes is refused or done, and nothing is left half done. */
  @Test
  void requestsWithWildAttributesAreAnswered() throws Exception {
    addPair("a", "a");
    addBridge("br0");
    enslave("a0", "br0");
    Random random = new Random(13);
    for (int i = 0; i < 5_000; i++) {
      Attributes.Builder nest = Attributes.builder();
      for (int n = random.nextInt(4); n >= 0; n--) {
        byte[] value = new byte[random.nextInt(9)];
        random.nextBytes(value);
        nest.putUnknown(random.nextInt(50), value);
      }
      int number = random.nextBoolean()
          ? LinkAttributes.IFLA_PROTINFO.number()
          : LinkAttributes.IFLA_AF_SPEC.number();
      Attributes all = Attributes.builder()
          .put(
              org.pernet.api.attr.AttributeType.of(
                  "#" + number,
                  number,
                  org.pernet.api.attr.AttributeFormat.nested(
                      () -> org.pernet.api.attr.AttributeSchema.empty("wild"))),
              nest.build())
          .build();
      try {
        client.change(
            random.nextBoolean() ? RtnlTypes.RTM_SETLINK : RtnlTypes.RTM_DELLINK,
            NetlinkMessage.NLM_F_ACK,
            new LinkMessage(RtnlTypes.AF_BRIDGE, 0, device("a0").index(), 0, 0, all));
      } catch (org.pernet.api.errno.NetException refused) {
        assertThat(refused.errno()).isNotEqualTo(org.pernet.api.errno.Errno.EIO);
      }
    }
    assertThat(test.kernel().audit()).isEmpty();
    assertThat(new BridgeModule().capabilities()).containsExactly("pernet.link;kind=bridge");
  }
}
