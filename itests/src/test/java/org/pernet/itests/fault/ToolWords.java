// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.fault;

import java.util.Set;
import org.pernet.api.fault.FaultPoint;

/**
 * How an error shows in what the tools write: by its own words; or, where a tool only looked something up, by those that iproute2
 * has for all such failures.
 */
final class ToolWords {
  private static final Set<String> OF_LOOK_UPS = Set.of(
      "Cannot find device",
      "Device does not exist",
      "Device \"d0\" does not exist",
      "Invalid \"netns\" value",
      "Cannot open network namespace");
  private static final Set<String> AT = Set.of("rtnl.handler", "task.fd", "netlink.socket");

  private ToolWords() {}

  static boolean tells(Operation operation, String text, FaultPoint fired) {
    if (operation.words() != null && text.contains(operation.words())) {
      return true;
    }
    return text.contains(fired.errno().message())
        || AT.contains(fired.name()) && OF_LOOK_UPS.stream().anyMatch(text::contains);
  }
}
