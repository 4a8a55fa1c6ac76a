// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.*;
import static org.pernet.rtnetlink.schema.XdpAttributes.*;

import java.util.List;
import java.util.Optional;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDevices;
import org.pernet.api.dev.OperState;
import org.pernet.api.dev.SegmentLimits;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.rtnetlink.message.LinkMessage;

/**
 * Changes of one link (do_setlink): what is asked is applied in the kernel's order, and the first refusal ends it; what
 * came before stays done.
 */
final class LinkChange {
  private final NetDevices devices;
  private final NetDevice device;
  private final LinkMessage link;
  private final Attributes asked;
  private boolean notify; // whether to tell in the end what no step of its own tells

  LinkChange(NetDevice device, LinkMessage link) {
    this.devices = device.net().kernel().devices();
    this.device = device;
    this.link = link;
    this.asked = link.attributes();
  }

  /** Something of it has changed already: tell of that when all is done. */
  void tellInTheEnd() {
    notify = true;
  }

  /** Changes it; {@code target} is where it shall live. Under RTNL. */
  void run(Net target) throws NetException {
    check(device, link);
    try {
      move(target);
      addressAndMtu();
      nameAndAlias();
      flags();
      master();
      queueAndState();
      protoDown();
      xdp();
    } finally {
      if (notify) {
        devices.stateChanged(device);
      }
    }
  }

  /**
   * What is refused before anything is done (validate_linkmsg): an address shorter than the device's, and segments larger
   * than any device here can send.
   */
  static void check(NetDevice device, LinkMessage link) throws NetException {
    int length = device.spec().address().length();
    for (Optional<HardwareAddress> address : List.of(link.address(), link.broadcast())) {
      if (address.isPresent() && address.get().length() < length) {
        throw new NetException(Errno.EINVAL);
      }
    }
    LimitChange.check(device, link.attributes());
  }

  private void move(Net target) throws NetException {
    if (device.net() == target) {
      return;
    }
    Integer newIndex = asked.get(IFLA_NEW_IFINDEX);
    devices.changeNamespace(
        device, target, link.name().orElse(null), newIndex == null ? 0 : newIndex);
  }

  private void addressAndMtu() throws NetException {
    if (link.address().isPresent()) {
      devices.setAddress(device, link.address().get());
    }
    if (link.mtu().isPresent()) {
      devices.setMtu(device, link.mtu().getAsInt());
    }
    if (link.group().isPresent()) {
      devices.setGroup(device, link.group().getAsInt());
      notify = true;
    }
  }

  private void nameAndAlias() throws NetException {
    if (link.index() > 0 && link.name().isPresent()) {
      devices.rename(device, link.name().get());
    }
    if (asked.has(IFLA_IFALIAS)) {
      devices.setAlias(device, asked.get(IFLA_IFALIAS));
      notify = true;
    }
    if (link.broadcast().isPresent()) {
      devices.setBroadcast(device, link.broadcast().get());
    }
  }

  private void flags() throws NetException {
    if (link.flags() != 0 || link.change() != 0) {
      devices.changeFlags(device, combined(device, link.flags(), link.change()));
    }
  }

  /** The flags wanted, where {@code change} says which count; 0 means all (rtnl_dev_combine_flags). */
  static int combined(NetDevice device, int flags, int change) {
    return change == 0 ? flags : (flags & change) | (device.flags() & ~change);
  }

  private void master() throws NetException {
    Integer index = asked.get(IFLA_MASTER);
    if (index == null) {
      return;
    }
    Optional<NetDevice> master = index == 0 ? Optional.empty() : device.net().deviceByIndex(index);
    if (index != 0 && master.isEmpty()) {
      throw new NetException(Errno.EINVAL);
    }
    devices.setMaster(device, master);
  }

  private void queueAndState() throws NetException {
    Integer carrier = asked.get(IFLA_CARRIER);
    if (carrier != null) {
      devices.changeCarrier(device, carrier != 0);
    }
    if (link.txQueueLength().isPresent()) {
      devices.setTxQueueLength(device, link.txQueueLength().getAsInt());
    }
    SegmentLimits limits = LimitChange.of(device, asked);
    if (!limits.equals(device.segmentLimits())) {
      devices.setSegmentLimits(device, limits);
    }
    if (link.operState().isPresent()) {
      Optional<OperState> state = OperState.of(link.operState().getAsInt());
      state.ifPresent(wanted -> devices.setOperState(device, wanted));
    }
    if (link.linkMode().isPresent()) {
      int mode = link.linkMode().getAsInt();
      notify |= mode != device.linkMode();
      devices.setLinkMode(device, mode);
    }
  }

  private void protoDown() throws NetException {
    if (asked.has(IFLA_VFINFO_LIST)) {
      throw new NetException(Errno.EOPNOTSUPP);
    }
    Integer protoDown = asked.get(IFLA_PROTO_DOWN);
    if (protoDown != null || asked.has(IFLA_PROTO_DOWN_REASON)) {
      devices.changeProtoDown(device, protoDown != null && protoDown != 0);
    }
  }

  /** There are no programs here: none can be attached, and to take away the one that is not there is told as a change. */
  private void xdp() throws NetException {
    Attributes xdp = asked.get(IFLA_XDP);
    if (xdp == null) {
      return;
    }
    if (xdp.has(IFLA_XDP_ATTACHED)) {
      throw new NetException(Errno.EINVAL);
    }
    Integer program = xdp.get(IFLA_XDP_FD);
    if (program != null && program >= 0) {
      throw new NetException(Errno.EINVAL);
    }
    notify |= program != null;
  }
}
