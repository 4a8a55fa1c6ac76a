// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;
import org.pernet.interleave.Interleavings;

/**
 * Neighbours are looked up while others come and go. While the map grows one may be missed: who finds none asks under the
 * table's monitor, as whoever wants to add one does; so the look-up here does.
 */
class NeighboursInterleavingsTest {
  @Test
  void answersAsOneAfterTheOther() {
    Interleavings.check(Calls.class);
  }

  /** Two neighbours that are there or not, beside seven: the ninth has the map grow. */
  @Param(name = "which", gen = IntGen.class, conf = "0:1")
  public static final class Calls {
    private final NeighbourMap map = new NeighbourMap();
    private final Neighbour[] all = {neighbour(1), neighbour(2)};

    /** The seven. */
    public Calls() {
      for (int i = 0; i < 7; i++) {
        map.add(neighbour(10 + i));
      }
    }

    private static Neighbour neighbour(int address) {
      return new Neighbour(null, null, address, null, 0, 0, null, 0);
    }

    private synchronized Neighbour ask(int which) {
      return map.find(null, all[which].address());
    }

    @Operation(params = "which")
    public boolean find(int which) {
      return map.find(null, all[which].address()) != null;
    }

    @Operation(params = "which")
    public synchronized boolean add(int which) {
      boolean absent = ask(which) == null;
      if (absent) {
        map.add(all[which]);
      }
      return absent;
    }

    @Operation(params = "which")
    public synchronized boolean remove(int which) {
      boolean present = ask(which) != null;
      if (present) {
        map.remove(all[which]);
      }
      return present;
    }
  }
}
