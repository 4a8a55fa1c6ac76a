// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.sysctl;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.net.Net;

/**
 * A subsystem's files below {@code /proc/sys} (struct ctl_table), in every namespace. Registered as a service; it goes with
 * its module.
 */
@ConsumerType
public interface SysctlTable {
  /** The directory whose files these are, such as {@code net/ipv4}. Two tables may share one. */
  String directory();

  /** The files there are for {@code net}, as paths below {@link #directory}, such as {@code conf/eth0/forwarding}, in any order. */
  List<String> list(Net net);

  /** The file at a path below {@link #directory}, if there is one. */
  Optional<Sysctl> find(Net net, String path);
}
