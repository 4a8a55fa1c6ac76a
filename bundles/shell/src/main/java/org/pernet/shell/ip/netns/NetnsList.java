// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.netns;

import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Output;

/** {@code ip netns list}. */
final class NetnsList {
  private NetnsList() {}

  static void run(Invocation ip) {
    try (Output out = ip.output()) {
      for (String name : ip.process().netnsNames().list()) {
        out.openObject(null);
        out.field("name", "%s", name);
        int id = ip.nsidNames().idOf(name);
        if (id >= 0) {
          out.field("id", " (id: %s)", id);
        }
        out.endLine();
        out.closeObject();
      }
    }
  }
}
