// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sock;

import java.util.Arrays;
import org.pernet.ipv4.socket.InetOption;

/** A socket's options. Immutable: each change makes another. */
public final class Options {
  /** As a socket is made. */
  static final Options INITIAL = new Options(
      Arrays.stream(InetOption.values()).mapToInt(InetOption::initial).toArray());

  private final int[] values;

  private Options(int[] values) {
    this.values = values;
  }

  /** One of them. */
  @SuppressWarnings("EnumOrdinal") // an index in this memory alone
  public int get(InetOption which) {
    return values[which.ordinal()];
  }

  @SuppressWarnings("EnumOrdinal")
  Options with(InetOption which, int value) {
    int[] other = values.clone();
    other[which.ordinal()] = value;
    return new Options(other);
  }
}
