// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sysctl;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files below neigh/DEV. Several may show one value, each in a unit of its own. */
public enum NeighFile {
  MCAST_SOLICIT("mcast_solicit", NeighParm.MCAST_PROBES, 1, 0),
  UCAST_SOLICIT("ucast_solicit", NeighParm.UCAST_PROBES, 1, 0),
  APP_SOLICIT("app_solicit", NeighParm.APP_PROBES, 1, 0),
  MCAST_RESOLICIT("mcast_resolicit", NeighParm.MCAST_REPROBES, 1, 0),
  RETRANS_TIME("retrans_time", NeighParm.RETRANS_TIME, 10, Integer.MIN_VALUE),
  BASE_REACHABLE_TIME(
      "base_reachable_time", NeighParm.BASE_REACHABLE_TIME, 1_000, Integer.MIN_VALUE),
  DELAY_FIRST_PROBE_TIME(
      "delay_first_probe_time", NeighParm.DELAY_PROBE_TIME, 1_000, Integer.MIN_VALUE),
  INTERVAL_PROBE_TIME_MS("interval_probe_time_ms", NeighParm.INTERVAL_PROBE_TIME_MS, 1, 1),
  GC_STALE_TIME("gc_stale_time", NeighParm.GC_STALETIME, 1_000, Integer.MIN_VALUE),
  UNRES_QLEN("unres_qlen", NeighParm.QUEUE_LEN_BYTES, NeighFile.FRAME_SIZE, 0),
  PROXY_QLEN("proxy_qlen", NeighParm.PROXY_QLEN, 1, 0),
  ANYCAST_DELAY("anycast_delay", NeighParm.ANYCAST_DELAY, 10, Integer.MIN_VALUE),
  PROXY_DELAY("proxy_delay", NeighParm.PROXY_DELAY, 10, Integer.MIN_VALUE),
  LOCKTIME("locktime", NeighParm.LOCKTIME, 10, Integer.MIN_VALUE),
  UNRES_QLEN_BYTES("unres_qlen_bytes", NeighParm.QUEUE_LEN_BYTES, 1, 0),
  RETRANS_TIME_MS("retrans_time_ms", NeighParm.RETRANS_TIME, 1, 0),
  BASE_REACHABLE_TIME_MS("base_reachable_time_ms", NeighParm.BASE_REACHABLE_TIME, 1, 0);

  /** What a frame of full length takes in a queue, in bytes (SKB_TRUESIZE(ETH_FRAME_LEN)). */
  public static final int FRAME_SIZE = 2090;

  private static final int TICK = 4; // milliseconds
  private static final int USER_TICK = 10; // of USER_HZ

  private static final Map<String, NeighFile> BY_FILE = Arrays.stream(values())
      .collect(Collectors.toUnmodifiableMap(NeighFile::file, Function.identity()));

  private final String file;
  private final NeighParm parm;
  private final int unit;
  private final int least;

  NeighFile(String file, NeighParm parm, int unit, int least) {
    this.file = file;
    this.parm = parm;
    this.unit = unit;
    this.least = least;
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** The value that it shows. */
  public NeighParm parm() {
    return parm;
  }

  /** How much of the value one of the file is. */
  public int unit() {
    return unit;
  }

  /** What a number written into it makes of the value: times are kept in ticks, as where HZ is 250. */
  public int kept(int written) {
    if (unit == USER_TICK) {
      return (int) ((long) written * USER_TICK / TICK) * TICK;
    }
    boolean isTime = file.endsWith("_ms");
    return isTime ? (int) (((long) written + TICK - 1) / TICK * TICK) : written * unit;
  }

  /** What it shows of the value. */
  public int shown(int value) {
    return value / unit;
  }

  /** The least number that it takes. */
  public int least() {
    return least;
  }

  /** The file of that name. */
  public static Optional<NeighFile> of(String name) {
    return Optional.ofNullable(BY_FILE.get(name));
  }
}
