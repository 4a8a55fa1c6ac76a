// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.capture;

import java.util.Arrays;

/** How many frames were lost, by device. Not safe for threads. */
final class LostFrames {
  private int[] devices = {};
  private long[] counts = {};
  private long all;

  void count(int ifindex) {
    all++;
    int place = place(ifindex); // before the array is looked at, which it may make longer
    counts[place]++;
  }

  private int place(int ifindex) {
    for (int i = 0; i < devices.length; i++) {
      if (devices[i] == ifindex) {
        return i;
      }
    }
    devices = Arrays.copyOf(devices, devices.length + 1);
    counts = Arrays.copyOf(counts, devices.length);
    devices[devices.length - 1] = ifindex;
    return devices.length - 1;
  }

  long all() {
    return all;
  }

  long of(int ifindex) {
    for (int i = 0; i < devices.length; i++) {
      if (devices[i] == ifindex) {
        return counts[i];
      }
    }
    return 0;
  }
}
