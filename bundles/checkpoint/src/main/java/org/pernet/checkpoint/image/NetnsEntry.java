// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import com.google.protobuf.UnknownFieldSet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A namespace (netns_entry).
 *
 * @param defaults settings of IPv4 of devices to come, by place
 * @param all settings of IPv4 of all devices, by place
 * @param ids what it calls others
 * @param leftOut what else was there that is not understood, one line each
 */
public record NetnsEntry(
    List<OptionalInt> defaults, List<OptionalInt> all, List<Id> ids, List<String> leftOut) {
  /**
   * What the namespace calls another.
   *
   * @param netns the other's number among the images
   * @param nsid the id
   */
  public record Id(int netns, int nsid) {}

  private static final int DEF_CONF4 = 3;
  private static final int ALL_CONF4 = 4;
  private static final int NSIDS = 7;

  /** The fields of this namespace. */
  public UnknownFieldSet write(SysctlFields settings) {
    UnknownFieldSet.Builder out = UnknownFieldSet.newBuilder();
    settings.put(out, DEF_CONF4, defaults);
    settings.put(out, ALL_CONF4, all);
    for (Id id : ids) {
      UnknownFieldSet.Builder entry = UnknownFieldSet.newBuilder();
      Fields.put(entry, 1, id.netns());
      Fields.put(entry, 2, id.nsid());
      Fields.put(out, NSIDS, entry.build().toByteString());
    }
    return out.build();
  }

  /** A namespace of these fields. */
  public static NetnsEntry read(Fields in) throws ImageException {
    List<Id> ids = new ArrayList<>();
    for (Fields entry : in.messages(NSIDS, "nsids")) {
      int nsid = entry.required(2, "netnsid_value");
      if (nsid < 0) {
        throw in.wrong("netnsid_value is " + nsid);
      }
      ids.add(new Id(entry.required(1, "target_ns_id"), nsid));
    }
    List<String> leftOut = new ArrayList<>();
    leave(in, leftOut, 5, "settings of IPv6 (default)");
    leave(in, leftOut, 6, "settings of IPv6 (all)");
    leave(in, leftOut, 9, "settings of Unix sockets");
    leave(in, leftOut, 10, "settings of IPv4 beside those of devices");
    return new NetnsEntry(
        SysctlValues.read(in, DEF_CONF4, "def_conf4"),
        SysctlValues.read(in, ALL_CONF4, "all_conf4"),
        ids,
        leftOut);
  }

  private static void leave(Fields in, List<String> leftOut, int field, String what) {
    int count = in.count(field);
    if (count > 0) {
      leftOut.add(count + " " + what);
    }
  }
}
