// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.module;

import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultInjector;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.module.ExtensionPoint;
import org.pernet.api.module.ModuleInfo.State;
import org.pernet.core.ModuleUnit;
import org.pernet.core.jfr.KernelEvents;
import org.pernet.core.net.HolderNames;
import org.pernet.core.net.NetList;
import org.pernet.core.pernet.PernetList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All units of a kernel. One lock, the module lock, orders everything that comes and goes; it is the outermost of the
 * kernel's, and is held while inits and exits run. What is only asked takes no lock.
 */
public final class Units implements HolderNames {
  private static final FaultPoint SERVICE = FaultPoint.memory("module.service");

  private final Logger log = LoggerFactory.getLogger(Units.class);
  private final ReentrantLock lock = new ReentrantLock();
  private final NetList nets;
  private final PernetList pernet;
  private final KernelEvents events;
  private final FaultInjector faults;
  private final Set<Unit> loaded = ConcurrentHashMap.newKeySet();
  private int lastOrder; // guarded by lock
  private boolean ended; // guarded by lock
  private Extensions extensions; // set once, by open
  private Places places; // set once, by open

  /** No units; {@link #open} comes before the first. */
  public Units(NetList nets, PernetList pernet, KernelEvents events, FaultInjector faults) {
    this.faults = faults;
    this.nets = nets;
    this.pernet = pernet;
    this.events = events;
  }

  /** The kernel is ready to take modules. */
  public void open(Kernel kernel, Places kernelPlaces) {
    extensions = new Extensions(kernel);
    places = kernelPlaces;
  }

  /** Whether services of this type are taken. */
  public boolean takes(String typeName) {
    return typeName.equals(ExtensionPoint.class.getName())
        || places.byType(typeName) != null
        || extensions.has(typeName);
  }

  /** A unit with nothing registered. */
  public ModuleUnit newUnit(String name, String version, String description, String location) {
    return new Unit(this, name, version, description, location);
  }

  /** Those with something registered, in order. */
  public List<ModuleUnit> all() {
    List<Unit> all = new ArrayList<>(loaded);
    all.sort(Comparator.comparingInt(Unit::order));
    return List.copyOf(all);
  }

  /** Whether this thread is inside an init or an exit. */
  public boolean isInside() {
    return pernet.isInside();
  }

  void offer(Unit unit, String typeName, Object service, Map<String, ?> properties)
      throws NetException {
    pernet.assertOutside();
    lock.lock();
    try {
      if (ended) {
        throw new NetException(Errno.ENODEV, "the kernel has ended");
      }
      if (unit.refusal().isPresent()) {
        NetException before = unit.refusal().get();
        throw new NetException(before.errno(), before.extAck(), before);
      }
      unit.becomes(State.LOADING);
      Registration registration =
          new Registration(unit, typeName, service, properties, sortOf(typeName));
      KernelEvents.Span span = events.moduleLoad(unit.name(), typeName);
      try {
        faults.reach(SERVICE);
        add(registration);
        span.end(nets.size(), "");
      } catch (NetException refused) {
        span.end(nets.size(), refused.errno().name());
        withdrawAll(unit);
        unit.refused(refused);
        throw refused;
      }
      unit.add(registration);
      if (loaded.add(unit)) {
        unit.order(++lastOrder);
      }
      unit.becomes(State.LIVE);
    } finally {
      lock.unlock();
    }
  }

  private Sort sortOf(String typeName) {
    if (typeName.equals(ExtensionPoint.class.getName())) {
      return Sort.EXTENSION_POINT;
    }
    Places.Entry<?> place = places.byType(typeName);
    return place == null ? Sort.HOOK : place.sort();
  }

  /** Takes a service; what it throws besides a refusal is one, with EIO. */
  private void add(Registration registration) throws NetException {
    try {
      addTo(registration);
    } catch (RuntimeException | Error thrown) {
      String what = registration.typeName() + " of " + registration.unit().name();
      throw new NetException(Errno.EIO, ExtAck.of(what + " failed: " + thrown), thrown);
    }
  }

  private void addTo(Registration registration) throws NetException {
    Places.Entry<?> place = places.byType(registration.typeName());
    if (place != null) {
      place.add(registration.unit(), registration.service(), registration.properties());
    } else if (registration.sort() == Sort.EXTENSION_POINT) {
      addPoint(registration.service());
    } else {
      extensions.add(registration);
    }
  }

