// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.filter;

/** Whose address or port is meant. */
enum Direction {
  SOURCE,
  DESTINATION,
  EITHER,
  BOTH;

  Condition of(Condition source, Condition destination) {
    return switch (this) {
      case SOURCE -> source;
      case DESTINATION -> destination;
      case EITHER -> source.or(destination);
      case BOTH -> source.and(destination);
    };
  }
}
