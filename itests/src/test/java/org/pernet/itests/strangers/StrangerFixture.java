// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.strangers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Limits;
import org.pernet.api.task.Task;
import org.pernet.dummy.DummyModule;
import org.pernet.ipv4.module.Ipv4Module;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.rtnetlink.schema.LinkAttributes;
import org.pernet.rtnetlink.schema.LinkInfoAttributes;
import org.pernet.testkit.TestKernel;

/** A stranger, root in a user namespace of his own, and what he can make as much of as he likes, to an end. */
abstract class StrangerFixture {
  static final int MOST = 20;
  private static final int MANY = 200;

  TestKernel kernel;
  Task stage;
  Task stranger;

  @BeforeEach
  void boot() throws NetException {
    Limits limits = Limits.standard()
        .withDevices(MOST)
        .withAddresses(MOST)
        .withRoutes(MOST, 3)
        .withRules(MOST)
        .withNexthops(MOST)
        .withNeighbours(MOST, MOST)
        .withNames(MOST);
    kernel = TestKernel.bootWith(
        builder -> builder.limits(limits),
        new NetlinkModule(),
        new RtnetlinkModule(),
        new LoopbackModule(),
        new DummyModule(),
        new Ipv4Module());
    Subjects subjects = new Subjects(kernel.kernel());
    stage = subjects.stage();
    stranger = subjects.owner(stage);
  }

  @AfterEach
  void close() {
    stranger.close();
    stage.close();
    kernel.close();
  }

  /** What he makes the n-th time. */
  @FunctionalInterface
  interface Wish {
    RtnlMessage message(int number);
  }

  /** Asks until he is refused: how often he was not, and with what he was. */
  final Errno exhaust(int type, int least, Wish wish) throws NetException {
    try (RtnlClient client = RtnlClient.open(stranger)) {
      for (int i = 0; i < MANY; i++) {
        try {
          client.change(type, NLM_F_CREATE | NLM_F_EXCL, wish.message(i));
        } catch (NetException refused) {
          assertThat(i).isBetween(least, MOST);
          return refused.errno();
        }
      }
    }
    throw new AssertionError("no end");
  }

  static LinkMessage dummy(String name) {
    return LinkMessage.of(
        0,
        Attributes.builder()
            .put(LinkAttributes.IFLA_IFNAME, name)
            .put(
                LinkAttributes.IFLA_LINKINFO,
                Attributes.of(LinkInfoAttributes.IFLA_INFO_KIND, "dummy"))
            .build());
  }

  /** What was refused is done once there is room. */
  final void again(int deletion, RtnlMessage gone, int creation, RtnlMessage fresh)
      throws NetException {
    assertThat(refusal(creation, NLM_F_CREATE, fresh)).isNotNull();
    assertThat(refusal(deletion, 0, gone)).isNull();
    assertThat(refusal(creation, NLM_F_CREATE, fresh)).isNull();
  }

  final Errno refusal(int type, int flags, RtnlMessage message) throws NetException {
    try (RtnlClient client = RtnlClient.open(stranger)) {
      client.change(type, flags, message);
      return null;
    } catch (NetException refused) {
      return refused.errno();
    }
  }
}
