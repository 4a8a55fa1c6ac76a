// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.strangers;

import static org.pernet.api.task.CloneFlags.CLONE_NEWNET;
import static org.pernet.api.task.CloneFlags.CLONE_NEWUSER;

import java.util.EnumSet;
import java.util.Set;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Capability;
import org.pernet.api.cred.Credentials;
import org.pernet.api.cred.UserNamespace;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.task.Task;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Those who act in a namespace of root's, by the names that the recorded matrix has for them. */
final class Subjects {
  static final int UID = 1000;

  private final Kernel kernel;

  Subjects(Kernel kernel) {
    this.kernel = kernel;
  }

  /** A namespace of root's with its loopback up; root in it. */
  Task stage() throws NetException {
    Task root = kernel.tasks().init().fork("root");
    root.unshare(CLONE_NEWNET);
    up(root);
    return root;
  }

  /** A user's, in a user namespace of his own. */
  Task owner(Task stage) throws NetException {
    Task task = spawn(Credentials.user(initial(), UID), stage);
    task.unshare(CLONE_NEWUSER | CLONE_NEWNET);
    up(task);
    return task;
  }

  Task subject(String name, Task stage) throws NetException {
    return switch (name) {
      case "root" -> spawn(Credentials.root(initial()), stage);
      case "user" -> spawn(Credentials.user(initial(), UID), stage);
      case "owner" -> owner(stage);
      case "guest" -> {
        Task task = spawn(Credentials.user(initial(), UID), stage);
        task.unshare(CLONE_NEWUSER);
        yield task;
      }
      case "root-net_admin" -> spawn(rootWithout(Capability.CAP_NET_ADMIN), stage);
      case "root-net_raw" -> spawn(rootWithout(Capability.CAP_NET_RAW), stage);
      case "root-sys_admin" -> spawn(rootWithout(Capability.CAP_SYS_ADMIN), stage);
      case "root-sys_ptrace" -> spawn(rootWithout(Capability.CAP_SYS_PTRACE), stage);
      case "user+net_raw" ->
        spawn(new Credentials(initial(), UID, Set.of(Capability.CAP_NET_RAW)), stage);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private UserNamespace initial() {
    return kernel.tasks().initialUserNamespace();
  }

  private Credentials rootWithout(Capability capability) {
    EnumSet<Capability> all = EnumSet.allOf(Capability.class);
    all.remove(capability);
    return new Credentials(initial(), 0, all);
  }

  /** A task of a user's, with no capability, in the stage's namespace. */
  Task plain(Task stage, int uid) throws NetException {
    return spawn(Credentials.user(initial(), uid), stage);
  }

  private static Task spawn(Credentials credentials, Task stage) throws NetException {
    return stage.fork("subject", credentials);
  }

  private static void up(Task task) throws NetException {
    try (RtnlClient client = RtnlClient.open(task)) {
      client.change(
          RtnlTypes.RTM_NEWLINK,
          0,
          new LinkMessage(0, 0, 1, IfFlags.IFF_UP, IfFlags.IFF_UP, Attributes.empty()));
    }
  }
}
