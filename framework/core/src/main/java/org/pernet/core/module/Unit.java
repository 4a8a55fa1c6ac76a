// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.module;

import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ModuleInfo;
import org.pernet.core.ModuleUnit;

/** One module's registrations. What changes it is under the module lock; it is read without. */
final class Unit implements ModuleUnit {
  private final Units units;
  private final String name;
  private final String version;
  private final String description;
  private final String location;
  private final List<Registration> registrations = new ArrayList<>(); // guarded by the module lock
  private volatile List<Registration> snapshot = List.of();
  private volatile Set<ProtectionDomain> origins = Set.of();
  private volatile ModuleInfo.State state = ModuleInfo.State.INSTALLED;
  private volatile NetException refusal;
  private volatile int order;

  Unit(Units units, String name, String version, String description, String location) {
    this.units = units;
    this.name = name;
    this.version = version;
    this.description = description;
    this.location = location;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void offer(String typeName, Object service, Map<String, ?> properties)
      throws NetException {
    units.offer(this, typeName, service, properties);
  }

  @Override
  public void withdraw() {
    units.withdraw(this);
  }

  @Override
  public Optional<NetException> refusal() {
    return Optional.ofNullable(refusal);
  }

  /** What it has registered, in order. Without a lock. */
  List<Registration> registrations() {
    return snapshot;
  }

  int order() {
    return order;
  }

  void order(int newOrder) {
    order = newOrder;
  }

  void add(Registration registration) {
    registrations.add(registration);
    changed();
  }

  void remove(Registration registration) {
    registrations.remove(registration);
    changed();
  }

  private void changed() {
    snapshot = List.copyOf(registrations);
    origins = snapshot.stream().map(Unit::originOf).collect(Collectors.toUnmodifiableSet());
  }

  private static ProtectionDomain originOf(Registration registration) {
    return registration.service().getClass().getProtectionDomain();
  }

  /** Whether one of its services has classes from there. Without a lock. */
  boolean hasOrigin(ProtectionDomain origin) {
    return origins.contains(origin);
  }

  void becomes(ModuleInfo.State next) {
    state = next;
  }

  void refused(NetException reason) {
    refusal = reason;
    state = ModuleInfo.State.REFUSED;
  }

  /** As it was when it was new. */
  void reset() {
    refusal = null;
    order = 0;
    state = ModuleInfo.State.INSTALLED;
  }

  @Override
  public ModuleInfo info() {
    return new ModuleInfo(
        name,
        version,
        description,
        location,
        state,
        refusal().map(NetException::errno),
        order,
        units.namespacesOf(this),
        units.devicesOf(this),
        units.providedBy(this));
  }
}
