// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import static org.pernet.rtnetlink.schema.LinkAttributes.*;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;

import java.util.Optional;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.checkpoint.image.NetDeviceEntry;
import org.pernet.checkpoint.image.RtnlStream;
import org.pernet.rtnetlink.message.LinkMessage;

/**
 * A device to be made.
 *
 * @param self what the images call it
 * @param kind its kind; empty for the loopback, which is there
 * @param name its name
 * @param mtu bytes
 * @param flags IFF_*
 * @param address its address
 * @param master the index of its master, or 0
 * @param other its other end, or what it stands on; itself for neither
 * @param settings its other attributes
 * @param origin where it stood; for messages
 */
record LinkPlan(
    DeviceRef self,
    Optional<String> kind,
    String name,
    int mtu,
    int flags,
    Optional<HardwareAddress> address,
    int master,
    DeviceRef other,
    Attributes settings,
    String origin) {
  /** Attributes that a new link takes as they were saved. */
  private static final AttributeType<?>[] AT_BIRTH = {
    IFLA_TXQLEN, IFLA_LINKMODE, IFLA_GROUP, IFLA_NUM_TX_QUEUES, IFLA_NUM_RX_QUEUES, IFLA_BROADCAST
  };

  /** One that CRIU has an entry for. */
  static LinkPlan of(int netns, NetDeviceEntry entry, Attributes settings) {
    int otherNetns = entry.peerNetns() == 0 ? netns : entry.peerNetns();
    int otherIndex = entry.peerIndex() == 0 ? entry.index() : entry.peerIndex();
    return new LinkPlan(
        new DeviceRef(netns, entry.index()),
        entry.kind(),
        entry.name(),
        entry.mtu(),
        entry.flags(),
        entry.address(),
        entry.master(),
        new DeviceRef(otherNetns, otherIndex),
        settings,
        entry.origin());
  }

  /** One that stands in the stream alone; {@code other} is what its IFLA_LINK means. */
  static LinkPlan of(int netns, RtnlStream.Entry entry, DeviceRef other) {
    LinkMessage link = (LinkMessage) entry.body();
    Attributes given = link.attributes();
    Integer master = given.get(IFLA_MASTER);
    return new LinkPlan(
        new DeviceRef(netns, link.index()),
        given.find(IFLA_LINKINFO).flatMap(info -> info.find(IFLA_INFO_KIND)),
        link.name().orElse(""),
        link.mtu().orElse(0),
        link.flags(),
        link.address(),
        master == null ? 0 : master,
        other,
        given,
        entry.origin());
  }

  boolean isLoopback() {
    return kind.isEmpty();
  }

  /** Whether it has another end, or stands on something. */
  boolean hasOther() {
    return !other.equals(self);
  }

  /** What its kind was told. */
  Attributes data() {
    return settings
        .find(IFLA_LINKINFO)
        .flatMap(info -> info.find(IFLA_INFO_DATA))
        .orElseGet(Attributes::empty);
  }

  /**
   * What a request to make it says of it, apart from its kind.
   *
   * @param withAddress whether its address, too
   */
  Attributes.Builder birth(boolean withAddress) {
    Attributes.Builder out = Attributes.builder().put(IFLA_IFNAME, name);
    if (mtu != 0) {
      out.put(IFLA_MTU, mtu);
    }
    address.filter(value -> withAddress).ifPresent(value -> out.put(IFLA_ADDRESS, value));
    for (AttributeType<?> type : AT_BIRTH) {
      Object value = settings.get(type);
      if (value != null) {
        out.putReceived(type, value, null);
      }
    }
    return out;
  }
}
