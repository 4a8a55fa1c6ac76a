// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.nexthop;

import static org.pernet.rtnetlink.schema.NexthopAttributes.NHA_GROUPS;
import static org.pernet.rtnetlink.schema.NexthopAttributes.NHA_MASTER;
import static org.pernet.rtnetlink.schema.NexthopAttributes.NHA_OIF;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.NexthopMessage;

/**
 * Which nexthops a dump is of (struct nh_dump_filter). That only those of forwarding databases are wanted may be said, and
 * is not heeded, as in the kernel.
 *
 * @param family 0 for all
 * @param device the index of the device; 0 for all
 * @param master the index of the device's master; 0 for all
 * @param groupsOnly whether only groups are wanted
 */
record NexthopFilter(int family, int device, int master, boolean groupsOnly) {
  /** __nh_valid_dump_req. */
  static NexthopFilter of(RtnlRequest request) throws NetException {
    NexthopMessage asked = NexthopPolicy.DUMP.check(request);
    int device = asked.attributes().find(NHA_OIF).orElse(0);
    if (device < 0) {
      throw new NetException(Errno.EINVAL, "Invalid device index");
    }
    int master = asked.attributes().find(NHA_MASTER).orElse(0);
    if (master < 0) {
      throw new NetException(Errno.EINVAL, "Invalid master device index");
    }
    if ((asked.protocol() | asked.reserved() | asked.scope() | asked.flags()) != 0) {
      throw new NetException(Errno.EINVAL, "Invalid values in header for nexthop dump request");
    }
    return new NexthopFilter(asked.family(), device, master, asked.attributes().has(NHA_GROUPS));
  }

  /** The opposite of nh_dump_filtered. */
  boolean isWanted(Nexthop nexthop) {
    if (groupsOnly && !nexthop.isGroup()) {
      return false;
    }
    if (device == 0 && master == 0 && family == 0) {
      return true;
    }
    if (nexthop.isGroup() || (family != 0 && nexthop.info().family() != family)) {
      return false;
    }
    NetDevice by = nexthop.info().way().device();
    boolean byDevice = device == 0 || (by != null && by.index() == device);
    boolean byMaster =
        master == 0 || (by != null && by.master().map(NetDevice::index).orElse(0) == master);
    return byDevice && byMaster;
  }
}
