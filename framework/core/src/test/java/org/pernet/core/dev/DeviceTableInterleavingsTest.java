// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;
import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.NetDeviceOperations;
import org.pernet.interleave.Interleavings;

/**
 * Devices are looked up while they come and go; with few in the table, and where few become many. One that comes is found by
 * its index and by its name at different moments, as in the kernel.
 */
class DeviceTableInterleavingsTest {
  @Test
  void byName() {
    Interleavings.check(ByName.class);
    Interleavings.check(ByNameOfMany.class);
  }

  @Test
  void byIndex() {
    Interleavings.check(ByIndex.class);
    Interleavings.check(ByIndexOfMany.class);
  }

  /** A driver that does nothing. */
  private static final class Idle implements NetDeviceOperations {}

  /** Two devices that are there or not. */
  @Param(name = "which", gen = IntGen.class, conf = "0:1")
  static class Changes {
    private final DeviceTable table = new DeviceTable();
    private final NetDeviceImpl[] devices = new NetDeviceImpl[2];
    private final boolean[] listed = new boolean[2]; // guarded by this, as all changes are

    Changes(int others) {
      for (int i = 0; i < others; i++) {
        table.add(device("o" + i, 10 + i));
      }
      for (int i = 0; i < devices.length; i++) {
        devices[i] = device("d" + i, 1 + i);
      }
    }

    private static NetDeviceImpl device(String name, int index) {
      DeviceSpec spec = DeviceSpec.ethernet(new Idle()).build();
      NetDeviceImpl device = new NetDeviceImpl(null, null, name, spec, null, null);
      device.index = index;
      return device;
    }

    @Operation(params = "which")
    public synchronized boolean add(int which) {
      if (listed[which]) {
        return false;
      }
      table.add(devices[which]);
      listed[which] = true;
      return true;
    }

    @Operation(params = "which")
    public synchronized boolean remove(int which) {
      if (!listed[which]) {
        return false;
      }
      table.remove(devices[which]);
      listed[which] = false;
      return true;
    }

    NetDeviceImpl found(String name) {
      return table.byName(name);
    }

    NetDeviceImpl found(int index) {
      return table.byIndex(index);
    }

    NetDeviceImpl foundFrom(int index) {
      return table.atOrAfter(index);
    }
  }

  /** Looked up by name. */
  public static class ByName extends Changes {
    /** None are there. */
    public ByName() {
      this(0);
    }

    ByName(int others) {
      super(others);
    }

    @Operation(params = "which")
    public int byName(int which) {
      NetDeviceImpl found = found("d" + which);
      return found == null ? 0 : found.index();
    }
  }

  /** Looked up by index. */
  public static class ByIndex extends Changes {
    /** None are there. */
    public ByIndex() {
      this(0);
    }

    ByIndex(int others) {
      super(others);
    }

    @Operation(params = "which")
    public String byIndex(int which) {
      NetDeviceImpl found = found(1 + which);
      return found == null ? "" : found.name();
    }

    @Operation
    public int firstFromTwoOn() {
      NetDeviceImpl found = foundFrom(2);
      return found == null ? 0 : found.index();
    }
  }

  /** The same beside seven others: the ninth has the array become maps. */
  public static final class ByNameOfMany extends ByName {
    /** Seven others alone. */
    public ByNameOfMany() {
      super(7);
    }
  }

  /** The same beside seven others: the ninth has the array become maps. */
  public static final class ByIndexOfMany extends ByIndex {
    /** Seven others alone. */
    public ByIndexOfMany() {
      super(7);
    }
  }
}
