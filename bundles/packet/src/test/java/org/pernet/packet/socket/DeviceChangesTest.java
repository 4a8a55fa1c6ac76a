// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.api.errno.Errno.EBADF;
import static org.pernet.api.errno.Errno.EINVAL;
import static org.pernet.api.errno.Errno.ENETDOWN;
import static org.pernet.api.errno.Errno.ENODEV;
import static org.pernet.api.errno.Errno.ENXIO;
import static org.pernet.api.skb.EtherType.ETH_P_ALL;
import static org.pernet.api.socket.SocketFamily.SOCK_RAW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.packet.PacketFixture;

/** Devices that go down, away and elsewhere, the module that goes, and what a socket has asked of a device. */
class DeviceChangesTest extends PacketFixture {
  private PacketSocket socket;

  @BeforeEach
  void open() throws Exception {
    socket = PacketSocket.open(red, SOCK_RAW, ETH_P_ALL);
    socket.bind(far.index(), ETH_P_ALL);
  }

  @AfterEach
  void close() {
    socket.close();
  }

  private void send() {
    transmit(near, frame(FAR, NEAR, TYPE, 50));
  }

  @Test
  void downIsToldOnceAndBeforeWhatWaits() throws Exception {
    send();
    down(far);
    assertThat(socket.poll())
        .isEqualTo(PacketSocket.POLLIN | PacketSocket.POLLOUT | PacketSocket.POLLERR);
    refused(ENETDOWN, () -> socket.poll(100));
    assertThat(socket.poll(100)).isPresent();
    assertThat(socket.poll(100)).isEmpty();
    up(red, "v1");
    send();
    assertThat(socket.poll(100)).isPresent();
  }

  @Test
  void bindToADeviceThatIsDown() throws Exception {
    down(far);
    assertThat(socket.takeError()).contains(Errno.ENETDOWN);
    try (PacketSocket late = PacketSocket.open(red, SOCK_RAW, 0)) {
      late.bind(far.index(), ETH_P_ALL);
      assertThat(late.poll()).isEqualTo(PacketSocket.POLLOUT | PacketSocket.POLLERR);
      assertThat(late.takeError()).contains(Errno.ENETDOWN);
      assertThat(late.poll()).isEqualTo(PacketSocket.POLLOUT);
      up(red, "v1");
      send();
      assertThat(late.poll(100)).isPresent();
    }
  }

  @Test
  void deviceThatIsGone() throws Exception {
    send();
    test.withRtnl(() -> test.kernel().devices().unregister(List.of(near, far)));
    refused(ENETDOWN, () -> socket.poll(100));
    assertThat(socket.poll(100)).isPresent();
    assertThat(socket.name()).isEqualTo(SockaddrLl.of(-1, ETH_P_ALL));
    refused(ENXIO, () -> socket.send(new byte[60]));
    pair();
    send();
    assertThat(socket.poll(100)).isEmpty();
    socket.bind(far.index(), 0);
    send();
    assertThat(socket.poll(100)).isPresent();
  }

  @Test
  void deviceThatMovesAwayIsGone() throws Exception {
    test.withRtnl(() -> test.kernel().devices().changeNamespace(far, me.net(), null, 0));
    up(me, "v1");
    refused(ENETDOWN, () -> socket.poll(100));
    assertThat(socket.name().ifindex()).isEqualTo(-1);
    send();
    assertThat(socket.poll(100)).isEmpty();
  }

  @Test
  void namespaceWideSocketFollowsItsNamespace() throws Exception {
    socket.bind(0, ETH_P_ALL);
    test.withRtnl(() -> test.kernel().devices().changeNamespace(far, me.net(), null, 0));
    up(me, "v1");
    send();
    assertThat(socket.poll(100)).isEmpty();
    test.withRtnl(() -> test.kernel().devices().changeNamespace(far, red.net(), null, 0));
    up(red, "v1");
    send();
    assertThat(socket.poll(100)).isPresent();
  }

