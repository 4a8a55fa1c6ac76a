// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.skb;

import org.pernet.api.dev.NetDevice;

/**
 * A frame on its way (struct sk_buff): an array with room before and behind the bytes that count. It belongs to whoever has
 * it: he hands it on, {@link #consume}s it or {@link #drop}s it, once, and does not touch it afterwards, for it is used
 * again. Who is shown one (a {@link PacketTap}) has it for the length of the call only, and copies what he wants to keep.
 * Not safe for threads.
 */
public final class SkBuff extends FrameBytes {

  private static final int CONTROL_WORDS = 12;

  private final Owner owner;
  private boolean live;
  private int life;
  private boolean queued;

  private int protocol;
  private int kind;
  private int mark;
  private int priority;
  private boolean summed;
  private int inputIndex;
  private int generation;
  private NetDevice device;
  private Object origin;
  private Object destination;
  private SkBuff next;
  private final int[] control = new int[CONTROL_WORDS];

  /** Who makes buffers, and has them back. */
  public interface Owner {
    /** A copy, bytes and all that is noted of it; null where there is no memory. */
    SkBuff copy(SkBuff of);

    /** It is done with; {@code reason} is null where it reached its goal. */
    void released(SkBuff skb, DropReason reason);
  }

  /** A buffer with room for {@code capacity} bytes, not in use. For the kernel. */
  public SkBuff(Owner owner, int capacity) {
    super(capacity);
    this.owner = owner;
  }

  /** Takes it into use, empty, with {@code headroom} bytes before its first. For the kernel. */
  public void renew(int headroom) {
    empty(headroom);
    live = true;
    life++;
    queued = false;
    protocol = 0;
    kind = PacketKind.PACKET_HOST;
    mark = 0;
    priority = 0;
    summed = false;
    inputIndex = 0;
    generation = 0;
  }

  /** Takes on the bytes, the headers and the notes of another. For the kernel. */
  public void copyFrom(SkBuff other) {
    copyBytes(other);
    protocol = other.protocol;
    kind = other.kind;
    mark = other.mark;
    priority = other.priority;
    summed = other.summed;
    inputIndex = other.inputIndex;
    generation = other.generation;
    device = other.device;
    destination = other.destination;
    System.arraycopy(other.control, 0, control, 0, CONTROL_WORDS);
  }

  // --- what is noted of it ---

  /** What it carries: an {@link EtherType}. */
  public int protocol() {
    return protocol;
  }

  /** Notes what it carries. */
  public void setProtocol(int etherType) {
    protocol = etherType;
  }

  /** Whom it is for: PACKET_* of {@link PacketKind}. */
  public int kind() {
    return kind;
  }

  /** Notes whom it is for. */
  public void setKind(int packetKind) {
    kind = packetKind;
  }

  /** The mark by which rules may route it; 0 for none. */
  public int mark() {
    return mark;
  }

  /** Marks it. */
  public void setMark(int value) {
    mark = value;
  }

  /** Its priority. */
  public int priority() {
    return priority;
  }

  /** Sets its priority. */
  public void setPriority(int value) {
    priority = value;
  }

  /**
   * Whether the checksum of its transport protocol is known to be right, so that who receives it need not look
   * (CHECKSUM_UNNECESSARY): it was made in this kernel, and nobody has changed it.
   */
  public boolean isSummed() {
    return summed;
  }

  /** Says that that checksum was put in just now; or, for who changes bytes that it covers, that it may be wrong. */
  public void setSummed(boolean right) {
    summed = right;
  }

  /** The index of the device it first came in by (skb_iif); 0 where it was made here. */
  public int inputIndex() {
    return inputIndex;
  }

  /** Notes by which device it came in. */
  public void setInputIndex(int index) {
    inputIndex = index;
  }

  /** The device it comes from, or goes to. */
  public NetDevice device() {
    return device;
  }

  /** Says which device it comes from, or goes to. */
  public void setDevice(NetDevice at) {
    device = at;
  }

  /** The socket that sent it, which does not want to see it again; null for none. */
  public Object origin() {
    return origin;
  }

  /** Says which socket sent it. */
  public void setOrigin(Object socket) {
    origin = socket;
  }

  /** Where the network layer sends it (skb_dst): that layer's own; null for nowhere yet. */
  public Object destination() {
    return destination;
  }

  /** Says where the network layer sends it. */
  public void setDestination(Object dst) {
    destination = dst;
  }

  /** Twelve words for the layer that has the frame to note what it likes (skb-&gt;cb); they hold whatever was there. */
  public int[] control() {
    return control;
  }

  /** Forgets what concerns the namespace it leaves (skb_scrub_packet). */
  public void scrub(boolean otherNamespace) {
    kind = PacketKind.PACKET_HOST;
    inputIndex = 0;
    origin = null;
    destination = null;
    if (otherNamespace) {
      mark = 0;
      priority = 0;
    }
  }

  /** How often its device had come and gone when it was queued. For the kernel. */
  public int generation() {
    return generation;
  }

  /** Notes it. For the kernel. */
  public void setGeneration(int of) {
    generation = of;
  }

  /** The next one in the queue where it stands. For {@link SkBuffQueue}, and whoever has it alone. */
  public SkBuff next() {
    return next;
  }

  /** Queues another behind it. */
  public void setNext(SkBuff skb) {
    next = skb;
  }

  /** Whether it stands in a queue. */
  public boolean isQueued() {
    return queued;
  }

  /** Says that it stands in a queue, or no more. For queues. */
  public void setQueued(boolean on) {
    queued = on;
  }

  // --- its end ---

  /** A copy of its own life: bytes and notes (skb_copy). It belongs to the caller. Null where there is no memory. */
  public SkBuff copy() {
    return owner.copy(this);
  }

  /** It has reached its goal (consume_skb). */
  public void consume() {
    end(null);
  }

  /** It ends here: counted under {@code reason} (kfree_skb_reason). */
  public void drop(DropReason reason) {
    end(reason);
  }

  private void end(DropReason reason) {
    if (!live) {
      throw new IllegalStateException("a frame that was given away already");
    }
    live = false;
    queued = false;
    owner.released(this, reason);
  }

  /** Whether it is in use. */
  public boolean isLive() {
    return live;
  }

  /** Counts how often it was taken into use. For the kernel. */
  public int life() {
    return life;
  }

  /** Lets go of what it knows. For the kernel, when it is put away. */
  public void forget() {
    device = null;
    origin = null;
    destination = null;
    next = null;
  }

  @Override
  public String toString() {
    return length() + " bytes of protocol 0x" + Integer.toHexString(protocol) + " at " + device;
  }
}
