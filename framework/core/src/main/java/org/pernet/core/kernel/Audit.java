// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pernet.api.dev.NetDevice;
import org.pernet.core.dev.DeviceTable;
import org.pernet.core.dev.NetDeviceImpl;
import org.pernet.core.net.NetImpl;
import org.pernet.core.net.NetsImpl;
import org.pernet.core.rtnl.RtnlLock;

/** Looks whether a kernel's invariants hold. */
final class Audit {
  private final NetsImpl nets;
  private final RtnlLock rtnl;
  private final List<String> wrong = new ArrayList<>();

  Audit(NetsImpl nets, RtnlLock rtnl) {
    this.nets = nets;
    this.rtnl = rtnl;
  }

  List<String> run() {
    rtnl.lock();
    try {
      Map<Long, NetImpl> inodes = new HashMap<>();
      for (NetImpl net : nets.all().snapshot()) {
        NetImpl twin = inodes.put(net.inode(), net);
        expect(twin == null, net + " has the inode number of another");
        expect(!net.isAlive() || !net.holders().isEmpty(), net + " lives without a reference");
        devices(net);
      }
    } finally {
      rtnl.unlock();
    }
    return List.copyOf(wrong);
  }

  private void devices(NetImpl net) {
    DeviceTable table = net.deviceTable();
    int last = 0;
    for (NetDeviceImpl device : table.list()) {
      String who = net + " " + device;
      expect(device.index() > last, who + " is out of order");
      last = device.index();
      expect(device.net() == net, who + " stands in another namespace's table");
      expect(table.byIndex(device.index()) == device, who + " is not found by its index");
      expect(table.byName(device.name()) == device, who + " is not found by its name");
      for (String name : device.alternativeNames()) {
        expect(table.byName(name) == device, who + " is not found as " + name);
      }
      expect(
          device.registrationState() == NetDevice.RegistrationState.REGISTERED,
          who + " is listed but " + device.registrationState());
    }
  }

  private void expect(boolean right, String words) {
    if (!right) {
      wrong.add(words);
    }
  }
}
