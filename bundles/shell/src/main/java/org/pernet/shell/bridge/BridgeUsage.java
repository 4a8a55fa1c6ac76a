// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.bridge;

import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** What {@code bridge help} and its like say. */
final class BridgeUsage {
  private static final String TEXT = """
      Usage: bridge [ OPTIONS ] OBJECT { COMMAND | help }
             bridge [ -force ] -batch FILE
      OBJECT := link | fdb | mdb | vlan | vni | monitor
      OPTIONS := -V[ersion] | -s[tatistics] | -d[etails] | -o[neline] | -t[imestamp] | -n[etns] NAME
               | -c[olor][={always|auto|never}] | -p[retty] | -j[son] | -com[pressvlans]""";
  private static final String LINK = """
      Usage: bridge link set dev DEV [ cost COST ] [ priority PRIO ] [ state STATE ]
                         [ guard | hairpin | fastleave | root_block | learning | learning_sync | flood | mcast_flood
                           | bcast_flood | mcast_to_unicast | neigh_suppress | vlan_tunnel | isolated | locked {on|off} ]...
                         [ mcast_router NUMBER ] [ hwmode {vepa|veb} ] [ backup_port DEV ] [ nobackup_port ]
                         [ self ] [ master ]
             bridge link show [ dev DEV ]""";
  private static final String FDB = """
      Usage: bridge fdb { add | append | del | replace } ADDR dev DEV
                        { self | master } [ local | static | dynamic ] [ use ] [ router ] [ extern_learn ] [ sticky ]
                        [ dst ADDRESS ] [ vlan VID ] [ port PORT ] [ vni VNI ] [ src_vni VNI ] [ via DEV ] [ nhid ID ]
             bridge fdb [ show [ br BRDEV ] [ brport DEV ] [ dev DEV ] [ vlan VID ] [ state STATE ] [ dynamic ] ]
             bridge fdb get [ to ] ADDR [ br BRDEV ] { brport | dev } DEV [ vlan VID ] [ vni VNI ] { self | master }
             bridge fdb flush dev DEV [ brport DEV ] [ vlan VID ] { self | master } [ [no]permanent | [no]static
                        | [no]dynamic | [no]added_by_user | [no]extern_learn | [no]sticky | [no]offloaded ]...""";

  private BridgeUsage() {}

  static CommandExit exit() {
    return Errors.refusal(TEXT);
  }

  static CommandExit link() {
    return Errors.refusal(LINK);
  }

  static CommandExit fdb() {
    return Errors.refusal(FDB);
  }
}
