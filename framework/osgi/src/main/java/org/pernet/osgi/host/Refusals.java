// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.host;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.pernet.api.errno.Errno;

/**
 * What bundles were refused with last, kept after they have stopped so that {@code lsmod} can show it: until they are
 * taken, updated or uninstalled. Holds numbers, nothing of a bundle's. Safe for threads.
 */
final class Refusals {
  private record Refusal(Errno errno, long lastModified) {}

  private final BundleContext context;
  private final Map<Long, Refusal> refusals = new ConcurrentHashMap<>();

  Refusals(BundleContext context) {
    this.context = context;
  }

  void put(Bundle bundle, Errno errno) {
    refusals.keySet().removeIf(id -> context.getBundle(id) == null);
    refusals.put(bundle.getBundleId(), new Refusal(errno, bundle.getLastModified()));
  }

  void remove(Bundle bundle) {
    refusals.remove(bundle.getBundleId());
  }

  /** What {@code bundle} was refused with, if it was. */
  Optional<Errno> of(Bundle bundle) {
    return Optional.ofNullable(refusals.get(bundle.getBundleId()))
        .filter(refusal -> refusal.lastModified() == bundle.getLastModified())
        .map(Refusal::errno);
  }
}
