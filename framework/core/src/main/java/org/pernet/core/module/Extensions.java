// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.module;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.module.ExtensionPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The extension points, and the services that they took or that wait for one. Under the module lock, but for {@link #has}. */
final class Extensions {
  private final Logger log = LoggerFactory.getLogger(Extensions.class);
  private final Kernel kernel;
  private final Map<String, Point<?>> points = new HashMap<>();
  private final List<Registration> services =
      new ArrayList<>(); // attached or waiting, as they came
  private volatile List<String> typeNames = List.of();

  Extensions(Kernel kernel) {
    this.kernel = kernel;
  }

  /** A point, what it takes, and what it took. */
  private record Point<T>(ExtensionPoint<T> point, Class<T> type, List<Registration> attached) {
    void attach(Kernel kernel, Registration service) throws NetException {
      if (!type.isInstance(service.service())) {
        throw new NetException(
            Errno.EINVAL,
            service.service().getClass().getName() + " is not the " + type.getName()
                + " that is taken here");
      }
      try {
        point.attach(kernel, type.cast(service.service()), service.properties());
      } catch (RuntimeException | Error thrown) {
        throw new NetException(Errno.EIO, ExtAck.of(type.getName() + " failed: " + thrown), thrown);
      }
      attached.add(service);
    }

    void detach(Kernel kernel, Registration service) {
      attached.remove(service);
      point.detach(kernel, type.cast(service.service()));
    }
  }

  /** Whether a point takes this type. Without the lock. */
  boolean has(String typeName) {
    return typeNames.contains(typeName);
  }

  /** A service comes: to its point, or it waits. */
  void add(Registration service) throws NetException {
    Point<?> point = points.get(service.typeName());
    if (point != null) {
      point.attach(kernel, service);
    }
    services.add(service);
  }

  void remove(Registration service) {
    services.remove(service);
    Point<?> point = points.get(service.typeName());
    if (point != null && point.attached().contains(service)) {
      detach(point, service);
    }
  }

  private void detach(Point<?> point, Registration service) {
    try {
      point.detach(kernel, service);
    } catch (RuntimeException | Error thrown) {
      log.error(
          "{} failed to let go of {}", point.type().getName(), service.unit().name(), thrown);
    }
  }

  /** A point comes: those that wait for it are attached. Says which units it refuses, and why. */
  <T> Map<Unit, NetException> addPoint(ExtensionPoint<T> extensionPoint) throws NetException {
    Class<T> type = extensionPoint.type();
    if (points.containsKey(type.getName())) {
      throw new NetException(Errno.EEXIST, "there is an extension point for " + type.getName());
    }
    Point<T> point = new Point<>(extensionPoint, type, new ArrayList<>());
    points.put(type.getName(), point);
    typeNames = List.copyOf(points.keySet());
    Map<Unit, NetException> refused = new LinkedHashMap<>();
    for (Registration service : services) {
      if (service.typeName().equals(type.getName()) && !refused.containsKey(service.unit())) {
        try {
          point.attach(kernel, service);
        } catch (NetException refusal) {
          refused.put(service.unit(), refusal);
        }
      }
    }
    return refused;
  }

  void removePoint(ExtensionPoint<?> extensionPoint) {
    Point<?> point = points.remove(extensionPoint.type().getName());
    typeNames = List.copyOf(points.keySet());
    if (point != null) {
      List<Registration> attached = new ArrayList<>(point.attached());
      Collections.reverse(attached);
      attached.forEach(service -> detach(point, service));
    }
  }
}
