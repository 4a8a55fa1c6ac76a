// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import java.util.Arrays;

/** The groups that a device takes part in (ip_mc_list). Written under RTNL, read without a lock. 224.0.0.1 is always one. */
public final class Groups {
  /** 224.0.0.1: all hosts of a link (IGMP_ALL_HOSTS). */
  public static final int ALL_HOSTS = 0xe0000001;

  private static final int[] NONE = {};

  private volatile int[] groups = NONE; // one for each who has joined

  Groups() {}

  /** Whether it takes part in a group (ip_check_mc). */
  public boolean contains(int group) {
    if (group == ALL_HOSTS) {
      return true;
    }
    for (int joined : groups) {
      if (joined == group) {
        return true;
      }
    }
    return false;
  }

  /** Somebody joins (ip_mc_inc_group); says whether he is the first. Under RTNL. */
  public boolean join(int group) {
    boolean first = !contains(group);
    int[] more = Arrays.copyOf(groups, groups.length + 1);
    more[more.length - 1] = group;
    groups = more;
    return first;
  }

  /** Somebody leaves (ip_mc_dec_group); says whether he was the last. Under RTNL. */
  public boolean leave(int group) {
    int[] now = groups;
    for (int i = 0; i < now.length; i++) {
      if (now[i] == group) {
        int[] rest = new int[now.length - 1];
        System.arraycopy(now, 0, rest, 0, i);
        System.arraycopy(now, i + 1, rest, i, rest.length - i);
        groups = rest;
        return !contains(group);
      }
    }
    return false;
  }
}
