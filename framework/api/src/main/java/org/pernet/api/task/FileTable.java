// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.task;

import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;

/** A task's open files (struct files_struct). Safe for threads. */
@ProviderType
public interface FileTable {
  /** How many a task may have open (RLIMIT_NOFILE). */
  int LIMIT = 1024;

  /** The file behind a descriptor; EBADF where it is not open. */
  OpenFile get(int fd) throws NetException;

  /** Ends a descriptor; the file ends with its last one. EBADF where it is not open. */
  void close(int fd) throws NetException;

  /** A second descriptor of the same file: the lowest free one. EBADF, EMFILE. */
  int dup(int fd) throws NetException;

  /** A reference to the network namespace behind a descriptor (get_net_ns_by_fd): EBADF; EINVAL for any other file. */
  Net net(int fd) throws NetException;

  /** How many are open. */
  int size();
}
