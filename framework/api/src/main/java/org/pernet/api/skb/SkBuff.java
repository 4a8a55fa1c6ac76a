// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.skb;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.pernet.api.dev.NetDevice;

/**
 * A frame on its way (struct sk_buff): an array with room before and behind the bytes that count. It belongs to whoever has
 * it: he hands it on, {@link #consume}s it or {@link #drop}s it, once, and does not touch it afterwards, for it is used
 * again. Who is shown one (a {@link PacketTap}) has it for the length of the call only, and copies what he wants to keep.
 * Not safe for threads.
 *
 * <p>Positions in the accessors ({@link #getInt} and its like) count from the first byte that counts; headers are absolute
 * offsets into {@link #data()}. Numbers are in network byte order. A position outside the array is an
 * {@link IndexOutOfBoundsException}: check {@link #length()} before you read what came from outside.
 */
public final class SkBuff {
  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private static final int CONTROL_WORDS = 12;

  private final Owner owner;
  private final byte[] data;
  private int offset;
  private int length;
  private boolean live;
  private int life;
  private boolean queued;

  private int macHeader;
  private int networkHeader;
  private int transportHeader;
  private int protocol;
  private int kind;
  private int mark;
  private int priority;
  private int inputIndex;
  private int generation;
  private NetDevice device;
  private Object origin;
  private Object destination;
  private SkBuff next;
  private final int[] control = new int[CONTROL_WORDS];

  /** Who makes buffers, and has them back. */
  public interface Owner {
    /** A copy, bytes and all that is noted of it. */
    SkBuff copy(SkBuff of);

    /** It is done with; {@code reason} is null where it reached its goal. */
    void released(SkBuff skb, DropReason reason);
  }

  /** A buffer with room for {@code capacity} bytes, not in use. For the kernel. */
  public SkBuff(Owner owner, int capacity) {
    this.owner = owner;
    this.data = new byte[capacity];
  }

  /** Takes it into use, empty, with {@code headroom} bytes before its first. For the kernel. */
  public void renew(int headroom) {
    offset = headroom;
    length = 0;
    live = true;
    life++;
    queued = false;
    macHeader = headroom;
    networkHeader = headroom;
    transportHeader = headroom;
    protocol = 0;
    kind = PacketKind.PACKET_HOST;
    mark = 0;
    priority = 0;
    inputIndex = 0;
    generation = 0;
  }

  /** Takes on the bytes, the headers and the notes of another. For the kernel. */
  public void copyFrom(SkBuff other) {
    System.arraycopy(other.data, other.offset, data, other.offset, other.length);
    // what stands before the first byte may be headers that were pulled off
    int begin = Math.min(other.macHeader, other.offset);
    System.arraycopy(other.data, begin, data, begin, other.offset - begin);
    offset = other.offset;
    length = other.length;
    macHeader = other.macHeader;
    networkHeader = other.networkHeader;
    transportHeader = other.transportHeader;
    protocol = other.protocol;
    kind = other.kind;
    mark = other.mark;
    priority = other.priority;
    inputIndex = other.inputIndex;
    generation = other.generation;
    device = other.device;
    destination = other.destination;
    System.arraycopy(other.control, 0, control, 0, CONTROL_WORDS);
  }

  // --- the bytes
  // --------------------------------------------------------------------------------------------------------

  /** The array; the frame lies from {@link #offset} on, {@link #length} bytes long. */
  public byte[] data() {
    return data;
  }

  /** Where the first byte that counts stands in {@link #data()}. */
  public int offset() {
    return offset;
  }

  /** How many bytes count. */
  public int length() {
    return length;
  }

  /** Room before the first byte. */
  public int headroom() {
    return offset;
  }

  /** Room behind the last byte. */
  public int tailroom() {
    return data.length - offset - length;
  }

  /** How many bytes the array has. */
  public int capacity() {
    return data.length;
  }

  /** Moves the first byte of an empty buffer back, to leave room for headers (skb_reserve). */
  public void reserve(int bytes) {
    requireRoom(bytes, tailroom());
    offset += bytes;
  }

  /** Takes in {@code bytes} more before the first (skb_push). */
  public void push(int bytes) {
    requireRoom(bytes, offset);
    offset -= bytes;
    length += bytes;
  }

  /** Leaves out the first {@code bytes} (skb_pull). */
  public void pull(int bytes) {
    requireRoom(bytes, length);
    offset += bytes;
    length -= bytes;
  }

  /** Takes in {@code bytes} more behind the last, with whatever stands there (skb_put): says where they begin in {@link #data()}. */
  public int put(int bytes) {
    requireRoom(bytes, tailroom());
    int at = offset + length;
    length += bytes;
    return at;
  }

  /** Appends bytes. */
  public void put(byte[] from, int at, int bytes) {
    System.arraycopy(from, at, data, put(bytes), bytes);
  }

  /** Leaves out what is beyond {@code bytes} (skb_trim); nothing where it is no longer. */
  public void trim(int bytes) {
    if (bytes >= 0 && bytes < length) {
      length = bytes;
    }
  }

  private static void requireRoom(int bytes, int room) {
    if (bytes < 0 || bytes > room) {
      throw new IndexOutOfBoundsException(bytes + " bytes, where there is room for " + room);
    }
  }

  /** The byte at {@code at}, 0 to 255. */
  public int getByte(int at) {
    return data[offset + at] & 0xff;
  }

  /** The number of 16 bits at {@code at}, 0 to 65535. */
  public int getShort(int at) {
    return (short) SHORTS.get(data, offset + at) & 0xffff;
  }

  /** The number of 32 bits at {@code at}. */
  public int getInt(int at) {
    return (int) INTS.get(data, offset + at);
  }

  /** Sets the byte at {@code at}. */
  public void setByte(int at, int value) {
    data[offset + at] = (byte) value;
  }

  /** Sets the number of 16 bits at {@code at}. */
  public void setShort(int at, int value) {
    SHORTS.set(data, offset + at, (short) value);
  }

  /** Sets the number of 32 bits at {@code at}. */
  public void setInt(int at, int value) {
    INTS.set(data, offset + at, value);
  }

  // --- headers
  // ----------------------------------------------------------------------------------------------------------

  /** Where the link-layer header begins in {@link #data()}. */
  public int macHeader() {
    return macHeader;
  }

  /** The link-layer header begins at the first byte. */
  public void resetMacHeader() {
    macHeader = offset;
  }

  /** Where the network header begins in {@link #data()}. */
  public int networkHeader() {
    return networkHeader;
  }

  /** The network header begins at the first byte. */
  public void resetNetworkHeader() {
    networkHeader = offset;
  }

  /** Where the transport header begins in {@link #data()}. */
  public int transportHeader() {
    return transportHeader;
  }

  /** The transport header begins at the first byte. */
  public void resetTransportHeader() {
    transportHeader = offset;
  }

  // --- what is noted of it
  // ----------------------------------------------------------------------------------------------

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

  // --- its end
  // ----------------------------------------------------------------------------------------------------------

  /** A copy of its own life: bytes and notes (skb_copy). It belongs to the caller. */
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
    return length + " bytes of protocol 0x" + Integer.toHexString(protocol) + " at " + device;
  }
}
