// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.wire;

import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.NetReference;

/** A sender, and what his descriptors and process numbers mean (IFLA_NET_NS_FD, NETNSA_PID, ...). The caller closes the references. */
@ConsumerType
public interface DescriptorTable {
  /** In whose name he sends. */
  Credentials credentials();

  /** The namespace behind a descriptor: EBADF; EINVAL for any other file. */
  NetReference net(int fd) throws NetException;

  /** The namespace of a process: ESRCH where there is none. */
  NetReference netByPid(int pid) throws NetException;
}
