// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import java.util.OptionalInt;
import org.pernet.api.cred.Capability;
import org.pernet.api.cred.Credentials;
import org.pernet.api.cred.UserNamespace;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.checkpoint.image.Inventory;

/** What a restorer must be allowed to, so that an image gives nobody more than he could take without one. */
final class Rights {
  private final Credentials credentials;
  private final UserNamespace home;

  Rights(Task task) {
    this.credentials = task.credentials();
    this.home = task.net().userNamespace();
  }

  /** Of any restorer: EPERM without CAP_SYS_ADMIN and CAP_NET_ADMIN over his own namespaces. */
  void check() throws NetException {
    for (UserNamespace own : new UserNamespace[] {credentials.userNamespace(), home}) {
      require(own, Capability.CAP_SYS_ADMIN, "restoring");
      require(own, Capability.CAP_NET_ADMIN, "restoring");
    }
  }

  /**
   * Of who restores this: EPERM without CAP_SETUID where a user namespace was made by another user than he is, on whom its
   * namespaces would be counted, and without CAP_SYS_RESOURCE where his own limit would change (set_permissions).
   */
  void check(Plan plan) throws NetException {
    UserNamespace own = credentials.userNamespace();
    for (Inventory.Owner owner : plan.owners()) {
      if (owner.parent() == 0 && owner.uid() != credentials.uid()) {
        require(own, Capability.CAP_SETUID, "a user namespace of user " + owner.uid());
      }
    }
    OptionalInt limit = plan.ownLimit();
    if (limit.isPresent() && limit.getAsInt() != own.maxNetNamespaces()) {
      require(own, Capability.CAP_SYS_RESOURCE, "user.max_net_namespaces of " + limit.getAsInt());
    }
  }

  private void require(UserNamespace over, Capability needed, String what) throws NetException {
    if (!credentials.capable(over, needed)) {
      throw new NetException(Errno.EPERM, what + " needs " + needed);
    }
  }
}
