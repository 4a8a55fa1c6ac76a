// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sock;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;

/**
 * What came for a socket and was not fetched yet (sk_receive_queue). Those who bring push without a lock, any number of
 * them, each in a section; those who fetch take all that was pushed at once, and then one after the other, under this
 * queue's monitor.
 */
final class ReceiveQueue {
  private static final Object CLOSED = new Object();
  private static final int OVERHEAD = 256; // of a frame, beside its array
  private static final int SHARED = 384; // of an array, beside its bytes
  private static final VarHandle INBOX;
  private static final VarHandle PUT;
  private static final VarHandle TAKEN;

  static {
    try {
      INBOX = MethodHandles.lookup().findVarHandle(ReceiveQueue.class, "inbox", Object.class);
      PUT = MethodHandles.lookup().findVarHandle(ReceiveQueue.class, "put", int.class);
      TAKEN = MethodHandles.lookup().findVarHandle(ReceiveQueue.class, "taken", int.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private volatile Object inbox; // the last that was pushed, the others behind it; null, or CLOSED
  // bytes of memory since its beginning; what waits is the difference, whatever they overflow to
  private volatile int put;
  private volatile int taken; // written under this
  private SkBuff ready; // guarded by this: the oldest first

  /** What a frame takes in memory (truesize). */
  static int sizeOf(SkBuff skb) {
    int needed = skb.length() + SHARED;
    return OVERHEAD + (Integer.highestOneBit(needed - 1) << 1);
  }

  /**
   * Adds a frame, in a section.
   *
   * @param most how much may wait, in bytes of memory
   * @return null, or why the frame is still the caller's
   */
  DropReason push(SkBuff skb, int most) {
    int size = sizeOf(skb);
    if (put - taken > most) {
      return DropReason.SOCKET_RCVBUFF;
    }
    PUT.getAndAdd(this, size);
    for (; ; ) {
      Object last = inbox;
      if (last == CLOSED) {
        return DropReason.SOCKET_CLOSE;
      }
      skb.setNext((SkBuff) last);
      skb.setQueued(true);
      if (INBOX.compareAndSet(this, last, skb)) {
        return null;
      }
    }
  }

  boolean isEmpty() {
    Object last = inbox;
    return (last == null || last == CLOSED) && !hasReady();
  }

  private synchronized boolean hasReady() {
    return ready != null;
  }

  /** Takes the oldest; null where there is none. */
  synchronized SkBuff poll() {
    if (ready == null) {
      Object all = inbox;
      if (all == null || all == CLOSED) {
        return null;
      }
      takeIn((SkBuff) INBOX.getAndSet(this, (Object) null)); // only fetching and closing empty it
    }
    SkBuff skb = ready;
    if (skb != null) {
      ready = skb.next();
      skb.setNext(null);
      skb.setQueued(false);
      TAKEN.setRelease(this, taken + sizeOf(skb));
    }
    return skb;
  }

  /** Turns around what was pushed: the last stands first. */
  private void takeIn(SkBuff all) {
    SkBuff at = all;
    while (at != null) {
      SkBuff next = at.next();
      at.setNext(ready);
      ready = at;
      at = next;
    }
  }

  /** Takes no more, and drops what is there. */
  void close() {
    Object pushed;
    SkBuff fetched;
    synchronized (this) { // nobody fetches meanwhile: he would open it again
      pushed = INBOX.getAndSet(this, CLOSED);
      fetched = ready;
      ready = null;
    }
    dropAll(fetched);
    dropAll(pushed == CLOSED ? null : (SkBuff) pushed);
  }

  private static void dropAll(SkBuff first) {
    SkBuff at = first;
    while (at != null) {
      SkBuff next = at.next();
      drop(at);
      at = next;
    }
  }

  private static void drop(SkBuff skb) {
    skb.setNext(null);
    skb.setQueued(false);
    skb.drop(DropReason.SOCKET_CLOSE);
  }
}
