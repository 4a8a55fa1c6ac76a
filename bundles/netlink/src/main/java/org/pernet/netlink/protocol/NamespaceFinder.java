// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.protocol;

import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.NetReference;

/** Who sends a request, and what numbers in it that stand for namespaces mean to him. The caller closes the references. */
@ConsumerType
public interface NamespaceFinder {
  /** In whose name it is sent; what is asked for takes his capabilities, and those that opened the socket. */
  Credentials credentials();

  /** The namespace behind a descriptor: EBADF, EINVAL. */
  NetReference byFd(int fd) throws NetException;

  /** The namespace of a process: ESRCH. */
  NetReference byPid(int pid) throws NetException;
}
