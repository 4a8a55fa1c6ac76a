// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.filter;

/** A filter that is none, and where. */
public final class FilterSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int position;

  FilterSyntaxException(int position, String message) {
    super(message + ", at character " + (position + 1));
    this.position = position;
  }

  /** Where in the text, from 0; its length where something is missing at the end. */
  public int position() {
    return position;
  }
}
