// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.image.Inventory;

/**
 * Images that have been checked, and what is to be made of them.
 *
 * @param images the images
 * @param home what they call the restorer's own namespace; 0 where they do not know it
 * @param nets the namespaces, by number
 * @param links all devices, by what the images call them
 * @param names the names to be given, the oldest first
 * @param owners who owned the namespaces, the first the restorer
 * @param kinds the kinds of link needed, each with the module that had it, as far as that is known
 * @param families the address families whose addresses, routes and rules are there
 * @param leftOut what cannot be restored, one line each
 */
record Plan(
    Images images,
    int home,
    Map<Integer, NetnsPlan> nets,
    Map<DeviceRef, LinkPlan> links,
    List<Inventory.Name> names,
    List<Inventory.Owner> owners,
    Map<String, String> kinds,
    java.util.Set<Integer> families,
    List<String> leftOut) {
  /** A device that the images hold. */
  Optional<LinkPlan> find(DeviceRef device) {
    return Optional.ofNullable(links.get(device));
  }

  /** The number under which a namespace is restored: one that was not saved means the restorer's own. */
  int resolve(int netns) {
    return nets.containsKey(netns) ? netns : home;
  }

  /** The limit of the restorer's own user namespace; none where his own namespace was not saved. */
  OptionalInt ownLimit() {
    NetnsPlan own = nets.get(home);
    return own == null || !own.whole() || owners.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(owners.get(0).maxNetNamespaces());
  }

  /** Whether a master has the address of one of its ports, and so takes it again without being told, and goes on to. */
  boolean takesAddressOfPort(LinkPlan link) {
    return nets.get(link.self().netns()).ports().stream()
        .anyMatch(
            port -> port.master() == link.self().index() && port.address().equals(link.address()));
  }

  /** What messages call a namespace. */
  String label(int netns) {
    NetnsPlan plan = nets.get(netns);
    return plan == null ? "the restorer's own namespace" : plan.label();
  }

  /** What messages call a device. */
  String label(LinkPlan link) {
    return link.name() + " in " + label(link.self().netns());
  }
}
