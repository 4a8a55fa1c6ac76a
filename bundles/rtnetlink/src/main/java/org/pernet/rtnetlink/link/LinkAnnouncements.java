// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.link;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.notifier.NetDeviceNotifier;
import org.pernet.api.rtnl.LinkAnnouncer;
import org.pernet.netlink.protocol.NetlinkMulticast;
import org.pernet.rtnetlink.handler.LinkFamilies;
import org.pernet.rtnetlink.handler.RtnlProtocol;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.NsidMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.schema.NsidAttributes;
import org.pernet.rtnetlink.schema.RtnlGroups;
import org.pernet.rtnetlink.schema.RtnlTypes;

/**
 * Tells the groups of links and ids that come, change and go. A message that nobody hears is not made; but the id that it
 * would have drawn is, as in the kernel, where the message is always made.
 */
public final class LinkAnnouncements implements LinkAnnouncer, NetDeviceNotifier {
  private static final Set<NetDeviceEvent> TOLD = EnumSet.of(
      NetDeviceEvent.CHANGEMTU,
      NetDeviceEvent.CHANGEADDR,
      NetDeviceEvent.CHANGENAME,
      NetDeviceEvent.FEAT_CHANGE,
      NetDeviceEvent.NOTIFY_PEERS,
      NetDeviceEvent.CHANGEUPPER,
      NetDeviceEvent.CHANGEINFODATA,
      NetDeviceEvent.CHANGE_TX_QUEUE_LEN);

  private final RtnlProtocol protocol;
  private final LinkFamilies families;

  /** Announcements through a protocol's groups, and who speaks of links too. */
  public LinkAnnouncements(RtnlProtocol protocol, LinkFamilies families) {
    this.protocol = protocol;
    this.families = families;
  }

  private Optional<NetlinkMulticast> heard(Net net, int group) {
    return protocol.multicast().filter(groups -> groups.hasListeners(net, group));
  }

  @Override
  public void event(NetDeviceEvent event, NetDevice device) {
    if (TOLD.contains(event)) {
      newLink(device, 0);
    }
  }

  /** Before all protocols, as in the kernel, where it is there before they are. */
  @Override
  public int priority() {
    return 1;
  }

  @Override
  public void newLink(NetDevice device, int change) {
    if (device.registrationState() != NetDevice.RegistrationState.REGISTERED) {
      return;
    }
    Net net = device.net();
    LinkFill.linkNetnsid(device, net);
    heard(net, RtnlGroups.RTNLGRP_LINK)
        .ifPresent(groups -> groups.send(
            net,
            RtnlGroups.RTNLGRP_LINK,
            RtnlTypes.RTM_NEWLINK,
            LinkFill.fill(device, net, -1, change, families)));
  }

  @Override
  public Runnable delLink(NetDevice device) {
    Net net = device.net();
    LinkFill.linkNetnsid(device, net);
    Optional<NetlinkMulticast> groups = heard(net, RtnlGroups.RTNLGRP_LINK);
    if (groups.isEmpty()) {
      return () -> {};
    }
    LinkMessage message = LinkFill.fill(device, net, -1, ALL_FLAGS, families);
    return () -> groups.get().send(net, RtnlGroups.RTNLGRP_LINK, RtnlTypes.RTM_DELLINK, message);
  }

  @Override
  public void moveLink(NetDevice device, int newNsid, int newIndex) {
    Net net = device.net();
    LinkFill.linkNetnsid(device, net);
    heard(net, RtnlGroups.RTNLGRP_LINK)
        .ifPresent(groups -> groups.send(
            net,
            RtnlGroups.RTNLGRP_LINK,
            RtnlTypes.RTM_DELLINK,
            LinkFill.fillLeaving(device, newNsid, newIndex, families)));
  }

  @Override
  public void nsid(Net net, int id, boolean added) {
    heard(net, RtnlGroups.RTNLGRP_NSID).ifPresent(groups -> {
      RtnlMessage message = NsidMessage.of(Attributes.of(NsidAttributes.NETNSA_NSID, id));
      int type = added ? RtnlTypes.RTM_NEWNSID : RtnlTypes.RTM_DELNSID;
      groups.send(net, RtnlGroups.RTNLGRP_NSID, type, message);
    });
  }
}
