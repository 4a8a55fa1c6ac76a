// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.mcast;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.notifier.NetDeviceNotifier;

/** Which groups each device takes packets of. Every device takes those for all hosts. Looked up without a lock. */
public final class Groups implements NetDeviceNotifier {
  /** 224.0.0.1. */
  public static final int ALL_HOSTS = 0xe0000001;

  private static final int[] NONE = {};

  private final Map<NetDevice, int[]> joined = new ConcurrentHashMap<>(); // a group as often as it was joined

  /** No device has joined a group. */
  public Groups() {}

  /** Whether a device takes packets of a group (ip_check_mc). */
  public boolean has(NetDevice device, int group) {
    if (group == ALL_HOSTS) {
      return true;
    }
    int[] all = joined.getOrDefault(device, NONE);
    for (int one : all) {
      if (one == group) {
        return true;
      }
    }
    return false;
  }

  /** A device joins a group (ip_mc_inc_group): once for each time. */
  public void join(NetDevice device, int group) {
    joined.compute(device, (same, before) -> {
      int[] more = before == null ? new int[1] : Arrays.copyOf(before, before.length + 1);
      more[more.length - 1] = group;
      return more;
    });
    boolean gone = device.registrationState() != NetDevice.RegistrationState.REGISTERED;
    if (gone) {
      joined.remove(device);
    }
  }

  /** Takes one joining back (ip_mc_dec_group). */
  public void leave(NetDevice device, int group) {
    joined.computeIfPresent(device, (same, before) -> without(before, group));
  }

  private static int[] without(int[] all, int group) {
    for (int i = 0; i < all.length; i++) {
      if (all[i] == group) {
        int[] less = Arrays.copyOf(all, all.length - 1);
        System.arraycopy(all, i + 1, less, i, less.length - i);
        return less.length == 0 ? null : less;
      }
    }
    return all;
  }

  /** A device that goes, be it to another namespace, is in no group any more. */
  @Override
  public void event(NetDeviceEvent event, NetDevice device) {
    if (event == NetDeviceEvent.UNREGISTER) {
      joined.remove(device);
    }
  }
}
