// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.strangers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.RtnlTypes.AF_INET;

import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.schema.AddressAttributes;
import org.pernet.rtnetlink.schema.LinkAttributes;
import org.pernet.rtnetlink.schema.RouteAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.rtnetlink.schema.RuleAttributes;

/** A stranger, root in a user namespace of his own, makes as much of each as he can: that ends, with an errno, and all works on. */
class LimitsTest extends StrangerFixture {
  private static final int ALTERNATIVE_NAMES = 496;

  @Test
  void devices() throws NetException {
    assertThat(exhaust(RtnlTypes.RTM_NEWLINK, MOST - 1, number -> dummy("d" + number)))
        .isEqualTo(Errno.ENOSPC);
    try (RtnlClient client = RtnlClient.open(stranger)) {
      int index = stranger.net().deviceByName("d1").orElseThrow().index();
      client.change(RtnlTypes.RTM_DELLINK, 0, LinkMessage.of(index, Attributes.empty()));
      client.change(RtnlTypes.RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, dummy("again"));
    }
  }

  @Test
  void noDeviceMovesToWhereThereIsNoRoom() throws NetException {
    exhaust(RtnlTypes.RTM_NEWLINK, MOST - 1, number -> dummy("d" + number));
    try (RtnlClient client = RtnlClient.open(stage)) {
      client.change(RtnlTypes.RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, dummy("mine"));
      Attributes there = Attributes.builder()
          .put(LinkAttributes.IFLA_IFNAME, "mine")
          .put(LinkAttributes.IFLA_NET_NS_PID, stranger.pid())
          .build();
      Errno errno = null;
      try {
        client.change(RtnlTypes.RTM_NEWLINK, 0, LinkMessage.of(0, there));
      } catch (NetException refused) {
        errno = refused.errno();
      }
      assertThat(errno).isEqualTo(Errno.ENOSPC);
      assertThat(stage.net().deviceByName("mine")).isPresent();
    }
  }

  @Test
  void addresses() throws NetException {
    assertThat(exhaust(
            RtnlTypes.RTM_NEWADDR,
            1,
            number -> new AddressMessage(
                AF_INET, 32, 0, 0, 1, Attributes.of(AddressAttributes.IFA_LOCAL, new byte[] {
                  10, 0, 0, (byte) (number + 1)
                }))))
        .isEqualTo(Errno.ENOBUFS);
  }

  @Test
  void routes() throws NetException {
    assertThat(exhaust(
            RtnlTypes.RTM_NEWROUTE, 1, number -> route(new byte[] {11, (byte) number, 0, 0}, 0)))
        .isEqualTo(Errno.ENOBUFS);
  }

  @Test
  void routesToOneDestination() throws NetException {
    assertThat(exhaust(
            RtnlTypes.RTM_NEWROUTE, 3, number -> route(new byte[] {11, 1, 0, 0}, number)))
        .isEqualTo(Errno.ENOBUFS);
  }

  private static RouteMessage route(byte[] prefix, int priority) {
    Attributes to = Attributes.builder()
        .put(RouteAttributes.RTA_DST, prefix)
        .put(RouteAttributes.RTA_OIF, 1)
        .put(RouteAttributes.RTA_PRIORITY, priority)
        .build();
    return new RouteMessage(AF_INET, 16, 0, 0, 254, 3, 253, 1, 0, to);
  }

  @Test
  void rules() throws NetException {
    assertThat(exhaust(
            RtnlTypes.RTM_NEWRULE,
            1,
            number -> new RuleMessage(
                AF_INET,
                0,
                0,
                0,
                100,
                0,
                1,
                0,
                Attributes.of(RuleAttributes.FRA_PRIORITY, 1000 + number))))
        .isEqualTo(Errno.ENOMEM);
  }

  /** As many as fit into one IFLA_PROP_LIST; those before the first that does not are there, as in the kernel. */
  @Test
  void alternativeNames() throws NetException {
    try (RtnlClient client = RtnlClient.open(stranger)) {
      for (int i = 0; i < ALTERNATIVE_NAMES - 1; i++) {
        client.change(RtnlTypes.RTM_NEWLINKPROP, NLM_F_CREATE, named("a" + i));
      }
      assertThatThrownBy(
              () -> client.change(RtnlTypes.RTM_NEWLINKPROP, NLM_F_CREATE, named("x", "y")))
          .hasMessageContaining("effective property list too long");
      assertThat(stranger.net().deviceByName("x")).isPresent();
      assertThat(stranger.net().deviceByName("y")).isEmpty();
    }
    again(RtnlTypes.RTM_DELLINKPROP, named("a3"), RtnlTypes.RTM_NEWLINKPROP, named("y"));
  }

  private static LinkMessage named(String... names) {
    Attributes.Builder all = Attributes.builder();
    for (String name : names) {
      all.put(LinkAttributes.IFLA_ALT_IFNAME, name);
    }
    return LinkMessage.of(1, Attributes.of(LinkAttributes.IFLA_PROP_LIST, all.build()));
  }

  /** In a directory of his own: in root's he may make none. */
  @Test
  void names() throws NetException {
    try (Task own = kernel.kernel().tasks().spawn("own", stranger.credentials(), stranger.net())) {
      for (int i = 0; i < MOST; i++) {
        own.netnsNames().create("n" + i);
      }
      assertThatThrownBy(() -> own.netnsNames().create("more")).hasMessageContaining("ENOSPC");
      own.netnsNames().unlink("n3");
      own.netnsNames().create("more");
    }
  }

  /** user.max_net_namespaces, of him who made the user namespace and of all above. */
  @Test
  void namespaces() throws NetException {
    stranger.credentials().userNamespace().setMaxNetNamespaces(2);
    try (Task second = stranger.fork("second");
        Task third = stranger.fork("third")) {
      second.unshare(CloneFlags.CLONE_NEWNET);
      Errno errno = null;
      try {
        third.unshare(CloneFlags.CLONE_NEWNET);
      } catch (NetException refused) {
        errno = refused.errno();
      }
      assertThat(errno).isEqualTo(Errno.ENOSPC);
    }
  }

  @Test
  void descriptors() throws NetException {
    Errno errno = null;
    for (int i = 0; errno == null; i++) {
      try {
        stranger.openPlain("/dev/null");
      } catch (NetException refused) {
        errno = refused.errno();
        assertThat(i).isEqualTo(1024);
      }
    }
    assertThat(errno).isEqualTo(Errno.EMFILE);
  }
}
