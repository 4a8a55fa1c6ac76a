// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.cred;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** A user namespace: it owns network namespaces, and limits how many (struct user_namespace, its ucounts). */
@ProviderType
public interface UserNamespace {
  /** The namespace in which this one was made; empty for the initial one. */
  Optional<UserNamespace> parent();

  /** The user who made it, as the parent numbers users; 0 for the initial one. */
  int ownerUid();

  /** How deep it is: 0 for the initial one. */
  int level();

  /** The limit of {@code /proc/sys/user/max_net_namespaces}: how many each of its users may own, descendants included. */
  int maxNetNamespaces();

  /**
   * Sets that limit.
   *
   * @param max 0 or more; {@link IllegalArgumentException} otherwise
   */
  void setMaxNetNamespaces(int max);

  /** How many network namespaces user {@code uid} holds here, those of descendants that he made counted in. */
  int netNamespaces(int uid);

  /** Whether this is {@code other} or one of its ancestors. */
  default boolean isAncestorOrSame(UserNamespace other) {
    UserNamespace at = other;
    while (at.level() > level()) {
      at = at.parent().orElseThrow();
    }
    return at == this;
  }
}
