// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.control;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_GROUP;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NET_NS_PID;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELLINK;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWLINK;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.link.LinkConfig;
import org.pernet.api.module.KernelModule;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.core.HostedKernel;
import org.pernet.core.KernelBuilder;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.veth.VethModule;

/**
 * A kernel with netlink, rtnetlink, loopback and veth, a task of root's in a namespace of its own, and what it asks rtnetlink
 * for: the words of {@code ip link}, each a request and its acknowledgement. Not safe for threads.
 */
public final class ControlKernel implements AutoCloseable {
  private final HostedKernel hosted;
  private final Credentials root;
  private final Task task;
  private final RtnlClient client;
  private final AttributeType<LinkConfig> peerAttribute;

  /** Boots it; {@code more} can be loaded, and are not yet. */
  public ControlKernel(KernelModule... more) throws NetException {
    List<KernelModule> base =
        List.of(new NetlinkModule(), new RtnetlinkModule(), new LoopbackModule(), new VethModule());
    List<KernelModule> modules = new ArrayList<>(base);
    modules.addAll(List.of(more));
    hosted = KernelBuilder.create().boot(modules);
    for (KernelModule module : base) {
      kernel().modules().load(module.name());
    }
    root = Credentials.root(kernel().tasks().initialUserNamespace());
    task = newTask("benchmark");
    client = RtnlClient.open(task);
    peerAttribute =
        kernel().linkKinds().find("veth").orElseThrow().peerAttribute().orElseThrow();
  }

  /** The kernel. */
  public Kernel kernel() {
    return hosted.kernel();
  }

  /** Who asks. */
  public Task task() {
    return task;
  }

  /** A task of root's in a fresh namespace. */
  public Task newTask(String name) throws NetException {
    Task fresh = kernel().tasks().spawn(name, root, kernel().nets().initial());
    fresh.unshare(CloneFlags.CLONE_NEWNET);
    return fresh;
  }

  /** {@code unshare(CLONE_NEWNET)}, and a descriptor of it. */
  public NetReference newNamespace() throws NetException {
    return kernel().nets().create(root, "benchmark");
  }

  /** {@code ip link add NAME type veth peer name PEER}, the peer in the namespace of {@code far} where there is one. */
  public void pair(String name, String peer, Optional<Task> far) throws NetException {
    Attributes.Builder other = Attributes.builder().put(IFLA_IFNAME, peer);
    far.ifPresent(there -> other.put(IFLA_NET_NS_PID, there.pid()));
    create(Attributes.builder().put(IFLA_IFNAME, name), LinkMessage.of(0, other.build()));
  }

  /** {@code ip link add eth0 netns ONE type veth peer name eth0 netns OTHER}. */
  public void pair(Task one, Task other) throws NetException {
    Attributes peer = Attributes.builder()
        .put(IFLA_IFNAME, "eth0")
        .put(IFLA_NET_NS_PID, other.pid())
        .build();
    create(
        Attributes.builder().put(IFLA_IFNAME, "eth0").put(IFLA_NET_NS_PID, one.pid()),
        LinkMessage.of(0, peer));
  }

  /** {@code ip link add group GROUP type veth}: both names by pattern; group 0 for none. */
  public void namelessPair(int group) throws NetException {
    Attributes.Builder own = Attributes.builder();
    if (group != 0) {
      own.put(IFLA_GROUP, group);
    }
    create(own, LinkMessage.of(0, Attributes.empty()));
  }

  private void create(Attributes.Builder own, LinkMessage peer) throws NetException {
    Attributes info = Attributes.builder()
        .put(IFLA_INFO_KIND, "veth")
        .put(IFLA_INFO_DATA, Attributes.of(peerAttribute, peer))
        .build();
    own.put(IFLA_LINKINFO, info);
    client.change(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, LinkMessage.of(0, own.build()));
  }

  /** {@code ip link set dev NAME name OTHER}. */
  public void rename(int index, String name) throws NetException {
    client.change(RTM_NEWLINK, 0, LinkMessage.of(index, Attributes.of(IFLA_IFNAME, name)));
  }

  /** {@code ip link set NAME netns PID}. */
  public void move(String name, Task to) throws NetException {
    Attributes all = Attributes.builder()
        .put(IFLA_IFNAME, name)
        .put(IFLA_NET_NS_PID, to.pid())
        .build();
    client.change(RTM_NEWLINK, 0, LinkMessage.of(0, all));
  }

  /** {@code ip link del NAME}. */
  public void delete(String name) throws NetException {
    client.change(RTM_DELLINK, 0, LinkMessage.of(0, Attributes.of(IFLA_IFNAME, name)));
  }

  /** {@code ip link del group GROUP}. */
  public void deleteGroup(int group) throws NetException {
    client.change(RTM_DELLINK, 0, LinkMessage.of(0, Attributes.of(IFLA_GROUP, group)));
  }

  /** Waits until what dies is gone, to the end. */
  public void quiesce() {
    try {
      kernel().quiesce();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    hosted.close();
  }
}
