// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.task;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;

/**
 * The directory {@code /run/netns} of a mount namespace: names are files, and a namespace is mounted on one, which keeps it
 * alive. Each has the view of a task, in whose name all is done. The directory is its whose task began it ({@link Tasks#spawn}),
 * and anyone may read it; to make and remove names takes his user, or CAP_DAC_OVERRIDE in the initial user namespace (EACCES); to mount and unmount,
 * CAP_SYS_ADMIN over the mount namespace (EPERM). Safe for threads.
 */
@ProviderType
public interface NetnsNames {
  /** The names, in the order of the directory: the newest first. */
  List<String> list();

  /**
   * Makes an empty file (open with O_CREAT and O_EXCL): EEXIST, also for {@code .} and {@code ..}; ENAMETOOLONG above 255
   * bytes; EISDIR for no name; ENOENT for one with a slash; EACCES; ENOSPC where there are as many as {@link
   * org.pernet.api.kernel.Limits#names}.
   */
  void create(String name) throws NetException;

  /** Mounts the namespace behind {@code task}'s descriptor on a name: ENOENT, EPERM, EBADF, EINVAL for any other file. */
  void mount(String name, Task task, int fd) throws NetException;

  /** Takes the mount off a name (umount2 with MNT_DETACH): ENOENT; EPERM; EINVAL where none is. */
  void unmount(String name) throws NetException;

  /** Removes a name: ENOENT; EACCES; EBUSY while something is mounted. */
  void unlink(String name) throws NetException;

  /** Opens what a name stands for, for {@code task}: a descriptor; ENOENT, EMFILE. A name without mount is a plain file. */
  int open(String name, Task task) throws NetException;

  /** The namespace mounted on a name, if there is one (what {@code stat} tells). */
  Optional<Net> mounted(String name);
}
