// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ExtensionPoint;
import org.pernet.api.module.ModuleLoader;
import org.pernet.core.ModuleUnit;
import org.pernet.osgi.load.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of services, synchronously: when a registration returns the kernel has the service or has refused it, and when an
 * unregistration returns nothing of the bundle's runs any more. Safe for threads.
 */
final class ServiceWatch implements ServiceListener, ModuleLoader, Standing {
  private static final Logger LOG = LoggerFactory.getLogger(ServiceWatch.class);

  private final HostState host;
  private final Book book;
  private final Executor later;

  /** A watch over the host's framework; {@code later} runs what must wait until this thread is out of the framework. */
  ServiceWatch(HostState host, Executor later) {
    this.host = host;
    this.later = later;
    this.book = new Book(bundle -> new BundleModule(bundle, host));
  }

  /** What is offered now. */
  Book book() {
    return book;
  }

  @Override
  public void serviceChanged(ServiceEvent event) {
    switch (event.getType()) {
      case ServiceEvent.REGISTERED -> registered(event.getServiceReference());
      case ServiceEvent.MODIFIED -> modified(event.getServiceReference());
      case ServiceEvent.UNREGISTERING -> unregistering(event.getServiceReference());
      default -> {
        // no other type reaches a listener without a filter
      }
    }
  }

  private void registered(ServiceReference<?> reference) {
    Bundle bundle = reference.getBundle();
    if (bundle == null || host.isClosed() || !isOurs(reference)) {
      return;
    }
    BundleModule module = noteUpTo(bundle, reference);
    module.noteUp();
    if (host.isInTurn()) {
      NetException deadlock =
          new NetException(Errno.EDEADLK, "registered from inside an init or exit");
      module.notePoison(deadlock);
      book.offer(Offer.serviceId(reference)).ifPresent(offer -> offer.refuse(deadlock));
    }
    settle(module);
    if (module.refusal().filter(why -> why.errno() == Errno.EDEADLK).isPresent()) {
      later.execute(module::clear);
    }
  }

  /** Notes a service with all older ones of its bundle, so that they are offered in the order of their registration. */
  private BundleModule noteUpTo(Bundle bundle, ServiceReference<?> reference) {
    long last = Offer.serviceId(reference);
    for (ServiceReference<?> other : registeredBy(bundle)) {
      if (Offer.serviceId(other) < last && isOurs(other)) {
        note(bundle, other);
      }
    }
    return note(bundle, reference);
  }

  /** Notes a service. The event of its end may have come before there was an entry: then it is registered no more. */
  private BundleModule note(Bundle bundle, ServiceReference<?> reference) {
    Offer offer = book.note(bundle, reference);
    if (!registeredBy(bundle).contains(reference)) {
      offer.markGone();
    }
    return offer.module();
  }

  private static List<ServiceReference<?>> registeredBy(Bundle bundle) {
    try {
      ServiceReference<?>[] all = bundle.getRegisteredServices();
      return all == null ? List.of() : Arrays.asList(all);
    } catch (IllegalStateException uninstalled) {
      return List.of();
    }
  }

  private void modified(ServiceReference<?> reference) {
    book.offer(Offer.serviceId(reference)).filter(Offer::hasNewProperties).ifPresent(offer -> {
      LOG.info("{} has new properties: its bundle is loaded anew", reference);
      offer.module().noteDown();
      offer.module().noteUp();
      settle(offer.module());
    });
  }

  private void unregistering(ServiceReference<?> reference) {
    book.offer(Offer.serviceId(reference)).ifPresent(offer -> {
      offer.markGone();
      offer.module().noteDown();
      settle(offer.module());
    });
  }

  private boolean isOurs(ServiceReference<?> reference) {
    return Arrays.stream((String[]) reference.getProperty(Constants.OBJECTCLASS))
        .anyMatch(host.kernel()::takes);
  }

  /** Does what is noted for a bundle, now, or, where this thread is inside another's init or exit, later. */
  private void settle(BundleModule module) {
    if (host.isInTurn()) {
      later.execute(() -> settle(module));
      return;
    }
    for (ExtensionPoint<?> opened : module.settle(gone -> book.strike(module, gone))) {
      String type = opened.type().getName();
      List<ServiceReference<?>> waiting = references(type);
      waiting.removeIf(reference -> !reference.isAssignableTo(module.bundle(), type));
      take(waiting);
    }
  }

  /** Takes all services that came before the host. */
  void scan() {
    take(references(null));
  }

  /** Takes services that came before somebody would have them, oldest first. */
  private void take(List<ServiceReference<?>> references) {
    references.sort(Comparator.comparingLong(Offer::serviceId));
    for (ServiceReference<?> reference : references) {
      Bundle bundle = reference.getBundle();
      if (bundle != null && isOurs(reference)) {
        BundleModule module = note(bundle, reference);
        module.noteUp();
        settle(module);
        if (module.refusal().isPresent()) {
          stopLater(module);
        }
      }
    }
  }

  private List<ServiceReference<?>> references(String type) {
    try {
      ServiceReference<?>[] found = host.context().getServiceReferences(type, null);
      return found == null ? new ArrayList<>() : new ArrayList<>(Arrays.asList(found));
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IllegalStateException hostIsOver) {
      return new ArrayList<>();
    }
  }

  /** Stops a bundle whose start can no longer fail. Never from here: its start may be waiting for this thread. */
  private void stopLater(BundleModule module) {
    later.execute(() -> {
      if (module.refusal().isPresent() && !host.isClosed()) {
        stop(module.bundle());
      }
    });
  }

  private static void stop(Bundle bundle) {
    try {
      bundle.stop(Bundle.STOP_TRANSIENT);
    } catch (BundleException | IllegalStateException e) {
      LOG.warn("{} was refused, and cannot be stopped", bundle, e);
    }
  }

  @Override
  public void await(long serviceId) throws NetException, InterruptedException {
    Optional<Offer> offer = book.offer(serviceId);
    if (offer.isPresent()) {
      offer.get().await();
    }
  }

  @Override
  public Optional<ModuleUnit> unit(Bundle bundle) {
    return book.module(bundle.getBundleId())
        .map(BundleModule::kernelSide)
        .filter(KernelSide::isLive)
        .flatMap(KernelSide::unit);
  }

  @Override
  public Optional<Errno> refusal(Bundle bundle) {
    return host.refusals().of(bundle);
  }

  /** After the kernel has closed: gives all services back, and lets go those who wait. */
  void abandon() {
    book.modules().forEach(BundleModule::abandon);
  }
}
