// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pernet.checkpoint.image.ImageName;
import org.pernet.checkpoint.image.NetDeviceEntry;

/** What cannot be restored: one line for each image and each thing in it. */
final class LeftOut {
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  void file(String name) {
    counts.merge(name + ": no image that is known here", 0, Integer::sum);
  }

  void add(ImageName image, String what) {
    counts.merge(image + ": " + what, 0, Integer::sum);
  }

  /** Some of many that are alike: they are counted. */
  void count(ImageName image, String what) {
    counts.merge(image + ": " + what, 1, Integer::sum);
  }

  /** What of a device's entry is not understood. */
  void device(ImageName image, NetDeviceEntry device) {
    if (device.conf6() > 0) {
      add(image, device.conf6() + " settings of IPv6 of " + device.name());
    }
    for (int field : device.rest().asMap().keySet()) {
      add(image, "the field " + field + " of " + device.name());
    }
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    counts.forEach((what, count) -> lines.add(count == 0 ? what : what + " (" + count + ")"));
    return lines;
  }
}
