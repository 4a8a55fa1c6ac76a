// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.skb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDeviceOperations;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.Ethernet;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.skb.SkBuff;
import org.pernet.api.skb.SkBuffQueue;
import org.pernet.testkit.TestKernel;

final class PacketPathTest {
  private static SkBuff frame(PacketPath packets, int payload) {
    SkBuff skb = packets.allocate(payload + Ethernet.HEADER);
    skb.put(payload + Ethernet.HEADER);
    return skb;
  }

  @Test
  void buffersAreUsedAgainAndEachEndsOnce() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      PacketPath packets = test.kernel().packets();
      SkBuff first = packets.allocate(100);
      first.put(new byte[] {1, 2, 3}, 0, 3);
      first.consume();
      assertThatThrownBy(first::consume).isInstanceOf(IllegalStateException.class);
      SkBuff second = packets.allocate(100);
      assertThat(second).isSameAs(first);
      assertThat(second.length()).isZero();
      second.drop(DropReason.NOT_SPECIFIED);
      assertThat(packets.statistics().allocated()).isEqualTo(2);
      assertThat(packets.statistics().consumed()).isEqualTo(1);
      assertThat(packets.statistics().totalDropped()).isEqualTo(1);
    }
  }

  @Test
  void buffersHoldWhatTheyHaveRoomForAndNoMore() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      PacketPath packets = test.kernel().packets();
      for (int size : new int[] {0, 1, 1500, 1920, 1921, 65_535, 200_000}) {
        SkBuff skb = packets.allocate(size);
        skb.put(size);
        skb.push(PacketPath.HEADROOM);
        assertThatThrownBy(() -> skb.push(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> skb.put(skb.tailroom() + 1))
            .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> skb.pull(skb.length() + 1))
            .isInstanceOf(IndexOutOfBoundsException.class);
        skb.consume();
      }
    }
  }

  @Test
  void copyHasALifeOfItsOwn() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      SkBuff skb = frame(test.kernel().packets(), 20);
      skb.setInt(14, 0x01020304);
      skb.resetMacHeader();
      skb.pull(Ethernet.HEADER);
      skb.setMark(7);
      SkBuff copy = skb.copy();
      skb.setInt(0, 0);
      skb.consume();
      assertThat(copy.getInt(0)).isEqualTo(0x01020304);
      assertThat(copy.mark()).isEqualTo(7);
      assertThat(copy.offset() - copy.macHeader()).isEqualTo(Ethernet.HEADER);
      copy.consume();
    }
  }

  @Test
  void queueKeepsTheOrderAndPurges() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      SkBuffQueue queue = new SkBuffQueue();
      for (int i = 1; i <= 3; i++) {
        queue.add(frame(test.kernel().packets(), i));
      }
      SkBuff first = queue.poll();
      assertThat(first.length()).isEqualTo(15);
      first.consume();
      assertThat(queue.size()).isEqualTo(2);
      queue.purge(DropReason.SOCKET_CLOSE);
      assertThat(queue.isEmpty()).isTrue();
      assertThat(queue.bytes()).isZero();
      assertThat(test.kernel().packets().statistics().dropped())
          .containsEntry(DropReason.SOCKET_CLOSE, 2L);
    }
  }

  @Test
  void gracePeriodWaitsForSectionsThatWereUnderWay() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      PacketPath packets = test.kernel().packets();
      CountDownLatch inside = new CountDownLatch(1);
      CountDownLatch mayLeave = new CountDownLatch(1);
      AtomicBoolean left = new AtomicBoolean();
      Thread reader = new Thread(() -> {
        packets.enter();
        inside.countDown();
        awaitUninterrupted(mayLeave);
        left.set(true);
        packets.leave();
      });
      reader.start();
      inside.await();
      AtomicBoolean leftBefore = new AtomicBoolean();
      Thread waiter = new Thread(() -> {
        packets.synchronize();
        leftBefore.set(left.get());
      });
      waiter.start();
      mayLeave.countDown();
      waiter.join();
      assertThat(leftBefore.get()).isTrue();
      reader.join();
      packets.enter();
      assertThatThrownBy(packets::synchronize).isInstanceOf(IllegalStateException.class);
      packets.leave();
    }
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** More threads than CPUs, in sections within sections: each has its CPU alone. */
  @Test
  void sectionsHaveTheirCpuAlone() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      PacketPath packets = test.kernel().packets();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        Thread thread = new Thread(() -> {
          for (int n = 0; n < 2_000; n++) {
            packets.enter();
            SkBuff one = packets.allocate(10);
            packets.enter();
            SkBuff other = packets.allocate(10);
            packets.leave();
            one.consume();
            packets.leave();
            other.drop(DropReason.NOT_SPECIFIED);
          }
        });
        threads.add(thread);
        thread.start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(packets.isInside()).isFalse();
      assertThat(packets.statistics().allocated()).isEqualTo(160_000);
      assertThat(packets.statistics().consumed()).isEqualTo(80_000);
      assertThat(packets.statistics().totalDropped()).isEqualTo(80_000);
    }
  }

  /** A device whose frames come back to it: the sender goes on all the same, and the loop ends with the device. */
  @Test
  void loopOfFramesDoesNotHoldItsSender() throws Exception {
    AtomicLong rounds = new AtomicLong();
    NetDeviceOperations mirror = new NetDeviceOperations() {
      @Override
      public void startTransmit(SkBuff skb, NetDevice device) {
        rounds.incrementAndGet();
        Ethernet.typeTrans(skb, device);
        device.receive(skb);
      }
    };
    try (TestKernel test = TestKernel.boot()) {
      PacketPath packets = test.kernel().packets();
      NetDevice device = test.underRtnl(() -> {
        DeviceSpec spec = DeviceSpec.ethernet(mirror).build();
        NetDevice made = test.kernel().devices().allocate(test.initial(), "m0", spec, null, null);
        test.kernel().devices().register(made);
        test.kernel().devices().open(made);
        test.kernel().packets().setReceiveHandler(made, skb -> {
          skb.push(Ethernet.HEADER);
          made.transmit(skb);
          return true;
        });
        return made;
      });
      device.transmit(frame(packets, 50));
      long seen = rounds.get();
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
      while (rounds.get() < seen + 10_000 && System.nanoTime() < deadline) {
        Thread.onSpinWait();
      }
      assertThat(rounds.get()).isGreaterThan(seen + 1_000);
      test.withRtnl(() -> test.kernel().devices().unregister(device));
      assertThat(packets.statistics().live()).isZero();
    }
  }
}
