// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.protocol;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Supplier;
import org.pernet.api.skb.PacketPath;

/**
 * Something that each CPU has for itself (DEFINE_PER_CPU), made when a CPU first needs it: what a packet is worked on with,
 * so that none is made for each.
 *
 * @param <T> what
 */
public final class PerCpu<T> {
  private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(Object[].class);

  private final Supplier<T> maker;
  private volatile Object[] all = {};

  /** One for each CPU, made by {@code maker}. */
  public PerCpu(Supplier<T> maker) {
    this.maker = maker;
  }

  /** This CPU's; the caller is in a section. */
  @SuppressWarnings("unchecked")
  public T get(PacketPath packets) {
    int cpu = packets.cpu();
    Object[] now = all;
    if (cpu < now.length) {
      Object mine = ELEMENT.getOpaque(now, cpu);
      if (mine != null) {
        return (T) mine;
      }
    }
    return make(packets, cpu);
  }

  private synchronized T make(PacketPath packets, int cpu) {
    if (all.length == 0) {
      all = new Object[packets.cpus()];
    }
    T made = maker.get();
    ELEMENT.setRelease(all, cpu, made);
    return made;
  }
}
