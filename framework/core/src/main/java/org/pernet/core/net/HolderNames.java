// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.net;

/** Names those who hold references, with the module that they come from. */
@FunctionalInterface
public interface HolderNames {
  /** The holder's own name, and behind it the module of {@code caller} where that is one. Must not keep the class. */
  String describe(String holder, Class<?> caller);
}
