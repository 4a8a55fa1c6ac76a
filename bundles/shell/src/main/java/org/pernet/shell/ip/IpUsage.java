// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip;

import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** What {@code ip help} says. */
final class IpUsage {
  private static final String TEXT = """
      Usage: ip [ OPTIONS ] OBJECT { COMMAND | help }
             ip [ -force ] -batch FILE
      OBJECT := link | address | route | rule | neigh | netconf | netns | monitor | help
             others answer as on a kernel without their modules
      OPTIONS := -n[etns] NAME | -a[ll] | -j[son] | -p[retty] | -o[neline] | -br[ief] | -d[etails]
               | -s[tatistics] | -h[uman-readable] | -iec | -c[olor][={always|auto|never}]
               | -t[imestamp] | -ts[hort] | -f[amily] { inet | inet6 | bridge | mpls | link }
               | -4 | -6 | -B | -M | -0 | -r[esolve] | -N[umeric] | -V[ersion]""";

  private IpUsage() {}

  static CommandExit exit() {
    return Errors.refusal(TEXT);
  }
}
