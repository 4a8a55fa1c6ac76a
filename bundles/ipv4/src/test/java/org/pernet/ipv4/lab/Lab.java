// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.lab;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWLINK;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Credentials;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.core.KernelBuilder;
import org.pernet.ipv4.module.Ipv4Module;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.testkit.TestKernel;
import org.pernet.testkit.VirtualClock;
import org.pernet.veth.VethModule;

/** A kernel with namespaces that have addresses and are tied together. On virtual time: whoever waits moves it on. */
public final class Lab implements AutoCloseable {
  private final TestKernel test;
  private final VirtualClock clock;
  private final List<Host> hosts = new ArrayList<>();

  private Lab(TestKernel test, VirtualClock clock) {
    this.test = test;
    this.clock = clock;
  }

  public static Lab boot() throws NetException {
    return boot(UnaryOperator.identity());
  }

  public static Lab boot(UnaryOperator<KernelBuilder> more) throws NetException {
    VirtualClock clock = new VirtualClock();
    TestKernel test = TestKernel.bootWith(
        builder -> more.apply(builder.clock(clock)),
        new NetlinkModule(),
        new RtnetlinkModule(),
        new LoopbackModule(),
        new VethModule(),
        new Ipv4Module());
    return new Lab(test, clock);
  }

  public TestKernel test() {
    return test;
  }

  public PacketPath packets() {
    return test.kernel().packets();
  }

  /** A namespace of its own, its loopback up. */
  public Host host(String name) throws NetException {
    Credentials root = Credentials.root(test.kernel().tasks().initialUserNamespace());
    Task task = test.kernel().tasks().spawn(name, root, test.initial());
    task.unshare(CloneFlags.CLONE_NEWNET);
    Host host = new Host(test, task);
    hosts.add(host);
    host.up("lo");
    return host;
  }

  /** A pair of devices, both up; their addresses end in 01 and 02, so that tests agree. */
  public void wire(Host one, String name, Host other, String otherName) throws NetException {
    RtnlLinkOps kind = test.kernel().linkKinds().find("veth").orElseThrow();
    LinkMessage peer = LinkMessage.of(0, Attributes.of(IFLA_IFNAME, "far"));
    Attributes data = Attributes.of(kind.peerAttribute().orElseThrow(), peer);
    Attributes info = Attributes.builder()
        .put(IFLA_INFO_KIND, "veth")
        .put(IFLA_INFO_DATA, data)
        .build();
    Attributes whole =
        Attributes.builder().put(IFLA_IFNAME, name).put(IFLA_LINKINFO, info).build();
    try (RtnlClient client = RtnlClient.open(one.task())) {
      client.change(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, LinkMessage.of(0, whole));
    }
    NetDevice far = one.device("far");
    test.withRtnl(() -> {
      test.kernel().devices().changeNamespace(far, other.task().net(), "far", 0);
      test.kernel().devices().rename(far, otherName);
    });
    one.up(name);
    other.up(otherName);
  }

  /** Lets time pass. */
  public void pass(Duration time) {
    Duration left = time;
    for (Duration next = test.kernel().timers().untilNext();
        next != null && next.compareTo(left) <= 0;
        next = test.kernel().timers().untilNext()) {
      clock.sleep(next);
      left = left.minus(next);
      test.kernel().timers().runDue();
    }
    clock.sleep(left);
  }

  @Override
  public void close() {
    hosts.forEach(Host::close);
    test.close();
  }
}
