// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

/** How many neighbours a kernel keeps (gc_thresh1 to 3, gc_interval of arp_tbl). Any thread. */
public final class NeighbourLimits {
  private volatile int first = 128;
  private volatile int second = 512;
  private volatile int third = 1024;
  private volatile int interval = 30_000;

  NeighbourLimits() {}

  /** Below so many nobody goes for being old (gc_thresh1). */
  public int first() {
    return first;
  }

  /** With so many, the useless go as others come (gc_thresh2). */
  public int second() {
    return second;
  }

  /** There are never more (gc_thresh3). */
  public int third() {
    return third;
  }

  /** What {@code gc_interval} says, in milliseconds; as in the kernel nothing follows from it. */
  public int interval() {
    return interval;
  }

  public void setFirst(int count) {
    first = count;
  }

  public void setSecond(int count) {
    second = count;
  }

  public void setThird(int count) {
    third = count;
  }

  public void setInterval(int milliseconds) {
    interval = milliseconds;
  }
}
