// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The devices of one namespace, by index and by name. A few stand in an array, which is copied when it changes; many in
 * maps. Changes are made under RTNL; look-ups take no lock.
 */
public final class DeviceTable {
  private static final int FEW = 8;
  private static final NetDeviceImpl[] NONE = {};

  private volatile NetDeviceImpl[] few =
      NONE; // by index; read before many, for it is emptied after
  private volatile Many many;
  private volatile int sequence = 1;
  private int lastIndex = 1; // under RTNL: the last one drawn; 1 is the loopback's
  private int lastAge; // under RTNL
  private NamePatterns patterns; // under RTNL: made when first asked for

  private record Many(
      Map<String, NetDeviceImpl> byName, ConcurrentNavigableMap<Integer, NetDeviceImpl> byIndex) {}

  /** The device with this name or alternative name, or null. */
  public NetDeviceImpl byName(String name) {
    NetDeviceImpl[] some = few;
    Many all = many;
    if (all != null) {
      return all.byName().get(name);
    }
    for (NetDeviceImpl device : some) {
      if (device.isNamed(name)) {
        return device;
      }
    }
    return null;
  }

  /** The device with this index, or null. */
  public NetDeviceImpl byIndex(int index) {
    NetDeviceImpl[] some = few;
    Many all = many;
    if (all != null) {
      return all.byIndex().get(index);
    }
    for (NetDeviceImpl device : some) {
      if (device.index() == index) {
        return device;
      }
    }
    return null;
  }

  /** The first device with this index or a higher one, or null. */
  public NetDeviceImpl atOrAfter(int index) {
    NetDeviceImpl[] some = few;
    Many all = many;
    if (all != null) {
      Map.Entry<Integer, NetDeviceImpl> entry = all.byIndex().ceilingEntry(index);
      return entry == null ? null : entry.getValue();
    }
    for (NetDeviceImpl device : some) {
      if (device.index() >= index) {
        return device;
      }
    }
    return null;
  }

  /** How many names are found here, alternative ones counted. Under RTNL. */
  public int names() {
    int[] count = {0};
    if (many != null) {
      return many.byName().size();
    }
    list().forEach(device -> device.forEachName(name -> count[0]++));
    return count[0];
  }

  /** All, by ascending index. */
  public Collection<NetDeviceImpl> list() {
    NetDeviceImpl[] some = few;
    Many all = many;
    return all != null ? Collections.unmodifiableCollection(all.byIndex().values()) : List.of(some);
  }

  /** All, those first that were listed first. Under RTNL. */
  public List<NetDeviceImpl> listByAge() {
    List<NetDeviceImpl> all = new ArrayList<>(list());
    all.sort(Comparator.comparingInt(device -> device.age));
    return all;
  }

  /** Counts changes; never 0. */
  public int sequence() {
    return sequence;
  }

  private void changed() {
    int next = sequence + 1;
    sequence = next == 0 ? 1 : next;
  }

  /** Lists a device under its index, its name and its alternative names (list_netdevice). Under RTNL. */
  void add(NetDeviceImpl device) {
    device.age = ++lastAge;
    if (many == null && few.length == FEW) {
      becomeMany();
    }
    if (many != null) {
      many.byIndex().put(device.index(), device);
      device.forEachName(name -> many.byName().put(name, device));
    } else {
      NetDeviceImpl[] longer = Arrays.copyOf(few, few.length + 1);
      longer[few.length] = device;
      Arrays.sort(longer, (one, other) -> Integer.compare(one.index(), other.index()));
      few = longer;
    }
    changed();
  }

  private void becomeMany() {
    Many maps = new Many(new ConcurrentHashMap<>(), new ConcurrentSkipListMap<>());
    for (NetDeviceImpl device : few) {
      maps.byIndex().put(device.index(), device);
      device.forEachName(name -> maps.byName().put(name, device));
    }
    many = maps;
    few = NONE;
  }

  /** Takes a device out of all look-ups (unlist_netdevice). Under RTNL. */
  void remove(NetDeviceImpl device) {
    if (many != null) {
      many.byIndex().remove(device.index(), device);
      device.forEachName(name -> many.byName().remove(name, device));
    } else {
      few = Arrays.stream(few).filter(other -> other != device).toArray(NetDeviceImpl[]::new);
    }
    device.forEachName(this::nameFreed);
    changed();
  }

  /** A listed device has one more name. Under RTNL. */
  void nameAdded(NetDeviceImpl device, String name) {
    if (many != null) {
      many.byName().put(name, device);
    }
    changed();
  }

  /** A listed device has one name less. Under RTNL. */
  void nameRemoved(NetDeviceImpl device, String name) {
    if (many != null) {
      many.byName().remove(name, device);
    }
    nameFreed(name);
    changed();
  }

  private void nameFreed(String name) {
    if (patterns != null) {
      patterns.freed(name);
    }
  }

  /** The patterns of names. Under RTNL. */
  NamePatterns patterns() {
    if (patterns == null) {
      patterns = new NamePatterns();
    }
    return patterns;
  }

  /** An index that is free: the next in turn (dev_index_reserve with 0). Under RTNL. */
  int drawIndex() {
    do {
      lastIndex = lastIndex == Integer.MAX_VALUE ? 2 : lastIndex + 1;
    } while (byIndex(lastIndex) != null);
    return lastIndex;
  }
}
