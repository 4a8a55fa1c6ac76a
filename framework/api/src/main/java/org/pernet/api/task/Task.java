// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.task;

import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.cred.Capability;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.net.Net;

/** One who acts (struct task_struct): what a process is to network namespaces. Safe for threads. */
@ProviderType
public interface Task extends AutoCloseable {
  /** The kernel that it belongs to. */
  Kernel kernel();

  /** Its number, 1 and up. */
  int pid();

  /** What it is called (comm). */
  String name();

  /** In whose name it acts. */
  Credentials credentials();

  /** Whether it may what is the machine's (capable): only capabilities in the initial user namespace count. */
  default boolean capable(Capability capability) {
    return credentials().capable(kernel().tasks().initialUserNamespace(), capability);
  }

  /** Its namespaces now; {@link IllegalStateException} after its exit. */
  NsProxy nsProxy();

  /** Its network namespace now. */
  default Net net() {
    return nsProxy().net();
  }

  /** Its open files. */
  FileTable files();

  /** The names in its mount namespace. */
  NetnsNames netnsNames();

  /**
   * Leaves what it shares for something of its own (unshare).
   *
   * @param flags CLONE_NEWUSER, CLONE_NEWNET, CLONE_NEWNS, in any union
   * @throws NetException EINVAL for other flags, or where the kernel has no network namespaces; EPERM without
   *     CAP_SYS_ADMIN; else as {@link org.pernet.api.net.Nets#create}
   */
  void unshare(int flags) throws NetException;

  /**
   * Enters the namespace behind a descriptor, or that of the task behind one (setns).
   *
   * @param nsType 0, or the type that it must have; CLONE_NEWNET for a task's
   * @throws NetException EBADF; EINVAL for another file or type; EPERM without CAP_SYS_ADMIN over the namespace and in
   *     its own user namespace; for a task's, ESRCH where it has exited, EPERM where it may not look into it
   */
  void setns(int fd, int nsType) throws NetException;

  /**
   * Opens {@code /proc/PID/ns/net}: a descriptor of that task's network namespace; ENOENT where there is no such task;
   * EACCES where it is another one, and may not be looked into ({@link Credentials#mayLookInto}).
   */
  int openNet(int pid) throws NetException;

  /** A descriptor of a namespace that the caller has in hand, as if it had been passed to the task (SCM_RIGHTS); EINVAL where it is dying. */
  int receiveNet(Net net) throws NetException;

  /** A descriptor of a task (pidfd_open): ESRCH where there is none. */
  int openTask(int pid) throws NetException;

  /** Opens any other file, for its descriptor alone: EMFILE. */
  int openPlain(String path) throws NetException;

  /** Opens a socket in its network namespace: a descriptor; EAFNOSUPPORT where no module brings the family. */
  int socket(int family, int type, int protocol) throws NetException;

  /** A child: its own number, and copies of all else. Open files are shared, as after fork; EAGAIN beyond {@code Limits.tasks}. */
  Task fork(String name) throws NetException;

  /** A child that acts in another's name, with no more than its copies of what is open (fork, then setresuid and capset). */
  Task fork(String name, Credentials credentials) throws NetException;

  /** Ends it: its files are closed, its namespaces let go (exit). Idempotent. */
  @Override
  void close();
}
