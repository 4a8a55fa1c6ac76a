// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.host;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.pernet.api.errno.NetException;

/** A service that a bundle has registered and the kernel takes, with the verdict on it. */
final class Offer {
  private static final String KERNEL_PROPERTIES = "pernet.";

  private final BundleModule module;
  private final ServiceReference<?> reference;
  private final long id;
  private final String[] types;
  private volatile boolean gone;
  private volatile CompletableFuture<Optional<NetException>> verdict = new CompletableFuture<>();

  // guarded by this
  private Object service;
  // guarded by the turn of the bundle's module
  private final Set<String> taken = new HashSet<>();
  private volatile Map<String, Object> offeredProperties = Map.of();

  Offer(BundleModule module, ServiceReference<?> reference) {
    this.module = module;
    this.reference = reference;
    this.id = serviceId(reference);
    this.types = (String[]) reference.getProperty(Constants.OBJECTCLASS);
  }

  static long serviceId(ServiceReference<?> reference) {
    return (Long) reference.getProperty(Constants.SERVICE_ID);
  }

  /** Its bundle's module. */
  BundleModule module() {
    return module;
  }

  ServiceReference<?> reference() {
    return reference;
  }

  long id() {
    return id;
  }

  /** The names that it is registered under. */
  String[] types() {
    return types;
  }

  /** The service object, or null where it has not been fetched. */
  synchronized Object service() {
    return service;
  }

  /** Keeps a fetched object; false where there is one already, and the caller has to give his back. */
  synchronized boolean keep(Object fetched) {
    if (service != null || gone) {
      return false;
    }
    service = fetched;
    return true;
  }

  /** Lets go of the object; false where there is none. */
  synchronized boolean release() {
    boolean had = service != null;
    service = null;
    return had;
  }

  /** The service is being unregistered. */
  void markGone() {
    gone = true;
  }

  boolean isGone() {
    return gone;
  }

  /** The service's properties now. */
  Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    for (String key : reference.getPropertyKeys()) {
      properties.put(key, reference.getProperty(key));
    }
    return properties;
  }

  /** Whether the properties that are the kernel's are other than when it was offered. */
  boolean hasNewProperties() {
    return !kernelProperties(properties()).equals(offeredProperties);
  }

  private static Map<String, Object> kernelProperties(Map<String, Object> all) {
    Map<String, Object> ours = new HashMap<>(all);
    ours.keySet().removeIf(key -> !key.startsWith(KERNEL_PROPERTIES));
    return ours;
  }

  void offeredWith(Map<String, Object> properties) {
    offeredProperties = kernelProperties(properties);
  }

  boolean isTaken(String type) {
    return taken.contains(type);
  }

  boolean isTaken() {
    return !taken.isEmpty();
  }

  void take(String type) {
    taken.add(type);
  }

  /** The kernel has it no more; the verdict stays until there is another. */
  void drop() {
    taken.clear();
  }

  /** The kernel has it. */
  void accept() {
    decide(Optional.empty());
  }

  /** The kernel will not have it. */
  void refuse(NetException refusal) {
    taken.clear();
    decide(Optional.of(refusal));
  }

  /** There will be no verdict: whoever waits for one goes on. */
  void dismiss() {
    verdict.complete(Optional.empty());
  }

  private void decide(Optional<NetException> outcome) {
    if (!verdict.complete(outcome)) {
      verdict = CompletableFuture.completedFuture(outcome);
    }
  }

  /** Waits for the verdict; throws it where it is a refusal. */
  void await() throws NetException, InterruptedException {
    try {
      Optional<NetException> refusal = verdict.get();
      if (refusal.isPresent()) {
        NetException known = refusal.get();
        throw new NetException(known.errno(), known.extAck(), known);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