  @Test
  void membershipsAreCountedAndUndone() throws Exception {
    Membership promiscuous = Membership.promiscuous(far.index());
    socket.addMembership(promiscuous);
    socket.addMembership(promiscuous);
    socket.addMembership(Membership.allMulticast(far.index()));
    assertThat(far.promiscuity()).isEqualTo(1);
    assertThat(far.allMulti()).isEqualTo(1);
    socket.dropMembership(promiscuous);
    assertThat(far.promiscuity()).isEqualTo(1);
    socket.dropMembership(promiscuous);
    socket.dropMembership(promiscuous);
    assertThat(far.promiscuity()).isZero();
    socket.addMembership(promiscuous);
    try (PacketSocket other = PacketSocket.open(red, SOCK_RAW, 0)) {
      other.addMembership(promiscuous);
      assertThat(far.promiscuity()).isEqualTo(2);
    }
    assertThat(far.promiscuity()).isEqualTo(1);
    socket.close();
    assertThat(far.promiscuity()).isZero();
    assertThat(far.allMulti()).isZero();
  }

  @Test
  void membershipsGoWithTheDevice() throws Exception {
    socket.addMembership(Membership.promiscuous(far.index()));
    test.withRtnl(() -> test.kernel().devices().changeNamespace(far, me.net(), null, 0));
    assertThat(far.promiscuity()).isZero();
    socket.close();
    assertThat(far.promiscuity()).isZero();
  }

  @Test
  void membershipsThatAreRefused() throws Exception {
    refused(ENODEV, () -> socket.addMembership(Membership.promiscuous(99)));
    HardwareAddress five = HardwareAddress.of(new byte[] {1, 0, 0, 0, 1});
    HardwareAddress seven = HardwareAddress.of(new byte[] {1, 0, 0, 0, 1, 2, 3});
    refused(EINVAL, () -> socket.addMembership(Membership.multicast(far.index(), five)));
    refused(EINVAL, () -> socket.addMembership(Membership.multicast(far.index(), seven)));
    HardwareAddress group = HardwareAddress.of(new byte[] {1, 0, 0, 0, 1, 2});
    socket.addMembership(Membership.multicast(far.index(), group));
    assertThat(far.promiscuity()).isZero();
  }

  @Test
  void unloadEndsSocketsAndTheirMemberships() throws Exception {
    socket.addMembership(Membership.promiscuous(far.index()));
    send();
    test.kernel().modules().unload("packet");
    assertThat(far.promiscuity()).isZero();
    refused(EBADF, () -> socket.receive(100, Duration.ofHours(1)));
    refused(Errno.EAFNOSUPPORT, () -> PacketSocket.open(red, SOCK_RAW, ETH_P_ALL));
    assertThat(packets().statistics().live()).isZero();
    test.kernel().modules().load("packet");
    try (PacketSocket again = PacketSocket.open(red, SOCK_RAW, ETH_P_ALL)) {
      send();
      assertThat(again.poll(100)).isPresent();
    }
  }

  /** Loaded and unloaded a thousand times while frames flow and others open sockets: nothing is left, nothing thrown. */
  @Test
  void comesAndGoesUnderTraffic() throws Exception {
    reboot(builder -> builder.softirqThreads(1));
    AtomicBoolean over = new AtomicBoolean();
    List<Throwable> thrown = new ArrayList<>();
    Thread sender = new Thread(() -> {
      while (!over.get()) {
        send();
      }
    });
    Thread opener = new Thread(() -> openSocketsUntil(over, thrown));
    sender.start();
    opener.start();
    for (int i = 0; i < 1000; i++) {
      test.kernel().modules().unload("packet");
      test.kernel().modules().load("packet");
    }
    over.set(true);
    sender.join();
    opener.join();
    test.quiesce();
    assertThat(thrown).isEmpty();
    assertThat(packets().statistics().live()).isZero();
    assertThat(far.promiscuity()).isZero();
  }

  private void openSocketsUntil(AtomicBoolean over, List<Throwable> thrown) {
    while (!over.get()) {
      try (PacketSocket one = PacketSocket.open(red, SOCK_RAW, ETH_P_ALL)) {
        one.addMembership(Membership.promiscuous(far.index()));
        Optional<ReceivedFrame> some = one.poll(100);
        while (some.isPresent()) {
          some = one.poll(100);
        }
      } catch (NetException refused) {
        if (refused.errno() != Errno.EAFNOSUPPORT
            && refused.errno() != EBADF
            && refused.errno() != ENETDOWN) {
          thrown.add(refused);
        }
      } catch (RuntimeException | Error unexpected) {
        thrown.add(unexpected);
      }
    }
  }
}
