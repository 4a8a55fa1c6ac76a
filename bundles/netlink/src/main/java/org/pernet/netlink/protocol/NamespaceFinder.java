// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.protocol;

import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.NetReference;

/** What the numbers in a request that stand for namespaces mean to its sender. The caller closes the references. */
@ConsumerType
public interface NamespaceFinder {
  /** The namespace behind a descriptor: EBADF, EINVAL. */
  NetReference byFd(int fd) throws NetException;

  /** The namespace of a process: ESRCH. */
  NetReference byPid(int pid) throws NetException;
}
