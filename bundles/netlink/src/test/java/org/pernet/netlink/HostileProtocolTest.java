// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pernet.netlink.message.NetlinkMessage.NLMSG_DONE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REQUEST;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.task.OpenFile;
import org.pernet.api.task.Task;
import org.pernet.core.ModuleUnit;
import org.pernet.netlink.message.ErrorBody;
import org.pernet.netlink.message.NetlinkBody;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.netlink.protocol.NetlinkMulticast;
import org.pernet.netlink.protocol.NetlinkProtocol;
import org.pernet.netlink.protocol.NetlinkRequest;
import org.pernet.netlink.socket.NetlinkSocket;
import org.pernet.testkit.TestKernel;

/** Protocols that throw what they should not: sockets stay of use, and nothing of them stays. */
class HostileProtocolTest {
  private static final int PROTOCOL = 29;
  private static final int DUMP = 20;

  private record Nothing() implements NetlinkBody {}

  private static final class Hostile implements NetlinkProtocol {
    private final boolean atAttached;
    private final boolean atDetached;
    private NetlinkMulticast groups;

    Hostile(boolean atAttached, boolean atDetached) {
      this.atAttached = atAttached;
      this.atDetached = atDetached;
    }

    private static void fail(boolean whether) {
      if (whether) {
        throw new IllegalStateException("hostile");
      }
    }

    @Override
    public int number() {
      return PROTOCOL;
    }

    @Override
    public int groups() {
      return 1;
    }

    @Override
    public void attached(Kernel kernel, NetlinkMulticast multicast) {
      groups = multicast;
      fail(atAttached);
    }

    @Override
    public void detached(Kernel kernel) {
      fail(atDetached);
    }

    @Override
    public void receive(NetlinkRequest request) throws NetException {
      request.dump(sink -> {
        throw new IllegalStateException("hostile");
      });
    }
  }

  private TestKernel test;
  private Task init;

  @BeforeEach
  void boot() throws NetException {
    test = TestKernel.boot(new NetlinkModule());
    init = test.kernel().tasks().init();
  }

  @AfterEach
  void guard() {
    test.close();
  }

  private ModuleUnit register(NetlinkProtocol protocol) throws NetException {
    return test.register(NetlinkProtocol.class, protocol, Map.of());
  }

  private int open() throws NetException {
    return init.socket(SocketFamily.AF_NETLINK, SocketFamily.SOCK_RAW, PROTOCOL);
  }

  private NetlinkSocket socket(int fd) throws NetException {
    return (NetlinkSocket) ((OpenFile.SocketFile) init.files().get(fd)).socket();
  }

  @Test
  void aDumpThatThrowsEndsWithEio() throws Exception {
    register(new Hostile(false, false));
    int fd = open();
    for (int i = 0; i < 2; i++) {
      socket(fd).send(new NetlinkMessage(DUMP, NLM_F_REQUEST, 1, 0, new Nothing()));
      NetlinkMessage end = socket(fd).poll().orElseThrow().message();
      assertThat(end.type()).isEqualTo(NLMSG_DONE);
      assertThat(((ErrorBody) end.body()).errno()).contains(Errno.EIO);
    }
    init.files().close(fd);
  }

  @Test
  void oneThatThrowsAsItIsAttachedIsNotThere() throws Exception {
    assertThatThrownBy(() -> register(new Hostile(true, false))).hasMessageStartingWith("EIO");
    assertThatThrownBy(this::open).hasMessageStartingWith("EPROTONOSUPPORT");
    register(new Hostile(false, false)).withdraw();
  }

  @Test
  void oneThatThrowsAsItGoesLeavesNothingInQueues() throws Exception {
    Hostile hostile = new Hostile(false, true);
    ModuleUnit unit = register(hostile);
    int fd = open();
    socket(fd).join(1);
    hostile.groups.send(test.initial(), 1, DUMP, new Nothing());
    unit.withdraw();
    assertThat(socket(fd).poll()).isEmpty();
    init.files().close(fd);
  }

  @Test
  void aClosedSocketTakesNoPortAndJoinsNoGroup() throws Exception {
    Hostile hostile = new Hostile(false, false);
    register(hostile);
    int fd = open();
    NetlinkSocket closed = socket(fd);
    init.files().close(fd);
    assertThatThrownBy(() -> closed.join(1)).hasMessageStartingWith("EBADF");
    assertThatThrownBy(() -> closed.bind(77)).hasMessageStartingWith("EBADF");
    assertThat(hostile.groups.hasListeners(test.initial(), 1)).isFalse();
  }
}
