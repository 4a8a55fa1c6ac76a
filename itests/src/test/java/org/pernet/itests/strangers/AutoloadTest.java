// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.strangers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.dummy.DummyModule;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.testkit.TestKernel;

/** Who makes the kernel load a module by naming its kind: who may make links, and nobody else. */
class AutoloadTest {
  private TestKernel kernel;
  private Subjects subjects;
  private Task stage;

  @BeforeEach
  void boot() throws NetException {
    kernel = TestKernel.bootBare(
        new NetlinkModule(), new RtnetlinkModule(), new LoopbackModule(), new DummyModule());
    for (String module : new String[] {"netlink", "rtnetlink", "loopback"}) {
      kernel.kernel().modules().load(module);
    }
    subjects = new Subjects(kernel.kernel());
    stage = subjects.stage();
  }

  @AfterEach
  void close() {
    stage.close();
    kernel.close();
  }

  private boolean isLoaded() {
    return kernel.kernel().linkKinds().find("dummy").isPresent();
  }

  /** With and without NLM_F_CREATE: a kind is looked for in either case. */
  @ParameterizedTest
  @ValueSource(strings = {"user", "user+net_raw", "guest", "root-net_admin"})
  void nothingIsLoadedForWhoMayMakeNoLinks(String name) throws NetException {
    try (Task subject = subjects.subject(name, stage);
        RtnlClient client = RtnlClient.open(subject)) {
      for (int flags : new int[] {NLM_F_CREATE | NLM_F_EXCL, 0}) {
        assertThatThrownBy(
                () -> client.change(RtnlTypes.RTM_NEWLINK, flags, StrangerFixture.dummy("d0")))
            .isInstanceOfSatisfying(
                NetException.class, refused -> assertThat(refused.errno()).isEqualTo(Errno.EPERM));
        assertThat(isLoaded()).isFalse();
      }
    }
  }

  @Test
  void rootOfAUserNamespaceHasItLoadedForHisOwn() throws NetException {
    try (Task owner = subjects.subject("owner", stage);
        RtnlClient client = RtnlClient.open(owner)) {
      client.change(RtnlTypes.RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, StrangerFixture.dummy("d0"));
      assertThat(isLoaded()).isTrue();
      assertThat(owner.net().deviceByName("d0")).isPresent();
    }
  }
}
