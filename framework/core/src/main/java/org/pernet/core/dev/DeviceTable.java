// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Limits;
import org.pernet.core.xarray.XArray;

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
  private int size; // under RTNL
  private NamePatterns patterns; // under RTNL: made when first asked for

  private record Many(Map<String, NetDeviceImpl> byName, XArray<NetDeviceImpl> byIndex) {}

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

  /** As {@link #byName(String)}. Among many, the device itself is not touched. */
  public Optional<NetDevice> findByName(String name) {
    Many all = many;
    return all != null ? find(all.byName(), name) : Optional.ofNullable(byName(name));
  }

  /** As {@link #byIndex(int)}. Among many, the device itself is not touched. */
  public Optional<NetDevice> findByIndex(int index) {
    Many all = many;
    return all != null ? find(all.byIndex(), index) : Optional.ofNullable(byIndex(index));
  }

  // The two that follow have no cast to a device in their code: it would read the device's class,
  // far away in memory.

  private static <T, S extends T> Optional<T> find(Map<String, S> devices, String name) {
    return Optional.ofNullable(devices.get(name));
  }

  private static <T, S extends T> Optional<T> find(XArray<S> devices, int index) {
    return Optional.ofNullable(devices.get(index));
  }

  /** The first device with this index or a higher one, or null. */
  public NetDeviceImpl atOrAfter(int index) {
    NetDeviceImpl[] some = few;
    Many all = many;
    if (all != null) {
      return all.byIndex().atOrAfter(index);
    }
    for (NetDeviceImpl device : some) {
      if (device.index() >= index) {
        return device;
      }
    }
    return null;
  }

  /** ENOSPC where there are as many as may be (a limit of this kernel's own). Under RTNL. */
  void checkRoom(Limits limits) throws NetException {
    if (size >= limits.devices()) {
      throw new NetException(Errno.ENOSPC, "too many devices in this namespace");
    }
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
  public List<NetDeviceImpl> list() {
    NetDeviceImpl[] some = few;
    Many all = many;
    return all != null ? all.byIndex().toList() : List.of(some);
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
    size++;
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
    device.forEachName(this::nameTaken);
    changed();
  }

  private void becomeMany() {
    Many maps = new Many(new ConcurrentHashMap<>(), new XArray<>());
    for (NetDeviceImpl device : few) {
      maps.byIndex().put(device.index(), device);
      device.forEachName(name -> maps.byName().put(name, device));
    }
    many = maps;
    few = NONE;
  }

  /** Takes a device out of all look-ups (unlist_netdevice). Under RTNL. */
  void remove(NetDeviceImpl device) {
    size--;
    if (many != null) {
      many.byIndex().remove(device.index());
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
    nameTaken(name);
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

  private void nameTaken(String name) {
    if (patterns != null) {
      patterns.taken(name);
    }
  }

  private void nameFreed(String name) {
    if (patterns != null) {
      patterns.freed(name);
    }
  }

  /** The patterns of names. Under RTNL. */
  NamePatterns patterns() {
    if (patterns == null) {
      patterns = new NamePatterns(action -> list().forEach(device -> device.forEachName(action)));
    }
    return patterns;
  }

  /** An index that is free: the next in turn (dev_index_reserve with 0). Under RTNL. */
  int drawIndex() {
    int free = freeIndex(lastIndex + 1L);
    lastIndex = free > 0 ? free : freeIndex(2);
    return lastIndex;
  }

  private int freeIndex(long from) {
    if (many != null) {
      return from > Integer.MAX_VALUE ? -1 : many.byIndex().free((int) from);
    }
    for (long index = from; index <= Integer.MAX_VALUE; index++) {
      if (byIndex((int) index) == null) {
        return (int) index;
      }
    }
    return -1;
  }
}
