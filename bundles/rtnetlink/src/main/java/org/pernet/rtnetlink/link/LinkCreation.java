// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MASTER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDevices;
import org.pernet.api.dev.OperState;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.link.LinkConfig;
import org.pernet.api.link.NewLink;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.net.Net;
import org.pernet.rtnetlink.message.LinkMessage;

/** The making of one link (rtnl_newlink_create). Under RTNL. */
final class LinkCreation implements NewLink {
  private static final int MAX_QUEUES = 4096;
  private static final FaultPoint ALLOCATION = FaultPoint.memory("link.device");
  private static final FaultPoint NEW_LINK = FaultPoint.memory("driver.newlink");

  private final NetDevices devices;
  private final RtnlLinkOps ops;
  private final LinkMessage link;
  private final Attributes data;
  private final Net net;
  private final Net linkNet;
  private final Net peerNet;
  private final List<NetDevice> made =
      new ArrayList<>(); // this link, and what its kind has made with it
  private NetDevice device;

  /**
   * A link to be made.
   *
   * @param net where it shall live
   * @param linkNet where IFLA_LINK is looked up
   * @param peerNet where its other end shall live
   */
  LinkCreation(LinkKindRequest kind, LinkMessage link, Net net, Net linkNet, Net peerNet) {
    this.devices = net.kernel().devices();
    this.ops = kind.ops().orElseThrow();
    this.link = link;
    this.data = kind.data();
    this.net = net;
    this.linkNet = linkNet;
    this.peerNet = peerNet;
  }

  /** Makes it; after a refusal nothing is left of it. */
  void run() throws NetException {
    String name = link.name().orElse(ops.kind() + "%d");
    device = create(net, name, link);
    net.kernel().faults().reach(NEW_LINK);
    try {
      ops.newLink(this);
    } catch (RuntimeException | Error thrown) {
      devices.unregister(made);
      throw new NetException(
          Errno.EIO, ExtAck.of("the kind " + ops.kind() + " failed: " + thrown), thrown);
    }
    try {
      configure(device, Optional.of(link));
      enslave();
    } catch (NetException | RuntimeException | Error refused) {
      Collection<NetDevice> kill = new LinkedHashSet<>();
      ops.delLink(device, kill);
      devices.unregister(kill);
      throw refused;
    }
  }

  private void enslave() throws NetException {
    Integer index = link.attributes().get(IFLA_MASTER);
    if (index != null && index != 0) {
      NetDevice master = net.deviceByIndex(index).orElseThrow(() -> new NetException(Errno.EINVAL));
      devices.setMaster(device, Optional.of(master));
    }
  }

  @Override
  public NetDevice device() {
    return device;
  }

  @Override
  public LinkConfig config() {
    return link;
  }

  @Override
  public Attributes data() {
    return data;
  }

  @Override
  public Net linkNet() {
    return linkNet;
  }

  @Override
  public Net peerNet() {
    return peerNet;
  }

  @Override
  public NetDevice create(Net in, String name, LinkConfig config) throws NetException {
    int tx = queues(config.txQueues(), "Invalid number of transmit queues");
    int rx = queues(config.rxQueues(), "Invalid number of receive queues");
    in.kernel().faults().reach(ALLOCATION);
    NetDevice fresh = devices.allocate(in, name, ops.spec(), ops, ops.newDriverState());
    if (config instanceof LinkMessage message) {
      LinkChange.check(fresh, message);
    }
    made.add(fresh);
    devices.deferAnnouncements(fresh);
    devices.setQueues(fresh, tx, rx);
    dress(fresh, config);
    return fresh;
  }

  private int queues(OptionalInt asked, String words) throws NetException {
    int count = asked.orElse(ops.defaultQueues());
    if (count < 1 || count > MAX_QUEUES) {
      throw new NetException(Errno.EINVAL, words);
    }
    return count;
  }

  private void dress(NetDevice fresh, LinkConfig config) throws NetException {
    if (config.mtu().isPresent()) {
      devices.setMtu(fresh, config.mtu().getAsInt());
    }
    if (config.address().isPresent()) {
      devices.setAddress(fresh, config.address().get());
    }
    if (config.broadcast().isPresent()) {
      devices.setBroadcast(fresh, config.broadcast().get());
    }
    if (config.txQueueLength().isPresent()) {
      devices.setTxQueueLength(fresh, config.txQueueLength().getAsInt());
    }
    if (config.operState().isPresent()) {
      OperState.of(config.operState().getAsInt())
          .ifPresent(state -> devices.setOperState(fresh, state));
    }
    config.linkMode().ifPresent(mode -> devices.setLinkMode(fresh, mode));
    config.group().ifPresent(group -> devices.setGroup(fresh, group));
    if (config instanceof LinkMessage message) {
      devices.setSegmentLimits(fresh, LimitChange.of(fresh, message.attributes()));
    }
  }

  @Override
  public void configure(NetDevice registered, Optional<LinkConfig> config) throws NetException {
    int flags = registered.flags();
    if (config.isPresent() && (config.get().flags() != 0 || config.get().change() != 0)) {
      flags = LinkChange.combined(registered, config.get().flags(), config.get().change());
    }
    devices.configure(registered, flags);
  }
}
