// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

import org.pernet.api.errno.NetException;

/** What {@code ip} says when it is asked for what cannot be, and the statuses that go with it. */
public final class Errors {
  /** The status of what the program itself refuses. */
  public static final int REFUSED = 255;
  /** The status of what the kernel refuses. */
  public static final int KERNEL = 2;

  private Errors() {}

  /** A word is missing at the end. */
  public static CommandExit incomplete() {
    return CommandExit.ofProgram(REFUSED, "Command line is not complete. Try option \"help\"");
  }

  /** A value is wrong. */
  public static CommandExit invalid(String argument, String why) {
    return CommandExit.ofProgram(REFUSED, "Error: argument \"" + argument + "\" is wrong: " + why);
  }

  /** A value is wrong; the message ends with an empty line. */
  public static CommandExit invalidValue(String argument, String why) {
    return invalid(argument, why + "\n");
  }

  /** Something is given twice. */
  public static CommandExit duplicate(String key, String second) {
    return CommandExit.ofProgram(
        REFUSED, "Error: duplicate \"" + key + "\": \"" + second + "\" is the second value.");
  }

  /** A word without a key stands where none may stand any more. */
  public static CommandExit garbage(String key, String word) {
    return CommandExit.ofProgram(
        REFUSED, "Error: either \"" + key + "\" is duplicate, or \"" + word + "\" is a garbage.");
  }

  /** A device is not there. */
  public static CommandExit noDevice(String name) {
    return failure("Cannot find device \"" + name + "\"");
  }

  /** The command fails with status 1. */
  public static CommandExit failure(String message) {
    return CommandExit.ofCommand(1, message);
  }

  /** The program ends with the status of what it refuses. */
  public static CommandExit refusal(String message) {
    return CommandExit.ofProgram(REFUSED, message);
  }

  /** The kernel refused. */
  public static CommandExit kernel(NetException refusal) {
    return CommandExit.ofCommand(KERNEL, describe(refusal));
  }

  /** How a refusal of the kernel is told: in its own words where it has any. */
  public static String describe(NetException refusal) {
    return refusal
        .extAck()
        .words()
        .map(words -> "Error: " + words + (words.endsWith(".") ? "" : "."))
        .orElse("RTNETLINK answers: " + refusal.errno().message());
  }
}
