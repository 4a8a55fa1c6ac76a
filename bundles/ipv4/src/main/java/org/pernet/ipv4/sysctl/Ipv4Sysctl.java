// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sysctl;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files below net/ipv4 that hold one number for the namespace, with the kernel's defaults and ranges. */
public enum Ipv4Sysctl {
  FIB_MULTIPATH_HASH_FIELDS("fib_multipath_hash_fields", 7, 1, 4095),
  FIB_MULTIPATH_HASH_POLICY("fib_multipath_hash_policy", 0, 0, 3),
  FIB_MULTIPATH_HASH_SEED("fib_multipath_hash_seed", 0, 0, 4_294_967_295L),
  FIB_MULTIPATH_USE_NEIGH("fib_multipath_use_neigh", 0, 0, 1),
  FIB_NOTIFY_ON_FLAG_CHANGE("fib_notify_on_flag_change", 0, 0, 2),
  FWMARK_REFLECT("fwmark_reflect", 0, 0, 255),
  ICMP_ECHO_ENABLE_PROBE("icmp_echo_enable_probe", 0, 0, 1),
  ICMP_ECHO_IGNORE_ALL("icmp_echo_ignore_all", 0, 0, 1),
  ICMP_ECHO_IGNORE_BROADCASTS("icmp_echo_ignore_broadcasts", 1, 0, 1),
  ICMP_ERRORS_USE_INBOUND_IFADDR("icmp_errors_use_inbound_ifaddr", 0, 0, 1),
  ICMP_IGNORE_BOGUS_ERROR_RESPONSES("icmp_ignore_bogus_error_responses", 1, 0, 1),
  ICMP_MSGS_BURST("icmp_msgs_burst", 50, 0, Integer.MAX_VALUE),
  ICMP_MSGS_PER_SEC("icmp_msgs_per_sec", 1000, 0, Integer.MAX_VALUE),
  ICMP_RATELIMIT("icmp_ratelimit", 1000, 0, Integer.MAX_VALUE),
  ICMP_RATEMASK("icmp_ratemask", 6168, Integer.MIN_VALUE, Integer.MAX_VALUE),
  IGMP_LINK_LOCAL_MCAST_REPORTS("igmp_link_local_mcast_reports", 1, 0, 255),
  IGMP_MAX_MEMBERSHIPS("igmp_max_memberships", 20, Integer.MIN_VALUE, Integer.MAX_VALUE),
  IGMP_MAX_MSF("igmp_max_msf", 10, Integer.MIN_VALUE, Integer.MAX_VALUE),
  IGMP_QRV("igmp_qrv", 2, 1, Integer.MAX_VALUE),
  IP_AUTOBIND_REUSE("ip_autobind_reuse", 0, 0, 1),
  IP_DEFAULT_TTL("ip_default_ttl", 64, 1, 255),
  IP_DYNADDR("ip_dynaddr", 0, 0, 255),
  IP_EARLY_DEMUX("ip_early_demux", 1, 0, 255),
  IP_FORWARD_UPDATE_PRIORITY("ip_forward_update_priority", 1, 0, 1),
  IP_FORWARD_USE_PMTU("ip_forward_use_pmtu", 0, 0, 255),
  IP_NO_PMTU_DISC("ip_no_pmtu_disc", 0, 0, 255),
  IP_NONLOCAL_BIND("ip_nonlocal_bind", 0, 0, 255),
  IP_UNPRIVILEGED_PORT_START("ip_unprivileged_port_start", 1024, 0, 65535),
  IPFRAG_HIGH_THRESH("ipfrag_high_thresh", 4194304, 3145728, Long.MAX_VALUE),
  IPFRAG_LOW_THRESH("ipfrag_low_thresh", 3145728, 0, 4194304),
  IPFRAG_MAX_DIST("ipfrag_max_dist", 64, 0, Integer.MAX_VALUE),
  IPFRAG_TIME("ipfrag_time", 30, -(Integer.MAX_VALUE / 250), Integer.MAX_VALUE / 250),
  NEXTHOP_COMPAT_MODE("nexthop_compat_mode", 1, 0, 1),
  RAW_L3MDEV_ACCEPT("raw_l3mdev_accept", 1, 0, 1),
  UDP_EARLY_DEMUX("udp_early_demux", 1, 0, 255),
  UDP_L3MDEV_ACCEPT("udp_l3mdev_accept", 0, 0, 1),
  UDP_RMEM_MIN("udp_rmem_min", 4096, 1, Integer.MAX_VALUE),
  UDP_WMEM_MIN("udp_wmem_min", 4096, 1, Integer.MAX_VALUE),
  XFRM4_GC_THRESH("xfrm4_gc_thresh", 32768, Integer.MIN_VALUE, Integer.MAX_VALUE),
  ROUTE_MIN_PMTU("route/min_pmtu", 552, 68, Integer.MAX_VALUE),
  ROUTE_MIN_ADV_MSS("route/min_adv_mss", 256, Integer.MIN_VALUE, Integer.MAX_VALUE),
  ROUTE_MTU_EXPIRES("route/mtu_expires", 600, -(Integer.MAX_VALUE / 250), Integer.MAX_VALUE / 250);

  private static final Map<String, Ipv4Sysctl> BY_FILE = Arrays.stream(values())
      .collect(Collectors.toUnmodifiableMap(Ipv4Sysctl::file, Function.identity()));

  private final String file;
  private final long initial;
  private final long least;
  private final long most;

  Ipv4Sysctl(String file, long initial, long least, long most) {
    this.file = file;
    this.initial = initial;
    this.least = least;
    this.most = most;
  }

  /** The path below net/ipv4. */
  public String file() {
    return file;
  }

  /** What it is before anybody has written it. */
  public long initial() {
    return initial;
  }

  /** The least value that it takes, where another setting does not say more. */
  public long least() {
    return least;
  }

  /** The greatest. */
  public long most() {
    return most;
  }

  /** The setting with a path below net/ipv4. */
  public static Optional<Ipv4Sysctl> of(String file) {
    return Optional.ofNullable(BY_FILE.get(file));
  }
}
