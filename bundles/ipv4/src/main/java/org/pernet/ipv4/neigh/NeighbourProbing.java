// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import static org.pernet.ipv4.neigh.Nud.*;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWNEIGH;

import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.sysctl.NeighParm;

/** How neighbours are asked, again and again, and what waits for them (neigh_event_send, neigh_timer_handler). Any thread. */
public final class NeighbourProbing {
  private static final long MILLISECOND = 1_000_000L;
  private static final long SHORTEST = 10 * MILLISECOND; // no timer is shorter

  private final NeighbourTable table;

  /** Asks a kernel's neighbours. */
  public NeighbourProbing(NeighbourTable table) {
    this.table = table;
  }

  private static long nanos(Neighbour neighbour, NeighParm parm) {
    return neighbour.parms().get(parm) * MILLISECOND;
  }

  private static long retransmission(Neighbour neighbour) {
    return Math.max(nanos(neighbour, NeighParm.RETRANS_TIME), SHORTEST);
  }

  /** How long one stays reachable: half to one and a half of what is set (neigh_rand_reach_time). */
  long reachable(Neighbour neighbour) {
    NeighNet there = neighbour.net();
    return neighbour.parms().reachable(there.net().kernel().random(), there.now()) * MILLISECOND;
  }

  void arm(Neighbour neighbour, long nanos) {
    neighbour.arm(nanos, () -> timeout(neighbour));
  }

  /**
   * A frame is to go to a neighbour that may not be known (neigh_event_send).
   *
   * @param skb the frame; null for none
   * @return whether it may go out now, to the address that is known; where not, it was given away
   */
  public boolean send(Neighbour neighbour, SkBuff skb) {
    neighbour.touch();
    if ((neighbour.state & (NUD_CONNECTED | NUD_DELAY | NUD_PROBE)) != 0) {
      return true;
    }
    boolean probe = false;
    DropReason refused = null;
    synchronized (neighbour) {
      int state = neighbour.state;
      if ((state & (NUD_CONNECTED | NUD_DELAY | NUD_PROBE)) != 0) {
        return true;
      }
      if (neighbour.dead) {
        if ((state & NUD_STALE) != 0) {
          return true;
        }
        refused = DropReason.NEIGH_DEAD;
      } else if ((state & NUD_STALE) != 0) {
        change(neighbour, NUD_DELAY);
        arm(neighbour, nanos(neighbour, NeighParm.DELAY_PROBE_TIME));
        return true;
      } else if ((state & NUD_INCOMPLETE) == 0) {
        probe = begin(neighbour);
        refused = probe ? null : DropReason.NEIGH_FAILED;
      }
      if (refused == null && skb != null) {
        enqueue(neighbour, skb);
      }
    }
    if (refused != null) {
      if (skb != null) {
        skb.drop(refused);
      }
    } else if (probe) {
      probe(neighbour);
    }
    return false;
  }

  private static void change(Neighbour neighbour, int state) {
    neighbour.disarm();
    neighbour.state = state;
    neighbour.updated = neighbour.net().now();
  }

  /** The first question; says whether there may be any. */
  private boolean begin(Neighbour neighbour) {
    int most =
        neighbour.parms().get(NeighParm.MCAST_PROBES) + neighbour.parms().get(NeighParm.APP_PROBES);
    if (most <= 0) {
      change(neighbour, NUD_FAILED);
      return false;
    }
    neighbour.probes = neighbour.parms().get(NeighParm.UCAST_PROBES);
    change(neighbour, NUD_INCOMPLETE);
    arm(neighbour, retransmission(neighbour));
    return true;
  }

  private static void enqueue(Neighbour neighbour, SkBuff skb) {
    int most = neighbour.parms().get(NeighParm.QUEUE_LEN_BYTES);
    while (!neighbour.waiting.isEmpty() && room(neighbour) + size(skb) > most) {
      neighbour.waiting.poll().drop(DropReason.NEIGH_QUEUEFULL);
    }
    neighbour.waiting.add(skb);
  }

