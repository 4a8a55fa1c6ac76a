// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sysctl;

import java.util.BitSet;

/**
 * The settings of a device, of {@code all} or of {@code default} (struct ipv4_devconf), by IPV4_DEVCONF_*. Written under
 * RTNL, read without a lock. Settings that nobody has changed share one array.
 */
public final class Devconf {
  public static final int FORWARDING = 1;
  public static final int MC_FORWARDING = 2;
  public static final int PROXY_ARP = 3;
  public static final int ACCEPT_REDIRECTS = 4;
  public static final int SECURE_REDIRECTS = 5;
  public static final int SEND_REDIRECTS = 6;
  public static final int SHARED_MEDIA = 7;
  public static final int RP_FILTER = 8;
  public static final int ACCEPT_SOURCE_ROUTE = 9;
  public static final int BOOTP_RELAY = 10;
  public static final int LOG_MARTIANS = 11;
  public static final int TAG = 12;
  public static final int ARP_FILTER = 13;
  public static final int MEDIUM_ID = 14;
  public static final int DISABLE_XFRM = 15;
  public static final int DISABLE_POLICY = 16;
  public static final int FORCE_IGMP_VERSION = 17;
  public static final int ARP_ANNOUNCE = 18;
  public static final int ARP_IGNORE = 19;
  public static final int PROMOTE_SECONDARIES = 20;
  public static final int ARP_ACCEPT = 21;
  public static final int ARP_NOTIFY = 22;
  public static final int ACCEPT_LOCAL = 23;
  public static final int SRC_VALID_MARK = 24;
  public static final int PROXY_ARP_PVLAN = 25;
  public static final int ROUTE_LOCALNET = 26;
  public static final int IGMPV2_UNSOLICITED_REPORT_INTERVAL = 27;
  public static final int IGMPV3_UNSOLICITED_REPORT_INTERVAL = 28;
  public static final int IGNORE_ROUTES_WITH_LINKDOWN = 29;
  public static final int DROP_UNICAST_IN_L2_MULTICAST = 30;
  public static final int DROP_GRATUITOUS_ARP = 31;
  public static final int BC_FORWARDING = 32;
  public static final int ARP_EVICT_NOCARRIER = 33;
  /** How many there are. */
  public static final int COUNT = 33;

  private volatile int[] values;
  private boolean shared; // guarded by RTNL: others have the same array
  private BitSet set =
      new BitSet(0); // guarded by RTNL: those that default does not change any more

  private Devconf(int[] values) {
    this.values = values;
    this.shared = true;
  }

  private static int[] compiledIn(boolean forDefault) {
    int[] all = new int[COUNT];
    all[ACCEPT_REDIRECTS - 1] = 1;
    all[SEND_REDIRECTS - 1] = 1;
    all[SECURE_REDIRECTS - 1] = 1;
    all[SHARED_MEDIA - 1] = 1;
    all[IGMPV2_UNSOLICITED_REPORT_INTERVAL - 1] = 10_000;
    all[IGMPV3_UNSOLICITED_REPORT_INTERVAL - 1] = 1_000;
    all[ARP_EVICT_NOCARRIER - 1] = 1;
    all[ACCEPT_SOURCE_ROUTE - 1] = forDefault ? 1 : 0;
    return all;
  }

  /** What {@code all} is compiled with (ipv4_devconf). */
  public static Devconf compiledAll() {
    return new Devconf(compiledIn(false));
  }

  /** What {@code default} is compiled with (ipv4_devconf_dflt). */
  public static Devconf compiledDefault() {
    return new Devconf(compiledIn(true));
  }

  /** The same values; the two go their own ways from now on. Under RTNL. */
  public Devconf copy() {
    shared = true;
    return new Devconf(values);
  }

  /** Takes over all values of another. Under RTNL. */
  public void become(Devconf other) {
    other.shared = true;
    shared = true;
    values = other.values;
  }

  /** One of them. */
  public int get(int which) {
    return values[which - 1];
  }

  /** Whether one of them is not zero. */
  public boolean is(int which) {
    return values[which - 1] != 0;
  }

  /** Sets one by hand: {@code default} does not change it any more. */
  public void set(int which, int value) {
    markSet(which);
    put(which, value);
  }

  /** Sets one, where it was not set by hand (devinet_copy_dflt_conf). */
  public void inherit(int which, int value) {
    if (!set.get(which)) {
      put(which, value);
    }
  }

  /** Sets one without saying by whom. */
  public void put(int which, int value) {
    if (values[which - 1] == value) {
      return;
    }
    if (shared) {
      int[] own = values.clone();
      own[which - 1] = value;
      values = own;
      shared = false;
    } else {
      int[] own = values;
      own[which - 1] = value;
      values = own; // so that readers see it
    }
  }

  private void markSet(int which) {
    set.set(which);
  }

  /** From now on all count as set by hand (ipv4_devconf_setall): the device has addresses. */
  public void setAll() {
    set.set(1, COUNT + 1);
  }

  /** All, as a netlink message has them. */
  public long[] toWords() {
    int[] now = values;
    long[] words = new long[COUNT];
    for (int i = 0; i < COUNT; i++) {
      words[i] = now[i] & 0xffffffffL;
    }
    return words;
  }
}
