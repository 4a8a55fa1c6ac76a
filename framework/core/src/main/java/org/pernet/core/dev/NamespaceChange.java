// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.NetIds;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.rtnl.LinkAnnouncer;
import org.pernet.core.net.NetImpl;

/**
 * A device's move to another namespace (__dev_change_net_namespace): everything is checked first; from the commit line on
 * nothing fails. To the old stack the device is gone, to the new one it comes.
 */
final class NamespaceChange {
  private final DeviceContext context;
  private final UpAndDown upAndDown;
  private final Masters masters;
  private final NetDeviceImpl device;
  private final NetImpl from;
  private final NetImpl to;

  NamespaceChange(
      DeviceContext context,
      UpAndDown upAndDown,
      Masters masters,
      NetDeviceImpl device,
      NetImpl to) {
    this.context = context;
    this.upAndDown = upAndDown;
    this.masters = masters;
    this.device = device;
    this.from = device.net;
    this.to = to;
  }

  /** Moves it, or refuses with nothing changed. */
  void run(String pattern, int newIndex) throws NetException {
    if (device.spec.immutable()) {
      throw new NetException(Errno.EINVAL, "The interface netns is immutable");
    }
    if (!device.isRegistered()) {
      throw new NetException(Errno.EINVAL, "The interface isn't registered");
    }
    if (from == to) {
      return;
    }
    if (from.isAlive()) { // who comes home from a dying one always finds room
      to.deviceTable().checkRoom(to.kernel().limits());
    }
    String name = nameThere(pattern);
    List<String> lost = conflictingAlternativeNames();
    int index = indexThere(newIndex);
    commit(name, lost, index);
  }

  private String nameThere(String pattern) throws NetException {
    DeviceTable there = to.deviceTable();
    if (there.byName(device.name) == null) {
      return device.name;
    }
    if (pattern == null) {
      throw new NetException(
          Errno.EEXIST, "An interface with the same name exists in the target netns");
    }
    try {
      return DeviceNames.prepare(there, pattern, Errno.EEXIST);
    } catch (NetException refused) {
      throw new NetException(
          refused.errno(),
          "Unable to use '" + pattern + "' for the new interface name in the target netns");
    }
  }

  /** Those taken there: a refusal, or, where the old namespace dies, names that get lost. */
  private List<String> conflictingAlternativeNames() throws NetException {
    List<String> lost = new ArrayList<>();
    for (String name : device.alternativeNames()) {
      if (to.deviceTable().byName(name) != null) {
        if (from.isAlive()) {
          throw new NetException(
              Errno.EEXIST,
              "An interface with the altname " + name + " exists in the target netns");
        }
        lost.add(name);
      }
    }
    return lost;
  }

  private int indexThere(int wanted) throws NetException {
    DeviceTable there = to.deviceTable();
    context.faults().reach(Registration.IFINDEX);
    if (wanted != 0) {
      if (wanted == Registration.LOOPBACK_INDEX || there.byIndex(wanted) != null) {
        throw new NetException(
            Errno.EBUSY, "The ifindex " + wanted + " is not available in the target netns");
      }
      return wanted;
    }
    boolean free =
        device.index != Registration.LOOPBACK_INDEX && there.byIndex(device.index) == null;
    return free ? device.index : there.drawIndex();
  }

  private void commit(String name, List<String> lost, int index) {
    upAndDown.close(device);
    from.deviceTable().remove(device);
    device.port().newGeneration();
    device.port().forgetTaps();
    context.path().synchronize();
    device.active = false;
    masters.release(device);
    context.notifiers().tell(NetDeviceEvent.UNREGISTER, device);
    int nsid = from.isAlive() ? context.nets().ids().idOrDraw(from, to) : NetIds.NOT_ASSIGNED;
    context.announcers().moveLink(device, nsid, index);
    upAndDown.setAddresses(device, AddressLists.NONE);
    lost.forEach(device::removeAlternativeName);
    device.name = name;
    device.net = to;
    device.index = index;
    to.deviceTable().add(device);
    context.events().deviceMoved(device, from);
    context.notifiers().tell(NetDeviceEvent.REGISTER, device);
    context.announce(device, LinkAnnouncer.ALL_FLAGS);
  }
}
