// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import java.util.HashMap;
import java.util.Map;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Which address families the kernel has: those that answer to a request for an address with anything but EOPNOTSUPP. */
final class Families {
  private static final int NO_DEVICE = Integer.MAX_VALUE;

  private final Map<Integer, Boolean> known = new HashMap<>();

  private Families() {}

  /** Asks for these. */
  static Families of(Task task, Iterable<Integer> families) throws NetException {
    Families answer = new Families();
    try (RtnlClient client = RtnlClient.open(task)) {
      for (int family : families) {
        answer.known.put(family, isThere(client, family));
      }
    }
    return answer;
  }

  /** Deleting an address of no device changes nothing, and only a family that is there has an opinion of it. */
  private static boolean isThere(RtnlClient client, int family) {
    if (family == RtnlTypes.AF_BRIDGE || family == RtnlTypes.AF_UNSPEC) {
      return true;
    }
    try {
      client.change(
          RtnlTypes.RTM_DELADDR,
          0,
          new AddressMessage(family, 0, 0, 0, NO_DEVICE, Attributes.empty()));
      return true;
    } catch (NetException refused) {
      return refused.errno() != Errno.EOPNOTSUPP;
    }
  }

  /** Whether a family is there. */
  boolean has(int family) {
    return known.getOrDefault(family, false);
  }
}
