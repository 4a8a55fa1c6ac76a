// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.skb;

/** Frames in a row, first in first out (struct sk_buff_head); they are linked by themselves, so that queueing allocates nothing. Not safe for threads. */
public final class SkBuffQueue {
  private SkBuff first;
  private SkBuff last;
  private int size;
  private long bytes;

  /** An empty one. */
  public SkBuffQueue() {}

  /** Adds one at the end: the queue owns it now. */
  public void add(SkBuff skb) {
    skb.setNext(null);
    skb.setQueued(true);
    if (last == null) {
      first = skb;
    } else {
      last.setNext(skb);
    }
    last = skb;
    size++;
    bytes += skb.length();
  }

  /** Takes the first, which is the caller's now; null where there is none. */
  public SkBuff poll() {
    SkBuff skb = first;
    if (skb != null) {
      first = skb.next();
      if (first == null) {
        last = null;
      }
      skb.setNext(null);
      skb.setQueued(false);
      size--;
      bytes -= skb.length();
    }
    return skb;
  }

  /** The first, which stays; null where there is none. */
  public SkBuff peek() {
    return first;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** How many bytes they have together; they must not change their lengths while they stand here. */
  public long bytes() {
    return bytes;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return first == null;
  }

  /** Drops all (skb_queue_purge_reason). */
  public void purge(DropReason reason) {
    for (SkBuff skb = poll(); skb != null; skb = poll()) {
      skb.drop(reason);
    }
  }
}
