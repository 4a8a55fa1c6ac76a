// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Credentials;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.Ethernet;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.skb.SkBuff;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.core.KernelBuilder;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.packet.module.PacketModule;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.rtnetlink.schema.LinkAttributes;
import org.pernet.rtnetlink.schema.LinkInfoAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.testkit.TestKernel;
import org.pernet.veth.VethModule;

/** Two namespaces, of tasks {@code me} and {@code red}, and a pair of devices, v0 and v1, from one to the other. */
public abstract class PacketFixture {
  /** An EtherType for experiments. */
  protected static final int TYPE = 0x88b5;

  protected static final HardwareAddress NEAR = HardwareAddress.of(new byte[] {2, 0, 0, 0, 0, 1});
  protected static final HardwareAddress FAR = HardwareAddress.of(new byte[] {2, 0, 0, 0, 0, 2});

  protected TestKernel test;
  protected Task me;
  protected Task red;
  protected NetDevice near;
  protected NetDevice far;

  @BeforeEach
  final void boot() throws Exception {
    boot(builder -> builder);
  }

  /** The same with another kernel. */
  protected final void reboot(UnaryOperator<KernelBuilder> more) throws Exception {
    shutDown();
    boot(more);
  }

  private void boot(UnaryOperator<KernelBuilder> more) throws Exception {
    test = TestKernel.bootWith(
        more,
        new NetlinkModule(),
        new RtnetlinkModule(),
        new LoopbackModule(),
        new VethModule(),
        new PacketModule());
    me = fresh("me");
    red = fresh("red");
    pair();
    up(me, "lo");
  }

  @AfterEach
  final void shutDown() {
    me.close();
    red.close();
    test.close();
  }

  protected final Task fresh(String name) throws NetException {
    Credentials root = Credentials.root(test.kernel().tasks().initialUserNamespace());
    Task task = test.kernel().tasks().spawn(name, root, test.initial());
    task.unshare(CloneFlags.CLONE_NEWNET);
    return task;
  }

  /** {@code ip link add v0 type veth peer name v1 netns red}, both up. */
  protected final void pair() throws Exception {
    Attributes veth = Attributes.builder()
        .put(LinkAttributes.IFLA_IFNAME, "v0")
        .put(LinkAttributes.IFLA_LINKINFO, Attributes.of(LinkInfoAttributes.IFLA_INFO_KIND, "veth"))
        .build();
    try (RtnlClient client = RtnlClient.open(me)) {
      int flags = NetlinkMessage.NLM_F_CREATE | NetlinkMessage.NLM_F_EXCL;
      client.change(RtnlTypes.RTM_NEWLINK, flags, LinkMessage.of(0, veth));
    }
    near = device(me, "v0");
    far = device(me, "veth0");
    test.withRtnl(() -> {
      test.kernel().devices().rename(far, "v1");
      test.kernel().devices().setAddress(near, NEAR);
      test.kernel().devices().setAddress(far, FAR);
      test.kernel().devices().changeNamespace(far, red.net(), null, 0);
    });
    up(me, "v0");
    up(red, "v1");
  }

  protected final NetDevice device(Task task, String name) {
    return task.net().deviceByName(name).orElseThrow();
  }

  protected final void up(Task task, String name) throws NetException {
    test.withRtnl(() -> test.kernel().devices().open(device(task, name)));
  }

  protected final void down(NetDevice device) throws NetException {
    test.withRtnl(() -> test.kernel().devices().close(device));
  }

  protected final PacketPath packets() {
    return test.kernel().packets();
  }

  /** A frame with its header. */
  protected static byte[] frame(HardwareAddress to, HardwareAddress from, int type, int payload) {
    byte[] bytes = new byte[Ethernet.HEADER + payload];
    to.copyTo(bytes, 0);
    from.copyTo(bytes, Ethernet.sourceAt());
    bytes[12] = (byte) (type >>> 8);
    bytes[13] = (byte) type;
    return bytes;
  }

  /** Sends a frame by a device, as a protocol does. */
  protected final boolean transmit(NetDevice device, byte[] frame) {
    SkBuff skb = packets().allocate(frame.length);
    skb.push(Ethernet.HEADER);
    skb.put(frame.length - Ethernet.HEADER);
    System.arraycopy(frame, 0, skb.data(), skb.offset(), frame.length);
    return device.transmit(skb);
  }

  /** What may be refused. */
  protected interface Request {
    void run() throws Exception;
  }

  protected static void refused(Errno errno, Request request) {
    assertThatThrownBy(request::run)
        .isInstanceOfSatisfying(
            NetException.class, thrown -> assertThat(thrown.errno()).isEqualTo(errno));
  }
}
