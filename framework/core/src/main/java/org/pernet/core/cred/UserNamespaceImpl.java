// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.cred;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pernet.api.cred.UserNamespace;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;

/** A user namespace. The counts of a whole tree are guarded by one lock, its root. */
public final class UserNamespaceImpl implements UserNamespace {
  /** create_user_ns. */
  private static final int DEEPEST_PARENT = 32;

  private final UserNamespaceImpl root;
  private final UserNamespaceImpl parent;
  private final int ownerUid;
  private final int level;
  private final Map<Integer, Integer> netNamespaces = new HashMap<>(); // by uid; guarded by root
  private int maxNetNamespaces = Integer.MAX_VALUE; // guarded by root

  private UserNamespaceImpl(UserNamespaceImpl parent, int ownerUid) {
    this.root = parent == null ? this : parent.root;
    this.parent = parent;
    this.ownerUid = ownerUid;
    this.level = parent == null ? 0 : parent.level + 1;
  }

  /** The one that all others descend from. */
  public static UserNamespaceImpl initial() {
    return new UserNamespaceImpl(null, 0);
  }

  /** One made by a user of this one; ENOSPC where this one is too deep. */
  public UserNamespaceImpl child(int creatorUid) throws NetException {
    if (level > DEEPEST_PARENT) {
      throw new NetException(Errno.ENOSPC);
    }
    return new UserNamespaceImpl(this, creatorUid);
  }

  /**
   * Counts a network namespace of a user, here and for the makers of this namespace and those above
   * (inc_net_namespaces); ENOSPC where any is at its limit, and then nothing is counted.
   */
  public void charge(int uid) throws NetException {
    synchronized (root) {
      int user = uid;
      for (UserNamespaceImpl at = this; at != null; user = at.ownerUid, at = at.parent) {
        if (at.netNamespaces.getOrDefault(user, 0) >= at.maxNetNamespaces) {
          throw new NetException(Errno.ENOSPC);
        }
      }
      add(uid, 1);
    }
  }

  /** Takes a count back (dec_net_namespaces). */
  public void uncharge(int uid) {
    synchronized (root) {
      add(uid, -1);
    }
  }

  private void add(int uid, int by) {
    int user = uid;
    for (UserNamespaceImpl at = this; at != null; user = at.ownerUid, at = at.parent) {
      at.netNamespaces.merge(
          user, by, (have, more) -> have + more == 0 ? null : Integer.valueOf(have + more));
    }
  }

  @Override
  public Optional<UserNamespace> parent() {
    return Optional.ofNullable(parent);
  }

  @Override
  public int ownerUid() {
    return ownerUid;
  }

  @Override
  public int level() {
    return level;
  }

  @Override
  public int maxNetNamespaces() {
    synchronized (root) {
      return maxNetNamespaces;
    }
  }

  @Override
  public void setMaxNetNamespaces(int max) {
    if (max < 0) {
      throw new IllegalArgumentException("a limit of " + max);
    }
    synchronized (root) {
      maxNetNamespaces = max;
    }
  }

  @Override
  public int netNamespaces(int uid) {
    synchronized (root) {
      return netNamespaces.getOrDefault(uid, 0);
    }
  }
}
