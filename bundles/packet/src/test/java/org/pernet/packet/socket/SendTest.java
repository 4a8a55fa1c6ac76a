// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.api.errno.Errno.EBADF;
import static org.pernet.api.errno.Errno.EINVAL;
import static org.pernet.api.errno.Errno.EMSGSIZE;
import static org.pernet.api.errno.Errno.ENETDOWN;
import static org.pernet.api.errno.Errno.ENODEV;
import static org.pernet.api.errno.Errno.ENXIO;
import static org.pernet.api.errno.Errno.EPERM;
import static org.pernet.api.errno.Errno.ESOCKTNOSUPPORT;
import static org.pernet.api.skb.EtherType.ETH_P_8021Q;
import static org.pernet.api.skb.EtherType.ETH_P_ALL;
import static org.pernet.api.socket.SocketFamily.SOCK_DGRAM;
import static org.pernet.api.socket.SocketFamily.SOCK_RAW;

import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.cred.Credentials;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.task.Task;
import org.pernet.packet.PacketFixture;

/** What Linux 6.18 answered to the same, asked by AF_PACKET sockets of Python. */
class SendTest extends PacketFixture {
  private PacketSocket raw;
  private PacketSocket cooked;

  @BeforeEach
  void open() throws Exception {
    raw = PacketSocket.open(me, SOCK_RAW, 0);
    cooked = PacketSocket.open(me, SOCK_DGRAM, 0);
  }

  @AfterEach
  void close() {
    raw.close();
    cooked.close();
  }

  @Test
  void needsTheCapabilityAndAType() throws Exception {
    Credentials nobody = Credentials.user(test.kernel().tasks().initialUserNamespace(), 1000);
    try (Task task = test.kernel().tasks().spawn("nobody", nobody, me.net())) {
      refused(EPERM, () -> PacketSocket.open(task, SOCK_RAW, ETH_P_ALL));
      refused(EPERM, () -> PacketSocket.open(task, 7, ETH_P_ALL));
    }
    refused(ESOCKTNOSUPPORT, () -> PacketSocket.open(me, 7, ETH_P_ALL));
  }

  @Test
  void lengthOfARawFrame() throws Exception {
    raw.bind(near.index(), 0);
    byte[] plain = frame(FAR, NEAR, TYPE, 2000);
    byte[] tagged = frame(FAR, NEAR, ETH_P_8021Q, 2000);
    for (int length : new int[] {0, 1, 13}) {
      refused(EINVAL, () -> raw.send(Arrays.copyOf(plain, length)));
    }
    for (int length : new int[] {14, 1514}) {
      assertThat(raw.send(Arrays.copyOf(plain, length))).isEqualTo(length);
    }
    for (int length : new int[] {1515, 1518, 1519}) {
      refused(EMSGSIZE, () -> raw.send(Arrays.copyOf(plain, length)));
    }
    for (int length : new int[] {1515, 1518}) {
      assertThat(raw.send(Arrays.copyOf(tagged, length))).isEqualTo(length);
    }
    refused(EMSGSIZE, () -> raw.send(Arrays.copyOf(tagged, 1519)));
    assertThat(far.statistics().rxPackets()).isEqualTo(4);
  }

  @Test
  void lengthOfACookedFrame() throws Exception {
    SockaddrLl to = SockaddrLl.to(near.index(), TYPE, FAR);
    for (int length : new int[] {0, 10, 1500}) {
      assertThat(cooked.send(new byte[length], to)).isEqualTo(length);
    }
    for (int length : new int[] {1501, 1504, 1505}) {
      refused(EMSGSIZE, () -> cooked.send(new byte[length], to));
    }
    assertThat(far.statistics().rxBytes()).isEqualTo(14 + 24 + 1514);
  }

  @Test
  void whereToMustBeSaid() throws Exception {
    refused(ENXIO, () -> raw.send(frame(FAR, NEAR, TYPE, 50)));
    refused(ENXIO, () -> raw.send(frame(FAR, NEAR, TYPE, 50), SockaddrLl.of(99, TYPE)));
    refused(ENXIO, () -> cooked.send(new byte[10]));
    cooked.bind(near.index(), TYPE);
    refused(EINVAL, () -> cooked.send(new byte[10]));
    HardwareAddress half = HardwareAddress.of(new byte[] {1, 2, 3});
    refused(EINVAL, () -> cooked.send(new byte[10], SockaddrLl.to(near.index(), TYPE, half)));
    refused(ENODEV, () -> raw.bind(99, ETH_P_ALL));
  }

  @Test
  void loopbackNeedsNoAddress() throws Exception {
    cooked.bind(1, TYPE);
    assertThat(cooked.send(new byte[7])).isEqualTo(7);
  }

  @Test
  void deviceThatIsDown() throws Exception {
    raw.bind(near.index(), 0);
    down(far);
    assertThat(raw.send(frame(FAR, NEAR, TYPE, 50))).isEqualTo(64);
    assertThat(near.statistics().txDropped()).isEqualTo(1);
    down(near);
    refused(ENETDOWN, () -> raw.send(frame(FAR, NEAR, TYPE, 50)));
    refused(ENETDOWN, () -> raw.send(frame(FAR, NEAR, TYPE, 50)));
  }

  @Test
  void errorIsToldToASenderToo() throws Exception {
    raw.bind(near.index(), ETH_P_ALL);
    down(near);
    up(me, "v0");
    refused(ENETDOWN, () -> raw.send(frame(FAR, NEAR, TYPE, 50)));
    assertThat(raw.send(frame(FAR, NEAR, TYPE, 50))).isEqualTo(64);
  }

  @Test
  void closedOneDoesNothing() throws Exception {
    raw.close();
    raw.close();
    refused(EBADF, () -> raw.send(new byte[60]));
    refused(EBADF, () -> raw.poll(10));
    refused(EBADF, () -> raw.bind(0, ETH_P_ALL));
    refused(EBADF, () -> raw.addMembership(Membership.promiscuous(near.index())));
    assertThat(me.files().size()).isEqualTo(1);
  }
}
