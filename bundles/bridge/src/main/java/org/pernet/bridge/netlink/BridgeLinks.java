// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.netlink;

import static org.pernet.rtnetlink.schema.BridgeLinkAttributes.BRIDGE_FLAGS_MASTER;
import static org.pernet.rtnetlink.schema.BridgeLinkAttributes.BRIDGE_FLAGS_SELF;
import static org.pernet.rtnetlink.schema.BridgeLinkAttributes.IFLA_AF_SPEC;
import static org.pernet.rtnetlink.schema.BridgeLinkAttributes.IFLA_BRIDGE_FLAGS;
import static org.pernet.rtnetlink.schema.BridgeLinkAttributes.IFLA_BRIDGE_VLAN_INFO;
import static org.pernet.rtnetlink.schema.BridgeLinkAttributes.IFLA_PROTINFO;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pernet.api.attr.AttributeForm;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.bridge.control.Bridge;
import org.pernet.bridge.control.BridgeKind;
import org.pernet.bridge.port.BridgePort;
import org.pernet.bridge.settings.PortChange;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.RtnlEvents;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Link messages of AF_BRIDGE that change something: RTM_SETLINK and RTM_DELLINK (rtnl_bridge_setlink, br_setlink). */
public final class BridgeLinks implements RtnlHandler {
  private static final int VLAN_ID_AT = 2;
  private static final int VLAN_IDS = 4095;
  private static final int HIGH = 8;

  private final BridgeAnnouncements announcements;

  /** The handler; it gives {@code announcements} the groups to speak to. */
  public BridgeLinks(BridgeAnnouncements announcements) {
    this.announcements = announcements;
  }

  @Override
  public int family() {
    return RtnlTypes.AF_BRIDGE;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RtnlTypes.RTM_SETLINK, RtnlTypes.RTM_DELLINK);
  }

  @Override
  public void attached(RtnlEvents events) {
    announcements.speakTo(events);
  }

  @Override
  public void detached() {
    announcements.speakTo(null);
  }

  @Override
  public void doit(RtnlRequest request) throws NetException {
    if (!(request.body() instanceof LinkMessage link)) {
      throw new NetException(Errno.EINVAL);
    }
    NetDevice device = request
        .net()
        .deviceByIndex(link.index())
        .orElseThrow(() -> new NetException(Errno.ENODEV, "unknown ifindex"));
    boolean sets = request.type() == RtnlTypes.RTM_SETLINK;
    int flags = flags(link);
    if (flags == 0 || (flags & BRIDGE_FLAGS_MASTER) != 0) {
      Bridge master = BridgeKind.over(device).orElseThrow(() -> new NetException(Errno.EOPNOTSUPP));
      change(master, device, link, sets);
    }
    if ((flags & BRIDGE_FLAGS_SELF) != 0) {
      Bridge self = BridgeKind.bridge(device).orElseThrow(() -> new NetException(Errno.EOPNOTSUPP));
      change(self, device, link, sets);
    }
  }

  private static int flags(LinkMessage link) throws NetException {
    Attributes spec = link.attributes().get(IFLA_AF_SPEC);
    if (spec == null) {
      return 0;
    }
    for (int i = 0; i < spec.size(); i++) {
      Optional<AttributeType<?>> meant = spec.typeAt(i).misfitOf();
      if (meant.isPresent() && spec.typeAt(i).number() <= 1) {
        throw new NetException(Errno.EINVAL);
      }
    }
    Integer flags = spec.get(IFLA_BRIDGE_FLAGS);
    return flags == null ? 0 : flags;
  }

  private static void change(Bridge bridge, NetDevice device, LinkMessage link, boolean sets)
      throws NetException {
    Optional<Attributes> spec = link.attributes().find(IFLA_AF_SPEC);
    Optional<BridgePort> port = bridge.state().port(device);
    int info = sets ? indexOf(link.attributes(), IFLA_PROTINFO) : -1;
    boolean changed = false;
    if (info >= 0) {
      if (port.isPresent()) {
        changePort(bridge, port.get(), link.attributes(), info);
        changed = true;
      } else if (spec.isEmpty()) {
        throw new NetException(Errno.EINVAL);
      }
    }
    if (spec.isPresent()) {
      checkVlans(spec.get(), sets);
    }
    if (changed) {
      bridge.state().events().port(bridge.state(), port.get(), false);
    }
  }

  /** Where the last attribute of a type stands, whether it is a value of the type or not; -1 for nowhere. */
  private static int indexOf(Attributes attributes, AttributeType<?> type) {
    for (int i = attributes.size() - 1; i >= 0; i--) {
      if (attributes.typeAt(i).number() == type.number()) {
        return i;
      }
    }
    return -1;
  }

  private static void changePort(Bridge bridge, BridgePort port, Attributes attributes, int info)
      throws NetException {
    AttributeForm form = attributes.formAt(info);
    int flags = form == null ? attributes.typeAt(info).format().flags() : form.flags();
    if ((flags & AttributeForm.NLA_F_NESTED) != 0) {
      if (!(attributes.valueAt(info) instanceof Attributes asked)) {
        throw new NetException(Errno.EINVAL);
      }
      AttributePolicy.checkWithin(asked, List.of(IFLA_PROTINFO));
      PortChange.run(bridge, port, asked);
      return;
    }
    bridge.settings().setPortState(port, firstByte(attributes, info));
  }

  /** An old daemon's way to set a state: one byte, and no nest. */
  private static int firstByte(Attributes attributes, int info) throws NetException {
    Object value = attributes.valueAt(info);
    if (value instanceof byte[] bytes && bytes.length > 0) {
      return bytes[0] & 0xff;
    }
    throw new NetException(Errno.EINVAL);
  }

  /** There are no virtual LANs: none can be added, and to take one away is no fault. */
  private static void checkVlans(Attributes spec, boolean sets) throws NetException {
    for (byte[] info : spec.all(IFLA_BRIDGE_VLAN_INFO)) {
      if (info.length != VLAN_ID_AT + 2) {
        throw new NetException(Errno.EINVAL);
      }
      int id = (info[VLAN_ID_AT] & 0xff) | (info[VLAN_ID_AT + 1] & 0xff) << HIGH;
      if (id == 0 || id >= VLAN_IDS) {
        throw new NetException(Errno.EINVAL, "bridge: Vlan id is invalid");
      }
      if (sets) {
        throw new NetException(Errno.EOPNOTSUPP);
      }
    }
  }
}
