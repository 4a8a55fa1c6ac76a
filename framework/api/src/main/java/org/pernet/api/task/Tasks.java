// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.task;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.cred.Credentials;
import org.pernet.api.cred.UserNamespace;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;

/** All tasks of a kernel. */
@ProviderType
public interface Tasks {
  /** The first one: pid 1, root, in the initial namespaces, never gone before the kernel is. */
  Task init();

  /** The task with a number, if it lives. */
  Optional<Task> find(int pid);

  /** All, by number. */
  List<Task> list();

  /** The user namespace that all others descend from. */
  UserNamespace initialUserNamespace();

  /** A user namespace made by {@code creator} from his own (create_user_ns); ENOSPC where that is 33 deep already. */
  UserNamespace newUserNamespace(Credentials creator) throws NetException;

  /** A new task in {@code net}, with no file open and an empty directory of names of its own; EAGAIN beyond {@code Limits.tasks}. */
  Task spawn(String name, Credentials credentials, Net net) throws NetException;

  /** A reference to the namespace of a task (get_net_ns_by_pid): ESRCH where there is none. */
  NetReference netByPid(int pid, String holder) throws NetException;
}
