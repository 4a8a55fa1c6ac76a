// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.client;

import java.util.Optional;

/**
 * What stands before the object.
 *
 * @param family AF_UNSPEC, or the family asked for
 * @param json whether output is JSON
 * @param pretty whether JSON is laid out
 * @param oneLine whether each thing stands on one line
 * @param brief whether one line of the most important is enough
 * @param details whether to tell all
 * @param statistics 0, 1 or more
 * @param human whether large numbers are rounded
 * @param iec whether they are rounded by 1024
 * @param numeric whether numbers stay numbers
 * @param color whether output is coloured
 * @param timestamp how a monitor stamps its events
 * @param all whether namespaces' commands are for all
 * @param force whether a batch goes on after a failure
 * @param batch the file of a batch
 */
public record IpOptions(
    int family,
    boolean json,
    boolean pretty,
    boolean oneLine,
    boolean brief,
    boolean details,
    int statistics,
    boolean human,
    boolean iec,
    boolean numeric,
    boolean color,
    Timestamp timestamp,
    boolean all,
    boolean force,
    Optional<String> batch) {

  /** How a monitor stamps its events. */
  public enum Timestamp {
    NONE,
    LONG,
    SHORT
  }
}
