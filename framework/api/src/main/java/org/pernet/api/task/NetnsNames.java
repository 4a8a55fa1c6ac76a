// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.task;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;

/**
 * The directory {@code /run/netns} of a mount namespace: names are files, and a namespace is mounted on one, which keeps it
 * alive. Safe for threads.
 */
@ProviderType
public interface NetnsNames {
  /** The names, in the order of the directory: the newest first. */
  List<String> list();

  /**
   * Makes an empty file (open with O_CREAT and O_EXCL): EEXIST, also for {@code .} and {@code ..}; ENAMETOOLONG above 255
   * bytes; EISDIR for no name; ENOENT for one with a slash.
   */
  void create(String name) throws NetException;

  /** Mounts the namespace behind {@code task}'s descriptor on a name: ENOENT, EBADF, EINVAL for any other file. */
  void mount(String name, Task task, int fd) throws NetException;

  /** Takes the mount off a name (umount2 with MNT_DETACH): ENOENT; EINVAL where none is. */
  void unmount(String name) throws NetException;

  /** Removes a name: ENOENT; EBUSY while something is mounted. */
  void unlink(String name) throws NetException;

  /** Opens what a name stands for, for {@code task}: a descriptor; ENOENT, EMFILE. A name without mount is a plain file. */
  int open(String name, Task task) throws NetException;

  /** The namespace mounted on a name, if there is one (what {@code stat} tells). */
  Optional<Net> mounted(String name);
}