  /** What a queue of frames takes in memory: more than their bytes. */
  private static long room(Neighbour neighbour) {
    return neighbour.waiting.bytes() + (long) neighbour.waiting.size() * OVERHEAD;
  }

  private static long size(SkBuff skb) {
    return (long) skb.length() + OVERHEAD;
  }

  private static final int OVERHEAD = 576; // of a buffer, beside its bytes

  private void probe(Neighbour neighbour) {
    SkBuff waiting;
    synchronized (neighbour) {
      SkBuff first = neighbour.waiting.peek();
      waiting = first == null ? null : first.copy();
    }
    table.output().solicit(neighbour, waiting);
    if (waiting != null) {
      waiting.consume();
    }
    synchronized (neighbour) {
      neighbour.probes++;
    }
  }

  /** neigh_max_probes. */
  private static int mostProbes(Neighbour neighbour) {
    boolean again = (neighbour.state & NUD_PROBE) != 0;
    return neighbour.parms().get(NeighParm.UCAST_PROBES)
        + neighbour.parms().get(NeighParm.APP_PROBES)
        + neighbour.parms().get(again ? NeighParm.MCAST_REPROBES : NeighParm.MCAST_PROBES);
  }

  /** neigh_timer_handler. */
  private void timeout(Neighbour neighbour) {
    boolean tell;
    boolean failed = false;
    boolean probe = false;
    synchronized (neighbour) {
      int state = neighbour.state;
      if (neighbour.dead || (state & NUD_IN_TIMER) == 0) {
        return;
      }
      long now = neighbour.net().now();
      long next = now + retransmission(neighbour);
      if ((state & NUD_REACHABLE) != 0) {
        next = leaveReachable(neighbour, now);
      } else if ((state & NUD_DELAY) != 0) {
        next = leaveDelay(neighbour, now);
      }
      int then = neighbour.state;
      tell = then != state && then != NUD_DELAY;
      if ((then & (NUD_INCOMPLETE | NUD_PROBE)) != 0 && neighbour.probes >= mostProbes(neighbour)) {
        neighbour.state = NUD_FAILED;
        neighbour.updated = now;
        tell = true;
        failed = true;
        table.gc().failed();
      } else if ((then & NUD_IN_TIMER) != 0) {
        arm(neighbour, Math.max(next - now, SHORTEST));
        probe = (then & (NUD_INCOMPLETE | NUD_PROBE)) != 0;
      }
    }
    if (failed) {
      report(neighbour);
    } else if (probe) {
      probe(neighbour);
    }
    if (tell) {
      table.tell(RTM_NEWNEIGH, neighbour, null);
    }
  }

  private long leaveReachable(Neighbour neighbour, long now) {
    long until = neighbour.confirmed + reachable(neighbour);
    if (now <= until) {
      return until;
    }
    long delay = nanos(neighbour, NeighParm.DELAY_PROBE_TIME);
    boolean inUse = now <= neighbour.used + delay;
    change(neighbour, inUse ? NUD_DELAY : NUD_STALE);
    return now + delay;
  }

  private long leaveDelay(Neighbour neighbour, long now) {
    if (now <= neighbour.confirmed + nanos(neighbour, NeighParm.DELAY_PROBE_TIME)) {
      change(neighbour, NUD_REACHABLE);
      return neighbour.confirmed + reachable(neighbour);
    }
    change(neighbour, NUD_PROBE);
    neighbour.probes = 0;
    return now + retransmission(neighbour);
  }

  /** It has failed; what waited for it is given back when its monitor is (neigh_invalidate). Under its monitor. */
  void invalidate(Neighbour neighbour) {
    neighbour.updated = neighbour.net().now();
    neighbour.waiting.purge(DropReason.NEIGH_FAILED);
  }

  private void report(Neighbour neighbour) {
    for (; ; ) {
      SkBuff next;
      synchronized (neighbour) {
        next = neighbour.state == NUD_FAILED ? neighbour.waiting.poll() : null;
      }
      if (next == null) {
        return;
      }
      table.output().unreachable(neighbour, next);
    }
  }
}
