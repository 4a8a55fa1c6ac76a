// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.net;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.BitSet;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetKey;

/**
 * The state that subsystems keep in one namespace (net_generic): an array that only grows. A reader sees the old array or
 * the new one, both valid; a slot does not change while its operations are registered.
 */
public final class Slots {
  private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(Object[].class);

  private volatile Object[]
      array; // replaced under this; elements are written under this, read without

  private boolean ended; // guarded by this

  Slots(int capacity) {
    array = new Object[capacity];
  }

  @SuppressWarnings("unchecked") // a slot holds what its key's factory made
  <S> S get(PernetKey<S> key) {
    Object[] now = array;
    int slot = key.slot();
    return slot > 0 && slot < now.length ? (S) ELEMENT.getAcquire(now, slot) : null;
  }

  <S> S obtain(PernetKey<S> key, Net net) {
    S state = get(key);
    if (state != null) {
      return state;
    }
    synchronized (this) {
      state = get(key);
      if (state == null) {
        if (ended) {
          throw new IllegalStateException("the namespace is gone");
        }
        if (key.slot() == 0) {
          throw new IllegalStateException(
              "the operations of the key " + key.name() + " are not registered");
        }
        state = key.newState(net);
        fill(key.slot(), state);
      }
      return state;
    }
  }

  /** Puts a state into a slot (net_assign_generic). */
  public synchronized void fill(int slot, Object state) {
    if (slot >= array.length) {
      Object[] longer = Arrays.copyOf(array, slot + 1);
      longer[slot] = state;
      array = longer;
    } else {
      ELEMENT.setRelease(array, slot, state);
    }
  }

  /** Which slots hold a state. */
  public synchronized BitSet filled() {
    BitSet all = new BitSet();
    for (int slot = 1; slot < array.length; slot++) {
      all.set(slot, ELEMENT.getAcquire(array, slot) != null);
    }
    return all;
  }

  /** Empties a slot. */
  public synchronized void clear(int slot) {
    if (slot < array.length) {
      ELEMENT.setRelease(array, slot, null);
    }
  }

  /** Empties all, for good: what subsystems come and go later is none of a dead namespace's. */
  public synchronized void end() {
    ended = true;
    array = new Object[0];
  }
}
