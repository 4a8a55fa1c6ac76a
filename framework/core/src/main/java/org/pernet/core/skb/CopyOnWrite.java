// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.skb;

import java.util.Arrays;

/** Arrays that readers walk without a lock: who changes one makes another. */
final class CopyOnWrite {
  private CopyOnWrite() {}

  static <T> T[] with(T[] all, T more) {
    T[] longer = Arrays.copyOf(all, all.length + 1);
    longer[all.length] = more;
    return longer;
  }

  /** Without the first {@code less}; the same where it is not there. */
  static <T> T[] without(T[] all, T less) {
    for (int i = 0; i < all.length; i++) {
      if (all[i] == less) {
        T[] shorter = Arrays.copyOf(all, all.length - 1);
        System.arraycopy(all, i + 1, shorter, i, all.length - i - 1);
        return shorter;
      }
    }
    return all;
  }
}
