// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import static org.pernet.ipv4.neigh.Nud.*;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWNEIGH;

import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.sysctl.NeighParm;
import org.pernet.rtnetlink.handler.RtnlRequest;

/** How what is known of a neighbour changes (__neigh_update): by hand, or by what was heard on the link. Any thread. */
public final class NeighbourUpdate {
  private static final long MILLISECOND = 1_000_000L;

  private final NeighbourTable table;
  private final NeighbourProbing probing;

  /** Changes of a kernel's neighbours. */
  public NeighbourUpdate(NeighbourTable table, NeighbourProbing probing) {
    this.table = table;
    this.probing = probing;
  }

  /**
   * Changes one.
   *
   * @param hardware its hardware address; null where it is not said
   * @param state NUD_*, which it shall be in
   * @param flags NEIGH_UPDATE_F_*
   * @param cause the request; null for none
   * @throws NetException EPERM where it stays as it is and this is not done by hand, or it is gone; EINVAL without an address
   */
  public void update(
      Neighbour neighbour, HardwareAddress hardware, int state, int flags, RtnlRequest cause)
      throws NetException {
    boolean tell;
    boolean send;
    synchronized (neighbour) {
      Change change = new Change(neighbour, hardware, state, flags);
      try {
        change.run();
      } finally {
        table.gc().follow(neighbour);
        tell = change.tell;
        send = change.send;
      }
    }
    if (send) {
      sendWaiting(neighbour);
    }
    if (tell) {
      table.tell(RTM_NEWNEIGH, neighbour, cause);
    }
  }

  /** Its address is known now: what waited for that goes out. */
  private void sendWaiting(Neighbour neighbour) {
    for (; ; ) {
      SkBuff next;
      synchronized (neighbour) {
        if ((neighbour.state & NUD_VALID) == 0) {
          neighbour.waiting.purge(DropReason.NEIGH_FAILED);
        }
        next = neighbour.waiting.poll();
      }
      if (next == null) {
        return;
      }
      table.output().output(neighbour, next);
    }
  }

  /** One change, under the neighbour's monitor. */
  private final class Change {
    private final Neighbour neighbour;
    private final int old;
    private final int flags;
    private HardwareAddress hardware;
    private int state;
    private boolean tell;
    private boolean send;

    Change(Neighbour neighbour, HardwareAddress hardware, int state, int flags) {
      this.neighbour = neighbour;
      this.hardware = hardware;
      this.state = state;
      this.flags = flags;
      this.old = neighbour.state;
    }

    private boolean has(int flag) {
      return (flags & flag) != 0;
    }

    void run() throws NetException {
      if (neighbour.dead) {
        throw new NetException(Errno.EPERM, "Neighbor entry is now dead");
      }
      if (!has(NEIGH_UPDATE_F_ADMIN) && (old & (NUD_NOARP | NUD_PERMANENT)) != 0) {
        throw new NetException(Errno.EPERM);
      }
      markFlags();
      if (has(NEIGH_UPDATE_F_USE | NEIGH_UPDATE_F_MANAGED)) {
        neighbour.state = old & ~NUD_PERMANENT;
        return;
      }
      if ((state & NUD_VALID) == 0) {
        invalidate();
        return;
      }
      boolean known = chooseAddress();
      if ((state & NUD_CONNECTED) != 0) {
        neighbour.confirmed = neighbour.net().now();
      }
      if ((old & NUD_VALID) != 0 && !isAcceptable(known)) {
        markRouter();
        return;
      }
      apply(hardware.equals(neighbour.hardware));
      markRouter();
    }

    private void markFlags() {
      if (!has(NEIGH_UPDATE_F_ADMIN)) {
        return;
      }
      int before = neighbour.flags;
      int now = before & ~(NTF_EXT_LEARNED | NTF_MANAGED);
      now |= has(NEIGH_UPDATE_F_EXT_LEARNED) ? NTF_EXT_LEARNED : 0;
      now |= has(NEIGH_UPDATE_F_MANAGED) ? NTF_MANAGED : 0;
      if (now != before) {
        neighbour.flags = now;
        tell = true;
      }
    }

    private void markRouter() {
      if (has(NEIGH_UPDATE_F_OVERRIDE_ISROUTER)) {
        int before = neighbour.flags;
        int now = has(NEIGH_UPDATE_F_ISROUTER) ? before | NTF_ROUTER : before & ~NTF_ROUTER;
        if (now != before) {
          neighbour.flags = now;
          tell = true;
        }
      }
    }

    private void invalidate() {
      neighbour.disarm();
      neighbour.state = state;
      tell |= (old & NUD_VALID) != 0;
      if ((old & (NUD_INCOMPLETE | NUD_PROBE)) != 0 && (state & NUD_FAILED) != 0) {
        probing.invalidate(neighbour);
        tell = true;
      }
    }

    /** The address to compare with the known one; says whether it is that. */
    private boolean chooseAddress() throws NetException {
      if (neighbour.device().address().length() == 0) {
        hardware = neighbour.hardware;
        return true;
      }
      if (hardware == null) {
        if ((old & NUD_VALID) == 0) {
          throw new NetException(Errno.EINVAL, "No link layer address given");
        }
        hardware = neighbour.hardware;
        return true;
      }
      return (old & NUD_VALID) != 0 && hardware.equals(neighbour.hardware);
    }

    /** Of one whose address is known: whether what was heard counts, and as what. */
    private boolean isAcceptable(boolean known) {
      if (!known && !has(NEIGH_UPDATE_F_OVERRIDE)) {
        if (has(NEIGH_UPDATE_F_WEAK_OVERRIDE) && (old & NUD_CONNECTED) != 0) {
          hardware = neighbour.hardware;
          state = NUD_STALE;
          return true;
        }
        return false;
      }
      if (known && state == NUD_STALE && !has(NEIGH_UPDATE_F_ADMIN)) {
        state = old;
      }
      return true;
    }

    private void apply(boolean sameAddress) {
      long now = neighbour.net().now();
      boolean newAddress = !sameAddress || (old & NUD_VALID) == 0;
      if (state != old || newAddress) {
        neighbour.updated = now;
      }
      if (state != old) {
        neighbour.disarm();
        if ((state & NUD_PROBE) != 0) {
          neighbour.probes = 0;
        }
        if (newAddress) {
          neighbour.hardware = hardware;
        }
        neighbour.state = state;
        if ((state & NUD_IN_TIMER) != 0) {
          probing.arm(neighbour, (state & NUD_REACHABLE) != 0 ? probing.reachable(neighbour) : 0);
        }
        tell = true;
        send = (old & NUD_VALID) == 0;
      }
      if (newAddress) {
        neighbour.hardware = hardware;
        if ((state & NUD_CONNECTED) == 0) {
          long base = neighbour.parms().get(NeighParm.BASE_REACHABLE_TIME) * MILLISECOND;
          neighbour.confirmed = now - 2 * base;
        }
        tell = true;
      }
    }
  }
}
