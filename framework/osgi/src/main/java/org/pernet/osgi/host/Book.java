// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** What is offered now, by service and by bundle: an entry goes when its service does. Safe for threads. */
final class Book {
  private final Function<Bundle, BundleModule> newModule;
  // guarded by this
  private final Map<Long, Offer> offers = new HashMap<>();
  // guarded by this
  private final Map<Long, BundleModule> modules = new LinkedHashMap<>();

  Book(Function<Bundle, BundleModule> newModule) {
    this.newModule = newModule;
  }

  /** Notes a service of {@code bundle}; whoever notes it first makes the entry. */
  synchronized Offer note(Bundle bundle, ServiceReference<?> reference) {
    BundleModule module =
        modules.computeIfAbsent(bundle.getBundleId(), id -> newModule.apply(bundle));
    return offers.computeIfAbsent(Offer.serviceId(reference), id -> {
      Offer offer = new Offer(module, reference);
      module.add(offer);
      return offer;
    });
  }

  synchronized Optional<Offer> offer(long serviceId) {
    return Optional.ofNullable(offers.get(serviceId));
  }

  synchronized Optional<BundleModule> module(long bundleId) {
    return Optional.ofNullable(modules.get(bundleId));
  }

  synchronized List<BundleModule> modules() {
    return new ArrayList<>(modules.values());
  }

  /** Strikes out what is gone. */
  synchronized void strike(BundleModule module, List<Offer> gone) {
    for (Offer offer : gone) {
      offers.remove(offer.id(), offer);
      module.remove(offer);
    }
    if (module.isEmpty()) {
      modules.remove(module.bundle().getBundleId(), module);
    }
  }

  /** How many services are noted. */
  synchronized int size() {
    return offers.size();
  }
}