  /** A point comes; a unit whose waiting service it refuses is refused as a whole. */
  private void addPoint(Object service) throws NetException {
    if (!(service instanceof ExtensionPoint<?> point)) {
      throw new NetException(Errno.EINVAL, "no ExtensionPoint of this kernel's API");
    }
    extensions.addPoint(point).forEach((unit, refusal) -> {
      log.warn("{} is refused: {}", unit.name(), refusal.getMessage());
      withdrawAll(unit);
      unit.refused(refusal);
    });
  }

  private void remove(Registration registration) {
    try {
      Places.Entry<?> place = places.byType(registration.typeName());
      if (place != null) {
        place.remove(registration.service());
      } else if (registration.service() instanceof ExtensionPoint<?> point
          && registration.sort() == Sort.EXTENSION_POINT) {
        extensions.removePoint(point);
      } else {
        extensions.remove(registration);
      }
    } catch (RuntimeException | Error thrown) {
      log.error(
          "{} of {} does not go cleanly",
          registration.typeName(),
          registration.unit().name(),
          thrown);
    }
  }

  void withdraw(Unit unit) {
    if (isInside()) {
      throw new IllegalStateException(unit.name() + " is withdrawn from inside an init or an exit");
    }
    lock.lock();
    try {
      withdrawAll(unit);
      unit.reset();
    } finally {
      lock.unlock();
    }
  }

  private void withdrawAll(Unit unit) {
    KernelEvents.Span span = events.moduleUnload(unit.name());
    unit.becomes(State.UNLOADING);
    List<Registration> going = new ArrayList<>(unit.registrations());
    for (Sort sort : Sort.values()) {
      for (int i = going.size() - 1; i >= 0; i--) {
        Registration registration = going.get(i);
        if (registration.sort() == sort) {
          remove(registration);
          unit.remove(registration);
        }
      }
    }
    loaded.remove(unit);
    span.end(nets.size(), "");
  }

  /** The kernel ends: all units go, the last loaded first, and none comes any more. */
  public void close() {
    lock.lock();
    try {
      ended = true;
      List<ModuleUnit> all = all();
      for (int i = all.size() - 1; i >= 0; i--) {
        withdraw((Unit) all.get(i));
      }
    } finally {
      lock.unlock();
    }
  }

  int namespacesOf(Unit unit) {
    boolean operates = unit.registrations().stream()
        .anyMatch(registration -> registration.sort() == Sort.OPERATIONS);
    return operates ? nets.size() : 0;
  }

  /** Devices whose driver's behaviour comes from the unit. */
  int devicesOf(Unit unit) {
    Set<ProtectionDomain> own = origins(unit);
    int[] count = {0};
    if (!own.isEmpty()) {
      nets.forEach(net -> net.deviceTable().list().forEach(device -> {
        if (own.contains(device.spec().operations().getClass().getProtectionDomain())) {
          count[0]++;
        }
      }));
    }
    return count[0];
  }

  /** Whence a unit's classes come: each bundle, Java module and jar has a protection domain of its own. */
  private static Set<ProtectionDomain> origins(Unit unit) {
    return unit.registrations().stream()
        .map(registration -> registration.service().getClass().getProtectionDomain())
        .collect(Collectors.toSet());
  }

  List<String> providedBy(Unit unit) {
    return unit.registrations().stream()
        .filter(registration -> registration.service() instanceof RtnlLinkOps)
        .map(registration -> "pernet.link;kind=" + ((RtnlLinkOps) registration.service()).kind())
        .toList();
  }

  @Override
  public String describe(String holder, Class<?> caller) {
    ProtectionDomain origin = caller.getProtectionDomain();
    if (origin == Units.class.getProtectionDomain()) {
      return holder;
    }
    for (Unit unit : loaded) {
      if (unit.hasOrigin(origin)) {
        return holder + " (" + unit.name() + ")";
      }
    }
    return holder;
  }

  /** Who has the module lock now, and how many wait. Takes nothing. */
  public String lockState() {
    return "module lock: " + lock + ", " + lock.getQueueLength() + " wait";
  }
}
