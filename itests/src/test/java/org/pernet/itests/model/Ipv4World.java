// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;

import java.util.List;
import java.util.Optional;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Credentials;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.dummy.DummyModule;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.module.Ipv4Module;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.rtnetlink.schema.AddressAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.testkit.TestKernel;

/** A kernel with IPv4, and a namespace with two devices, {@code d0} and {@code d1}, that are up. */
class Ipv4World implements AutoCloseable {
  private final TestKernel test;
  private final Task task;
  private final RtnlClient client;
  private final NetDevice[] devices = new NetDevice[2];

  Ipv4World() {
    try {
      test = TestKernel.boot(
          new NetlinkModule(),
          new RtnetlinkModule(),
          new LoopbackModule(),
          new Ipv4Module(),
          new DummyModule());
      task = test.kernel()
          .tasks()
          .spawn(
              "me", Credentials.root(test.kernel().tasks().initialUserNamespace()), test.initial());
      task.unshare(CloneFlags.CLONE_NEWNET);
      client = RtnlClient.open(task);
      for (int i = 0; i < devices.length; i++) {
        devices[i] = add("d" + i);
        flag(i, true);
      }
    } catch (NetException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private NetDevice add(String name) throws NetException {
    Attributes kind = Attributes.of(IFLA_INFO_KIND, "dummy");
    Attributes asked =
        Attributes.builder().put(IFLA_IFNAME, name).put(IFLA_LINKINFO, kind).build();
    client.change(RtnlTypes.RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, LinkMessage.of(0, asked));
    return task.net().deviceByName(name).orElseThrow();
  }

  final TestKernel test() {
    return test;
  }

  final Task task() {
    return task;
  }

  final NetDevice device(int which) {
    return devices[which];
  }

  final void flag(int which, boolean up) throws NetException {
    int flag = IfFlags.IFF_UP;
    int index = devices[which].index();
    client.change(
        RtnlTypes.RTM_SETLINK,
        0,
        new LinkMessage(0, 0, index, up ? flag : 0, flag, Attributes.empty()));
  }

  static byte[] bytes(int address) {
    return Inet4.bytes(address);
  }

  static AddressMessage address(NetDevice device, int local, int length, int scope) {
    Attributes asked = Attributes.builder()
        .put(AddressAttributes.IFA_LOCAL, bytes(local))
        .put(AddressAttributes.IFA_ADDRESS, bytes(local))
        .build();
    return new AddressMessage(RtnlTypes.AF_INET, length, 0, scope, device.index(), asked);
  }

  /** Asks; null, or what it was refused with. */
  final Errno ask(int type, int flags, RtnlMessage message) {
    try {
      client.change(type, flags, message);
      return null;
    } catch (NetException refused) {
      return refused.errno();
    }
  }

  /** Asks for what must be granted. */
  final void must(int type, int flags, RtnlMessage message) {
    assertThat(ask(type, flags, message)).isNull();
  }

  final Optional<RtnlReply> get(int type, RtnlMessage message) throws NetException {
    return client.get(type, message);
  }

  final List<RtnlReply> dump(int type, RtnlMessage message) throws NetException {
    return client.dump(type, message);
  }

  final void audit() {
    assertThat(test.kernel().audit()).isEmpty();
  }

  @Override
  public void close() {
    client.close();
    task.close();
    test.close();
  }
}
