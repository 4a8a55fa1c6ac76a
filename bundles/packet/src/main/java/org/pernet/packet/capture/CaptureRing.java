// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.capture;

import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.PacketKind;
import org.pernet.api.skb.SkBuff;
import org.pernet.packet.socket.FrameClock;
import org.pernet.packet.socket.FrameSink;

/**
 * Where frames wait to be written: bytes in a ring, whose size is given, so that a writer that is slow costs frames, which are
 * counted, but neither memory nor time of those who send. Frames stay a moment before they are given out, so that a drop is
 * told with the frame that it befell. Safe for threads; its monitor is taken last of all.
 */
final class CaptureRing implements FrameSink {
  private static final int SLOTS = 8192; // a power of two
  /** Among how many of the last frames a dropped one is looked for. */
  private static final int SEARCH = 256;
  /** How often the writer looks; what it then finds it writes at the next look. */
  private static final long LOOK_MILLIS = 50;

  private final FrameClock clock;
  private final byte[] bytes;
  private final int snapLength;
  private final long limit;
  private final CapturedFrame[] slots = new CapturedFrame[SLOTS]; // made when first needed
  private final LostFrames lostFrames = new LostFrames(); // guarded by this

  private long head; // guarded by this: the oldest slot in use, counted since the beginning
  private long given; // guarded by this: the first one that was not given out
  private long tail; // guarded by this: the next one to be used
  private long next; // guarded by this: where the next frame's bytes begin
  private long seen; // guarded by this
  private long accepted; // guarded by this
  private boolean ended; // guarded by this
  private boolean deviceGone; // guarded by this

  CaptureRing(FrameClock clock, CaptureOptions options) {
    this.clock = clock;
    this.bytes = new byte[options.ringBytes()];
    this.snapLength = options.snapLength();
    this.limit = options.count() == 0 ? Long.MAX_VALUE : options.count();
  }

  @Override
  public void frame(SkBuff skb, int begin, int length, int taken) {
    NetDevice device = skb.device();
    boolean leaves = skb.kind() == PacketKind.PACKET_OUTGOING;
    if (leaves && (device.spec().flags() & IfFlags.IFF_LOOPBACK) != 0) {
      return; // it will be seen as it comes in
    }
    long now = clock.nanos();
    synchronized (this) {
      CapturedFrame slot = take(device, length, Math.min(taken, snapLength), now);
      if (slot != null) {
        System.arraycopy(skb.data(), begin, bytes, slot.at, slot.length);
        slot.kind = skb.kind();
        slot.isCopyOf(skb);
      }
    }
  }

  /** A frame that nobody has seen is dropped: its link-layer header may be missing, and is zero then but for its type. */
  void droppedUnseen(SkBuff skb, DroppedFrame frame, DropReason reason) {
    long now = clock.nanos();
    synchronized (this) {
      int length = frame.length();
      CapturedFrame slot = take(skb.device(), length, Math.min(length, snapLength), now);
      if (slot != null) {
        frame.copyTo(bytes, slot.at, slot.length);
        slot.kind = CapturedFrame.UNKNOWN;
        slot.reason = reason;
      }
    }
  }

  /** A frame is dropped: says so with the frame, where it was seen a moment ago at that device. */
  synchronized boolean dropped(SkBuff skb, DropReason reason) {
    int index = skb.device().index();
    long last = Math.max(given, tail - SEARCH);
    for (long i = tail - 1; i >= last; i--) {
      CapturedFrame slot = slots[(int) i & (SLOTS - 1)];
      if (slot.ifindex == index && slot.wasCopiedFrom(skb)) {
        slot.reason = reason;
        return true;
      }
    }
    return false;
  }

  /** A slot with room for {@code kept} bytes; null where there is none, or the capture has ended. */
  private CapturedFrame take(NetDevice device, int length, int kept, long now) {
    if (ended || accepted >= limit) {
      return null;
    }
    seen++;
    int inRing = (int) (next % bytes.length);
    long start = inRing + kept > bytes.length ? next + bytes.length - inRing : next;
    long oldest = head == tail ? start : slots[(int) head & (SLOTS - 1)].start;
    if (tail - head == SLOTS || start + kept - oldest > bytes.length) {
      lostFrames.count(device.index());
      return null;
    }
    CapturedFrame slot = slots[(int) tail & (SLOTS - 1)];
    if (slot == null) {
      slot = new CapturedFrame();
      slots[(int) tail & (SLOTS - 1)] = slot;
    }
    slot.start = start;
    slot.at = (int) (start % bytes.length);
    slot.length = kept;
    slot.frameLength = length;
    slot.time = now;
    slot.device = device.name();
    slot.ifindex = device.index();
    next = start + kept;
    accepted++;
    tail++;
    if (tail - head == 1 || accepted == limit || isCrowded()) {
      notifyAll();
    }
    return slot;
  }

  private boolean isCrowded() {
    return tail - given > SLOTS / 2
        || (tail > given && next - slots[(int) given & (SLOTS - 1)].start > bytes.length / 2);
  }

  @Override
  public void failed(Errno errno) {
    // a device that is down may come up again
  }

  @Override
  public synchronized void deviceGone() {
    deviceGone = true;
    ended = true;
    notifyAll();
  }

  @Override
  public void closed() {
    end();
  }

  /** Nothing more is taken; what waits is given out. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }

  synchronized boolean isDeviceGone() {
    return deviceGone;
  }

  /**
   * Waits until frames are to be written, and gives them out: how many there are, from {@link #frame(int)} 0 on; 0 where the
   * capture has ended, and there are no more. For the writer.
   */
  synchronized int await() throws InterruptedException {
    long looked = head; // what was there at the last look
    while (!isOver() && !isCrowded() && looked == head) {
      if (tail == head) {
        wait();
      } else {
        looked = tail;
        wait(LOOK_MILLIS);
      }
    }
    given = isOver() || isCrowded() ? tail : looked;
    return (int) (given - head);
  }

  private boolean isOver() {
    return ended || accepted >= limit;
  }

  /** A frame that was given out. For the writer. */
  CapturedFrame frame(int number) {
    return slots[(int) (head + number) & (SLOTS - 1)];
  }

  /** Where the bytes of frames stand. */
  byte[] bytes() {
    return bytes;
  }

  /** The writer is done with all that was given out. */
  synchronized void release() {
    for (; head < given; head++) {
      slots[(int) head & (SLOTS - 1)].clear();
    }
  }

  synchronized long seen() {
    return seen;
  }

  synchronized long lost() {
    return lostFrames.all();
  }

  /** How many frames of a device were lost. */
  synchronized long lostOf(int ifindex) {
    return lostFrames.of(ifindex);
  }
}
