// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.netlink;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_FLAGS_EXT;

import java.util.Optional;
import java.util.Set;
import org.pernet.api.dev.AddressList;
import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDevices;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.control.Bridge;
import org.pernet.bridge.control.BridgeKind;
import org.pernet.bridge.fdb.FdbEntry;
import org.pernet.bridge.fdb.UserEntries;
import org.pernet.bridge.port.BridgeId;
import org.pernet.bridge.port.BridgePort;
import org.pernet.bridge.port.PortState;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/**
 * RTM_NEWNEIGH and RTM_DELNEIGH of PF_BRIDGE: entries of a bridge's database, and of the lists of any Ethernet device
 * (rtnl_fdb_add, rtnl_fdb_del).
 */
public final class FdbChanges implements RtnlHandler {
  private static final FaultPoint ENTRY = FaultPoint.memory("bridge.fdb");

  private static final int NLM_F_BULK = 0x200;
  private static final int STATES =
      FdbEntry.NUD_PERMANENT | FdbEntry.NUD_NOARP | FdbEntry.NUD_REACHABLE;
  private static final long RESERVED = 0x0180_c200_000L;
  private static final int RESERVED_BITS = 4;

  private final BridgeAnnouncements announcements;

  /** The handler; it tells of devices' own lists. */
  public FdbChanges(BridgeAnnouncements announcements) {
    this.announcements = announcements;
  }

  @Override
  public int family() {
    return RtnlTypes.AF_BRIDGE;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RtnlTypes.RTM_NEWNEIGH, RtnlTypes.RTM_DELNEIGH);
  }

  @Override
  public void doit(RtnlRequest request) throws NetException {
    NeighbourMessage asked = FdbRequests.neighbour(request.body(), "");
    boolean adds = request.type() == RtnlTypes.RTM_NEWNEIGH;
    NetDevice device = FdbRequests.device(request.net(), asked.index());
    if (!adds && request.hasFlags(NLM_F_BULK)) {
      FdbFlush.run(request.net(), device, asked);
      return;
    }
    HardwareAddress address = FdbRequests.address(asked.attributes());
    if (device.spec().type() != DeviceSpec.ARPHRD_ETHER) {
      String words = adds
          ? "FDB add only supported for Ethernet devices"
          : "FDB delete only supported for Ethernet devices";
      throw new NetException(Errno.EINVAL, words);
    }
    int vlan = FdbRequests.vlan(asked.attributes());
    new Change(request, asked, device, address, vlan).run(adds);
  }

  /** One request. */
  private final class Change {
    private final RtnlRequest request;
    private final NeighbourMessage asked;
    private final NetDevice device;
    private final HardwareAddress address;
    private final int vlan;

    Change(
        RtnlRequest request,
        NeighbourMessage asked,
        NetDevice device,
        HardwareAddress address,
        int vlan) {
      this.request = request;
      this.asked = asked;
      this.device = device;
      this.address = address;
      this.vlan = vlan;
    }

    void run(boolean adds) throws NetException {
      boolean done = false;
      int flags = asked.flags();
      Optional<Bridge> over = BridgeKind.over(device);
      if ((flags == 0 || (flags & FdbFill.NTF_MASTER) != 0) && over.isPresent()) {
        change(over.get(), over.get().state().port(device).orElse(null), adds);
        flags &= ~FdbFill.NTF_MASTER;
        done = true;
      }
      if ((flags & FdbFill.NTF_SELF) != 0) {
        Optional<Bridge> self = BridgeKind.bridge(device);
        if (self.isPresent()) {
          change(self.get(), null, adds);
        } else {
          changeList(adds);
          announcements.self(device, FdbFill.self(device, address, asked.state()), !adds);
        }
        done = true;
      }
      if (!done) {
        throw new NetException(Errno.EOPNOTSUPP);
      }
    }

    /** br_fdb_add, br_fdb_delete. */
    private void change(Bridge bridge, BridgePort port, boolean adds) throws NetException {
      NetBridge state = bridge.state();
      if (!adds) {
        if (vlan != 0) {
          throw new NetException(Errno.ENOENT);
        }
        UserEntries.delete(state.fdb(), port, BridgeId.address(address));
        return;
      }
      checkAdd();
      request.kernel().faults().reach(ENTRY);
      if ((asked.flags() & FdbFill.NTF_USE) != 0) {
        use(state, port);
      } else if ((asked.flags() & FdbFill.NTF_EXT_LEARNED) != 0) {
        if (port == null && (asked.state() & FdbEntry.NUD_PERMANENT) == 0) {
          throw new NetException(
              Errno.EINVAL, "bridge: FDB entry towards bridge must be permanent");
        }
        UserEntries.addExternal(state.fdb(), port, BridgeId.address(address));
      } else {
        UserEntries.add(
            state.fdb(),
            port,
            BridgeId.address(address),
            new UserEntries.Request(
                asked.state(),
                request.hasFlags(NLM_F_CREATE),
                request.hasFlags(NLM_F_EXCL),
                (asked.flags() & FdbFill.NTF_STICKY) != 0));
      }
    }

    private void checkAdd() throws NetException {
      Integer extended = asked.attributes().get(NDA_FLAGS_EXT);
      if ((asked.state() & STATES) == 0 || address.isZero()) {
        throw new NetException(Errno.EINVAL);
      }
      if (extended != null && (extended & FdbFill.NTF_EXT_LOCKED) != 0) {
        throw new NetException(
            Errno.EINVAL, "bridge: Cannot add FDB entry with \"locked\" flag set");
      }
      if (vlan != 0) {
        throw new NetException(Errno.EINVAL);
      }
    }

    /** As if a frame had come from the station. */
    private void use(NetBridge state, BridgePort port) throws NetException {
      if (port == null) {
        throw new NetException(Errno.EINVAL);
      }
      if (PortState.learns(port.state())) {
        state.fdb().learn(port, BridgeId.address(address), state.now(), FdbEntry.ADDED_BY_USER);
      }
    }

    /** ndo_dflt_fdb_add, ndo_dflt_fdb_del. */
    private void changeList(boolean adds) throws NetException {
      boolean permanent = (asked.state() & FdbEntry.NUD_PERMANENT) != 0;
      if ((adds ? asked.state() != 0 && !permanent : !permanent) || vlan != 0) {
        throw new NetException(Errno.EINVAL);
      }
      long bits = BridgeId.address(address);
      boolean group = (address.byteAt(0) & 1) != 0 && bits >>> RESERVED_BITS != RESERVED;
      AddressList list = group ? AddressList.MULTICAST : AddressList.UNICAST;
      NetDevices devices = request.kernel().devices();
      if (!adds) {
        devices.removeAddress(device, list, address);
      } else if (request.hasFlags(NLM_F_EXCL) || !device.addresses(list).contains(address)) {
        devices.addAddressOnce(device, list, address);
      }
    }
  }
}
