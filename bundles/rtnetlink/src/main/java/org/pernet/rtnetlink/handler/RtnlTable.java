// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.handler;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.module.ExtensionPoint;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** The handlers, by family and message type (rtnl_msg_handlers). Safe for threads; look-ups take no lock. */
@ProviderType
public final class RtnlTable implements ExtensionPoint<RtnlHandler> {
  private record Key(int family, int type) {}

  private final Map<Key, RtnlHandler> handlers = new ConcurrentHashMap<>();
  private final RtnlVoice voice = new RtnlVoice();

  /** A table without handlers. */
  public RtnlTable() {}

  @Override
  public Class<RtnlHandler> type() {
    return RtnlHandler.class;
  }

  @Override
  public void attach(Kernel kernel, RtnlHandler handler, Map<String, ?> properties)
      throws NetException {
    for (int type : handler.types()) {
      if (handlers.putIfAbsent(new Key(handler.family(), type), handler) != null) {
        remove(handler);
        throw new NetException(
            Errno.EEXIST, "family " + handler.family() + " has a handler of type " + type);
      }
    }
    handler.attached(voice);
  }

  @Override
  public void detach(Kernel kernel, RtnlHandler handler) {
    kernel
        .rtnl()
        .lock(); // who was found before asks again when he has it: nobody is in a handler that has
    // gone
    try {
      remove(handler);
    } finally {
      kernel.rtnl().unlock();
    }
    handler.detached();
  }

  private void remove(RtnlHandler handler) {
    handlers.values().removeIf(other -> other == handler);
  }

  /** Whether a handler is there still; under RTNL it stays so. */
  boolean has(RtnlHandler handler) {
    return handlers.containsValue(handler);
  }

  RtnlVoice voice() {
    return voice;
  }

  /** The families' own handlers that dump a type, by ascending family. */
  List<RtnlHandler> dumpers(int type) {
    return handlers.entrySet().stream()
        .filter(entry -> entry.getKey().type() == type && isOfAll(entry.getKey().family()))
        .map(Map.Entry::getValue)
        .filter(RtnlHandler::dumps)
        .sorted(Comparator.comparingInt(RtnlHandler::family))
        .toList();
  }

  /** Whether a family takes part in dumps of all: AF_PACKET has other things, and AF_BRIDGE's are asked for by name alone. */
  private static boolean isOfAll(int family) {
    return family != RtnlTypes.AF_UNSPEC
        && family != RtnlTypes.AF_PACKET
        && family != RtnlTypes.AF_BRIDGE;
  }

  /** The family's handler of a type, else AF_UNSPEC's, as far as it is fit. */
  Optional<RtnlHandler> find(int family, int type, Predicate<RtnlHandler> fit) {
    RtnlHandler own = handlers.get(new Key(family, type));
    if (own != null && fit.test(own)) {
      return Optional.of(own);
    }
    return Optional.ofNullable(handlers.get(new Key(RtnlTypes.AF_UNSPEC, type))).filter(fit);
  }
}
