// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.socket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDevices;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.slf4j.LoggerFactory;

/** What one socket has devices take (struct packet_mclist). Under RTNL. */
final class Memberships {
  private final List<Entry> entries = new ArrayList<>();

  /** One, and how often it was asked for. */
  private static final class Entry {
    private final Membership wanted;
    private final NetDevice device;
    private int count = 1;

    Entry(Membership wanted, NetDevice device) {
      this.wanted = wanted;
      this.device = device;
    }

    void apply(int by) throws NetException {
      NetDevices devices = device.net().kernel().devices();
      if (wanted.type() == Membership.Type.PROMISC) {
        devices.addPromiscuity(device, by);
      } else if (wanted.type() == Membership.Type.ALLMULTI) {
        devices.addAllMulti(device, by);
      }
    }

    void undo() {
      try {
        apply(-1);
      } catch (NetException impossible) {
        LoggerFactory.getLogger(Memberships.class)
            .error("{} does not take back a membership", device, impossible);
      }
    }
  }

  void add(Net net, Membership wanted) throws NetException {
    NetDevice device =
        net.deviceByIndex(wanted.ifindex()).orElseThrow(() -> new NetException(Errno.ENODEV));
    int given = wanted.address().length();
    int length = device.address().length();
    if (given > length || (wanted.needsAddress() && given != length)) {
      throw new NetException(Errno.EINVAL);
    }
    for (Entry entry : entries) {
      if (entry.wanted.equals(wanted)) {
        entry.count++;
        return;
      }
    }
    Entry entry = new Entry(wanted, device);
    entry.apply(1);
    entries.add(entry);
  }

  void drop(Membership unwanted) {
    Optional<Entry> found =
        entries.stream().filter(entry -> entry.wanted.equals(unwanted)).findFirst();
    if (found.isPresent() && --found.get().count == 0) {
      entries.remove(found.get());
      found.get().undo();
    }
  }

  void deviceGone(NetDevice device) {
    List<Entry> going = entries.stream().filter(entry -> entry.device == device).toList();
    entries.removeAll(going);
    going.forEach(Entry::undo);
  }

  void dropAll() {
    List<Entry> going = List.copyOf(entries);
    entries.clear();
    going.forEach(Entry::undo);
  }
}
