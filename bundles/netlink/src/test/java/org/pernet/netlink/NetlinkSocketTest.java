// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pernet.netlink.message.NetlinkMessage.NLMSG_DONE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_ACK;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REQUEST;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.task.OpenFile;
import org.pernet.api.task.Task;
import org.pernet.netlink.message.ErrorBody;
import org.pernet.netlink.message.NetlinkBody;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.netlink.protocol.NetlinkMulticast;
import org.pernet.netlink.protocol.NetlinkProtocol;
import org.pernet.netlink.protocol.NetlinkRequest;
import org.pernet.netlink.socket.NetlinkSocket;
import org.pernet.netlink.socket.Received;
import org.pernet.testkit.TestKernel;

/** Netlink itself, over a protocol that counts. */
class NetlinkSocketTest {
  private static final int PROTOCOL = 30;
  private static final int COUNT = 20;
  private static final int FAIL = 21;

  private record Counted(int value) implements NetlinkBody {}

  /** Answers COUNT with a dump of so many numbers; refuses FAIL. */
  private static final class Counting implements NetlinkProtocol {
    private NetlinkMulticast groups;
    private int closedDumps;

    @Override
    public int number() {
      return PROTOCOL;
    }

    @Override
    public int groups() {
      return 2;
    }

    @Override
    public void attached(Kernel kernel, NetlinkMulticast multicast) {
      groups = multicast;
    }

    @Override
    public void detached(Kernel kernel) {
      groups = null;
    }

    @Override
    public void receive(NetlinkRequest request) throws NetException {
      if (request.message().type() == FAIL) {
        throw new IllegalStateException("a protocol that fails");
      }
      int count = ((Counted) request.message().body()).value();
      request.dump(new NetlinkDump() {
        private int next;

        @Override
        public boolean next(Sink sink) {
          while (next < count) {
            if (!sink.emit(COUNT, new Counted(next++))) {
              return true;
            }
          }
          return false;
        }

        @Override
        public void close() {
          closedDumps++;
        }
      });
    }
  }

  private final Counting counting = new Counting();
  private TestKernel test;
  private Task init;
  private NetlinkSocket socket;
  private int fd;

  @BeforeEach
  void boot() throws NetException {
    test = TestKernel.boot(new NetlinkModule());
    test.register(NetlinkProtocol.class, counting, Map.of());
    init = test.kernel().tasks().init();
    fd = init.socket(SocketFamily.AF_NETLINK, SocketFamily.SOCK_RAW, PROTOCOL);
    socket = (NetlinkSocket) ((OpenFile.SocketFile) init.files().get(fd)).socket();
  }

  @AfterEach
  void guard() throws NetException {
    if (init.files().size() > 0) {
      init.files().close(fd);
    }
    test.close();
  }

  private void send(int type, int flags, int value) throws NetException {
    socket.send(new NetlinkMessage(type, flags | NLM_F_REQUEST, 1, 0, new Counted(value)));
  }

  private List<NetlinkMessage> readAll() throws NetException {
    List<NetlinkMessage> all = new ArrayList<>();
    for (Optional<Received> next = socket.poll(); next.isPresent(); next = socket.poll()) {
      all.add(next.get().message());
    }
    return all;
  }

  @Test
  void aDumpLongerThanTheQueueLosesNothing() throws Exception {
    for (int limit : new int[] {1, 2, 3, 10, 64, 65, 100}) {
      socket.setReceiveLimit(limit);
      send(COUNT, 0, 1000);
      List<NetlinkMessage> all = readAll();
      assertThat(all).hasSize(1001);
      for (int i = 0; i < 1000; i++) {
        assertThat(all.get(i).body()).isEqualTo(new Counted(i));
      }
      assertThat(all.get(1000).type()).isEqualTo(NLMSG_DONE);
    }
    assertThat(counting.closedDumps).isEqualTo(7);
  }

  @Test
  void aDumpEndsWithItsSocket() throws Exception {
    socket.setReceiveLimit(10);
    send(COUNT, 0, 1000);
    assertThat(counting.closedDumps).isZero();
    init.files().close(fd);
    assertThat(counting.closedDumps).isEqualTo(1);
    assertThat(socket.isClosed()).isTrue();
    assertThatThrownBy(() -> send(COUNT, 0, 1)).hasMessageStartingWith("EBADF");
    assertThat(socket.receive(Duration.ofHours(1)))
        .as("a closed socket waits for nothing")
        .isEmpty();
  }

  @Test
  void aProtocolThatFailsIsEio() throws Exception {
    send(FAIL, NLM_F_ACK, 0);
    assertThat(readAll())
        .singleElement()
        .satisfies(answer -> assertThat(((ErrorBody) answer.body()).errno()).contains(Errno.EIO));
  }

  @Test
  void netlinksOwnTypesAndNonRequestsAreOnlyAcknowledged() throws Exception {
    socket.send(new NetlinkMessage(
        NetlinkMessage.NLMSG_NOOP, NLM_F_REQUEST | NLM_F_ACK, 5, 0, new Counted(0)));
    socket.send(new NetlinkMessage(COUNT, NLM_F_ACK, 6, 0, new Counted(9)));
    assertThat(readAll()).extracting(NetlinkMessage::sequence).containsExactly(5, 6);
  }

  @Test
  void groupsHearInOrderAndOnlyTheirOwn() throws Exception {
    assertThat(counting.groups.hasListeners(test.initial(), 2)).isFalse();
    socket.join(2);
    assertThat(counting.groups.hasListeners(test.initial(), 2)).isTrue();
    counting.groups.send(test.initial(), 1, COUNT, new Counted(1));
    counting.groups.send(test.initial(), 2, COUNT, new Counted(2));
    counting.groups.send(test.initial(), 2, COUNT, new Counted(3));
    assertThat(readAll())
        .extracting(NetlinkMessage::body)
        .containsExactly(new Counted(2), new Counted(3));
    socket.leave(2);
    assertThat(counting.groups.hasListeners(test.initial(), 2)).isFalse();
  }

  @Test
  void portsAreTheTasksNumberAndThenAny() throws Exception {
    socket.bind(0);
    assertThat(socket.portId()).isEqualTo(init.pid());
    int second = init.socket(SocketFamily.AF_NETLINK, SocketFamily.SOCK_RAW, PROTOCOL);
    NetlinkSocket other = (NetlinkSocket) ((OpenFile.SocketFile) init.files().get(second)).socket();
    other.bind(0);
    assertThat(other.portId()).isNegative();
    init.files().close(second);
  }
}
