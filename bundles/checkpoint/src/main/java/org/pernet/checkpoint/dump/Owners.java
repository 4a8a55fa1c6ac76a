// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pernet.api.cred.UserNamespace;
import org.pernet.checkpoint.image.Inventory;

/** The user namespaces that own what is saved; the caller's own is the first. */
final class Owners {
  private final Map<UserNamespace, Integer> places = new LinkedHashMap<>();
  private final List<Inventory.Owner> all = new ArrayList<>();

  Owners(UserNamespace own) {
    places.put(own, 0);
    all.add(new Inventory.Owner(-1, 0, own.maxNetNamespaces()));
  }

  /** The place of an owner, added where it is new; one above the caller's own counts as that. */
  int place(UserNamespace owner) {
    Integer known = places.get(owner);
    if (known != null) {
      return known;
    }
    if (owner.parent().isEmpty()) {
      return 0;
    }
    int parent = place(owner.parent().get());
    int place = all.size();
    places.put(owner, place);
    all.add(new Inventory.Owner(parent, owner.ownerUid(), owner.maxNetNamespaces()));
    return place;
  }

  List<Inventory.Owner> all() {
    return all;
  }
}
