// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.sysctl;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.task.Task;

/** The files below {@code /proc/sys} that the modules bring. Paths have slashes: {@code net/ipv4/ip_forward}. Safe for threads. */
@ProviderType
public interface Sysctls {
  /** All files in {@code net}, sorted. */
  List<String> list(Net net);

  /** Whether there is a file, or a directory, at {@code path}. */
  boolean exists(Net net, String path);

  /** Whether there is a file at {@code path}. */
  boolean isFile(Net net, String path);

  /** What the file at {@code path} says in {@code net}; ENOENT. */
  String read(Net net, String path) throws NetException;

  /**
   * What all files of {@code net} that can be read and written say, by path, in order: one walk, where {@link #list} and a
   * {@link #read} of each would look each up. A file that goes meanwhile is not among them.
   *
   * @param wanted which paths, no others are read
   */
  SortedMap<String, String> readAll(Net net, Predicate<String> wanted);

  /** Whether the file at {@code path} can be written; ENOENT. */
  boolean isWritable(Net net, String path) throws NetException;

  /**
   * Writes the file at {@code path} in the task's namespace.
   *
   * @param text white space around it does not count
   * @throws NetException ENOENT; EACCES without CAP_NET_ADMIN over the namespace, or where it cannot be written; EINVAL
   */
  void write(Task task, String path, String text) throws NetException;
}
