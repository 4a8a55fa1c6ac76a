// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.kernel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pernet.api.audit.KernelAuditor.Findings;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.core.dev.DeviceTable;
import org.pernet.core.dev.NetDeviceImpl;
import org.pernet.core.link.LinkKindsImpl;
import org.pernet.core.net.NetImpl;

/** Looks at the devices of a namespace, and at the tables that they stand in. Under RTNL. */
final class DeviceAudit {
  private static final int DEEPEST = 8;

  private final LinkKindsImpl kinds;

  DeviceAudit(LinkKindsImpl kinds) {
    this.kinds = kinds;
  }

  void audit(NetImpl net, Findings found) {
    DeviceTable table = net.deviceTable();
    List<NetDeviceImpl> byAge = table.listByAge();
    found.expect(
        byAge.size() == table.list().size() && byAge.containsAll(table.list()),
        net + " does not list the same devices by age as by index");
    Set<String> names = new HashSet<>();
    int last = 0;
    for (NetDeviceImpl device : table.list()) {
      String who = net + " " + device;
      found.expect(device.index() > last, who + " is out of order");
      last = device.index();
      lookUps(net, device, names, found, who);
      state(device, found, who);
      master(net, device, found, who);
    }
    found.expect(
        table.names() == names.size(), net + " knows " + table.names() + " names, not " + names);
  }

  private static void lookUps(
      NetImpl net, NetDeviceImpl device, Set<String> names, Findings found, String who) {
    DeviceTable table = net.deviceTable();
    found.expect(device.net() == net, who + " stands in another namespace's table");
    found.expect(table.byIndex(device.index()) == device, who + " is not found by its index");
    found.expect(table.byName(device.name()) == device, who + " is not found by its name");
    found.expect(names.add(device.name()), who + " has the name of another");
    for (String name : device.alternativeNames()) {
      found.expect(table.byName(name) == device, who + " is not found as " + name);
      found.expect(
          name.equals(device.name()) || names.add(name),
          who + " has the name " + name + " of another");
    }
  }

  private void state(NetDeviceImpl device, Findings found, String who) {
    found.expect(
        device.registrationState() == NetDevice.RegistrationState.REGISTERED,
        who + " is listed but " + device.registrationState());
    flag(device, IfFlags.IFF_PROMISC, device.promiscuity(), found, who);
    flag(device, IfFlags.IFF_ALLMULTI, device.allMulti(), found, who);
    device.linkOps().ifPresent(ops -> kind(ops, found, who));
  }

  /** A flag that user space has set is one of those who ask for it. */
  private static void flag(NetDeviceImpl device, int flag, int count, Findings found, String who) {
    boolean asked = (device.flags() & flag) != 0;
    found.expect(
        count >= (asked ? 1 : 0),
        who + " has the flag " + Integer.toHexString(flag) + " from " + count);
  }

  private void kind(RtnlLinkOps ops, Findings found, String who) {
    found.expect(
        kinds.find(ops.kind()).filter(known -> known == ops).isPresent(),
        who + " is of the kind " + ops.kind() + ", which is not loaded");
  }

  private static void master(NetImpl net, NetDeviceImpl device, Findings found, String who) {
    NetDevice master = device.master().orElse(null);
    if (master != null) {
      found.expect(
          master.net() == net, who + " has the master " + master + " in another namespace");
      found.expect(
          net.deviceTable().byIndex(master.index()) == master,
          who + " has the master " + master + ", which is gone");
    }
    int depth = 0;
    for (NetDevice at = device; at != null && depth <= DEEPEST; depth++) {
      at = at.master().orElse(null);
    }
    found.expect(depth <= DEEPEST, who + " has masters without end");
  }
}
