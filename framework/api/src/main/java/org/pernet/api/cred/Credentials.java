// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.cred;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * In whose name something is done (struct cred).
 *
 * @param userNamespace the user namespace of the actor
 * @param uid his effective user id, as that namespace numbers users
 * @param effective the capabilities that he has in it
 */
public record Credentials(UserNamespace userNamespace, int uid, Set<Capability> effective) {
  public Credentials {
    Objects.requireNonNull(userNamespace, "userNamespace");
    effective = Set.copyOf(effective);
  }

  /** All capabilities, uid 0, in {@code userNamespace}. */
  public static Credentials root(UserNamespace userNamespace) {
    return new Credentials(userNamespace, 0, EnumSet.allOf(Capability.class));
  }

  /** No capability at all. */
  public static Credentials user(UserNamespace userNamespace, int uid) {
    return new Credentials(userNamespace, uid, Set.of());
  }

  /**
   * Whether both are one user (uid_eq of kuid_t): user 0 of a namespace that a user has made is its maker, and any other
   * user is known there alone.
   */
  public boolean isSameUser(Credentials other) {
    Credentials mine = outermost();
    Credentials his = other.outermost();
    return mine.userNamespace == his.userNamespace && mine.uid == his.uid;
  }

  /** The same user, in the outermost namespace that has a number for him. */
  private Credentials outermost() {
    UserNamespace at = userNamespace;
    int as = uid;
    while (as == 0 && at.parent().isPresent()) {
      as = at.ownerUid();
      at = at.parent().get();
    }
    return user(at, as);
  }

  /**
   * Whether he may look into a task of {@code other} (ptrace_may_access with PTRACE_MODE_READ): he has CAP_SYS_PTRACE over
   * it, or they are one user, in one user namespace, and that task has no capability that he has not.
   */
  public boolean mayLookInto(Credentials other) {
    return capable(other.userNamespace, Capability.CAP_SYS_PTRACE)
        || (isSameUser(other)
            && userNamespace == other.userNamespace
            && effective.containsAll(other.effective));
  }

  /**
   * Whether the actor has {@code capability} over what {@code target} owns (ns_capable): he holds it in his own
   * namespace and that is {@code target} or above it; or he made {@code target}, or one between it and him, from his own.
   */
  public boolean capable(UserNamespace target, Capability capability) {
    for (UserNamespace at = target; ; at = at.parent().orElseThrow()) {
      if (at == userNamespace) {
        return effective.contains(capability);
      }
      if (at.level() <= userNamespace.level()) {
        return false;
      }
      if (at.parent().orElseThrow() == userNamespace && at.ownerUid() == uid) {
        return true;
      }
    }
  }
}
