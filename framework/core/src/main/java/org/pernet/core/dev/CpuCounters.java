// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import java.lang.invoke.VarHandle;
import org.pernet.api.dev.DeviceCounters;
import org.pernet.api.dev.DeviceStatistics;
import org.pernet.core.skb.Cpus;

/** A device's counters: for each CPU that has counted, a row that only its owner writes. */
final class CpuCounters implements DeviceCounters {
  private static final int RX_PACKETS = 0;
  private static final int RX_BYTES = 1;
  private static final int TX_PACKETS = 2;
  private static final int TX_BYTES = 3;
  private static final int MULTICAST = 4;
  private static final int RX_DROPPED = 5;
  private static final int TX_DROPPED = 6;
  private static final int RX_ERRORS = 7;
  private static final int TX_ERRORS = 8;
  private static final int COUNTERS = 9;

  private final Cpus cpus;
  private final long[][] rows;

  CpuCounters(Cpus cpus) {
    this.cpus = cpus;
    this.rows = new long[cpus.size()][];
  }

  private long[] row() {
    int cpu = cpus.currentIndex();
    long[] row = rows[cpu];
    if (row == null) {
      row = new long[COUNTERS];
      VarHandle.releaseFence();
      rows[cpu] = row;
    }
    return row;
  }

  @Override
  public void received(int bytes) {
    long[] row = row();
    row[RX_PACKETS]++;
    row[RX_BYTES] += bytes;
  }

  @Override
  public void transmitted(int bytes) {
    long[] row = row();
    row[TX_PACKETS]++;
    row[TX_BYTES] += bytes;
  }

  @Override
  public void multicast() {
    row()[MULTICAST]++;
  }

  @Override
  public void receiveDropped() {
    row()[RX_DROPPED]++;
  }

  @Override
  public void transmitDropped() {
    row()[TX_DROPPED]++;
  }

  @Override
  public void receiveError() {
    row()[RX_ERRORS]++;
  }

  @Override
  public void transmitError() {
    row()[TX_ERRORS]++;
  }

  DeviceStatistics sum() {
    long[] sum = new long[COUNTERS];
    VarHandle.acquireFence();
    for (long[] row : rows) {
      for (int i = 0; row != null && i < COUNTERS; i++) {
        sum[i] += row[i];
      }
    }
    return new DeviceStatistics(
        sum[RX_PACKETS],
        sum[TX_PACKETS],
        sum[RX_BYTES],
        sum[TX_BYTES],
        sum[RX_ERRORS],
        sum[TX_ERRORS],
        sum[RX_DROPPED],
        sum[TX_DROPPED],
        sum[MULTICAST],
        0);
  }
}
