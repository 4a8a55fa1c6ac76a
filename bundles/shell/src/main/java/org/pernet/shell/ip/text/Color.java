// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

/** The colours of a terminal, by what is shown in them. */
public enum Color {
  NONE(0),
  INTERFACE(36),
  HARDWARE_ADDRESS(33),
  INET(35),
  INET6(34),
  UP(32),
  DOWN(31);

  private static final String ESCAPE = "\u001b[";

  private final int code;

  Color(int code) {
    this.code = code;
  }

  String paint(String text) {
    return this == NONE ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
  }
}
