// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.pernet;

import java.util.Objects;
import java.util.function.Function;
import org.pernet.api.net.Net;

/**
 * The key to a subsystem's state in a namespace ({@code pernet_operations.id}): an instance field of the operations, never
 * static, for its slot belongs to one registration in one kernel.
 *
 * @param <S> the type of the state
 */
public final class PernetKey<S> {
  private static final int NO_SLOT = 0;

  private final String name;
  private final Function<? super Net, ? extends S> factory;
  private final boolean lazy;
  private volatile int slot = NO_SLOT;

  private PernetKey(String name, Function<? super Net, ? extends S> factory, boolean lazy) {
    this.name = Objects.requireNonNull(name, "name");
    this.factory = Objects.requireNonNull(factory, "factory");
    this.lazy = lazy;
  }

  /** A key whose state is made by {@code factory} before init runs in a namespace. */
  public static <S> PernetKey<S> of(String name, Function<? super Net, ? extends S> factory) {
    return new PernetKey<>(name, factory, false);
  }

  /** A key whose state is made when it is first {@link Net#obtain}ed, so that an idle namespace pays nothing. */
  public static <S> PernetKey<S> lazy(String name, Function<? super Net, ? extends S> factory) {
    return new PernetKey<>(name, factory, true);
  }

  /** What it is called in messages. */
  public String name() {
    return name;
  }

  /** Whether the state waits for its first use. */
  public boolean isLazy() {
    return lazy;
  }

  /** A new state for {@code net}. For the kernel. */
  public S newState(Net net) {
    return Objects.requireNonNull(
        factory.apply(net), () -> "the factory of " + name + " made nothing");
  }

  /** The slot, or 0 while the operations are not registered. */
  public int slot() {
    return slot;
  }

  /** Takes a slot, 1 or higher; {@link IllegalStateException} where it has one. For the kernel, under its pernet lock. */
  public void bind(int newSlot) {
    if (slot != NO_SLOT) {
      throw new IllegalStateException("the key " + name + " is registered already");
    }
    slot = newSlot;
  }

  /** Gives the slot back. For the kernel, under its pernet lock. */
  public void unbind() {
    slot = NO_SLOT;
  }
}
