// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.fdb;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;
import org.pernet.interleave.Interleavings;

/** Stations are looked up while others come and go, and the table grows and shrinks. */
class FdbTableInterleavingsTest {
  @Test
  void growing() {
    Interleavings.check(Growing.class);
  }

  @Test
  void shrinking() {
    Interleavings.check(Shrinking.class);
  }

  /** Two stations that are there or not. */
  @Param(name = "which", gen = IntGen.class, conf = "0:1")
  static class Changes {
    private final FdbTable table = new FdbTable(1);
    private final FdbEntry[] entries = {entry(1), entry(2)};

    /** Beside so many others, after others still have been there. */
    Changes(int others, int gone) {
      FdbEntry[] left = new FdbEntry[gone];
      for (int i = 0; i < others; i++) {
        table.add(entry(100 + i));
      }
      for (int i = 0; i < gone; i++) {
        left[i] = entry(1000 + i);
        table.add(left[i]);
      }
      for (FdbEntry one : left) {
        table.remove(one);
      }
    }

    private static FdbEntry entry(long address) {
      return new FdbEntry(address, null, 0, 0);
    }

    @Operation(params = "which")
    public synchronized boolean add(int which) {
      boolean absent = table.get(entries[which].address()) == null;
      if (absent) {
        table.add(entries[which]);
      }
      return absent;
    }

    @Operation(params = "which")
    public synchronized boolean remove(int which) {
      boolean present = table.get(entries[which].address()) != null;
      if (present) {
        table.remove(entries[which]);
      }
      return present;
    }

    @Operation(params = "which")
    public boolean find(int which) {
      return table.get(entries[which].address()) == entries[which];
    }

    @Operation
    public boolean findOther() {
      return table.get(100) != null;
    }
  }

  /** The seventeenth has it grow. */
  public static final class Growing extends Changes {
    /** Fifteen others. */
    public Growing() {
      super(15, 0);
    }
  }

  /** Of seventeen it grew, and with the next to go it shrinks. */
  public static final class Shrinking extends Changes {
    /** Seven others. */
    public Shrinking() {
      super(7, 10);
    }
  }
}
