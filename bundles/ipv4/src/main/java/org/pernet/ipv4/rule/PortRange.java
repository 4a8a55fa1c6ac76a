// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.rule;

/**
 * Ports that a rule is for.
 *
 * @param first the first
 * @param last the last
 * @param mask which bits of a single port count; 0xffff for all
 */
record PortRange(int first, int last, int mask) {
  /** All bits. */
  static final int WHOLE = 0xffff;

  boolean contains(int port) {
    return mask == WHOLE ? port >= first && port <= last : (port & mask) == (first & mask);
  }
}
