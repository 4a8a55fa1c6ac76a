// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.frag;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;
import org.pernet.api.timer.KernelTimer;
import org.pernet.ipv4.header.Ipv4Header;

/** The parts of one packet that have come (struct ipq). Guarded by its own lock. */
final class FragmentQueue {
  private static final int UNIT = 7;

  private final FragmentKey key;
  private final List<SkBuff> parts = new ArrayList<>(4); // by their places
  private KernelTimer timer;
  private int end; // of the packet, as far as known
  private int bytes; // that have come
  private boolean hasLast;
  private boolean over;
  private int greatest; // the longest part, its header counted in
  private int greatestWhole; // the longest that may not be cut
  private long memory;

  FragmentQueue(FragmentKey key) {
    this.key = key;
  }

  FragmentKey key() {
    return key;
  }

  void setTimer(KernelTimer newTimer) {
    timer = newTimer;
  }

  KernelTimer timer() {
    return timer;
  }

  /** Whether it takes no more. */
  boolean isOver() {
    return over;
  }

  /** How much memory its parts take. */
  long memory() {
    return memory;
  }

  /** What a part takes in memory. */
  static int memoryOf(SkBuff part) {
    return part.capacity() + 256;
  }

  /** Takes a part (ip_frag_queue). */
  enum Verdict {
    /** It is in the queue. */
    TAKEN,
    /** It is there already. */
    DUPLICATE,
    /** Parts overlap, or make no packet: all are void. */
    INVALID
  }

  /** Takes a part, which is still the caller's where it is not taken. */
  Verdict add(SkBuff part) {
    int header = Ipv4Header.length(part);
    int flags = Ipv4Header.fragment(part);
    int from = (flags & Ipv4Header.IP_OFFSET) << 3;
    int to = from + part.length() - header;
    if ((flags & Ipv4Header.IP_MF) == 0) {
      if (to < end || (hasLast && to != end)) {
        return Verdict.INVALID;
      }
      hasLast = true;
      end = to;
    } else {
      to &= ~UNIT;
      if (to > end) {
        if (hasLast) {
          return Verdict.INVALID;
        }
        end = to;
      }
    }
    if (to == from) {
      return Verdict.INVALID;
    }
    part.trim(header + to - from);
    return insert(part, from, to);
  }

  private Verdict insert(SkBuff part, int from, int to) {
    int at = 0;
    while (at < parts.size() && from(parts.get(at)) < from) {
      at++;
    }
    if (covered(from, to)) {
      return Verdict.DUPLICATE;
    }
    boolean overlaps =
        (at > 0 && to(parts.get(at - 1)) > from) || (at < parts.size() && from(parts.get(at)) < to);
    if (overlaps) {
      return Verdict.INVALID;
    }
    parts.add(at, part);
    bytes += to - from;
    memory += memoryOf(part);
    greatest = Math.max(greatest, part.length());
    if ((Ipv4Header.fragment(part) & Ipv4Header.IP_DF) != 0) {
      greatestWhole = Math.max(greatestWhole, part.length());
    }
    return Verdict.TAKEN;
  }

  /** Whether all of these bytes have come, in a row of parts. */
  private boolean covered(int from, int to) {
    int until = from;
    for (SkBuff part : parts) {
      if (from(part) <= until && to(part) > until) {
        until = to(part);
      }
    }
    return until >= to;
  }

  private static int from(SkBuff part) {
    return (Ipv4Header.fragment(part) & Ipv4Header.IP_OFFSET) << 3;
  }

  private static int to(SkBuff part) {
    return from(part) + part.length() - Ipv4Header.length(part);
  }

  boolean isComplete() {
    return hasLast && bytes == end;
  }

  /** The first part, if it has come; null otherwise. */
  SkBuff first() {
    return !parts.isEmpty() && from(parts.get(0)) == 0 ? parts.get(0) : null;
  }

  /** Bytes of the packet, its header counted in. */
  int packetLength() {
    return Ipv4Header.length(parts.get(0)) + end;
  }

  /** Fills an empty frame with the packet, and is over (ip_frag_reasm). */
  void assemble(SkBuff whole) {
    SkBuff first = parts.get(0);
    int header = Ipv4Header.length(first);
    whole.put(first.data(), first.offset(), header);
    for (SkBuff part : parts) {
      int own = Ipv4Header.length(part);
      whole.put(part.data(), part.offset() + own, part.length() - own);
    }
    whole.setShort(Ipv4Header.TOTAL_LENGTH, whole.length());
    boolean keepsWhole = greatest == greatestWhole;
    whole.setShort(Ipv4Header.FRAGMENT, keepsWhole ? Ipv4Header.IP_DF : 0);
    Ipv4Header.sum(whole);
    whole.resetNetworkHeader();
    whole.setProtocol(first.protocol());
    whole.setKind(first.kind());
    whole.setMark(first.mark());
    whole.setPriority(first.priority());
    whole.setInputIndex(first.inputIndex());
    System.arraycopy(first.control(), 0, whole.control(), 0, whole.control().length);
    whole.control()[org.pernet.ipv4.protocol.InetControl.FRAGMENT_SIZE] = greatest;
    over = true;
    parts.forEach(SkBuff::consume);
    parts.clear();
  }

  /** Drops all parts, and is over. */
  void drop(DropReason reason) {
    over = true;
    parts.forEach(part -> part.drop(reason));
    parts.clear();
  }

  boolean has(NetDevice device) {
    return parts.stream().anyMatch(part -> part.device() == device);
  }
}
