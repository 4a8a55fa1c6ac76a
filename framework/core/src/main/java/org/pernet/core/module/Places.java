// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.module;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.pernet.api.audit.KernelAuditor;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.notifier.NetDeviceNotifier;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.api.rtnl.LinkAnnouncer;
import org.pernet.api.skb.PacketType;
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.sysctl.SysctlTable;
import org.pernet.core.link.LinkKindsImpl;
import org.pernet.core.notifier.NotifierChain;
import org.pernet.core.pernet.PernetList;
import org.pernet.core.rtnl.Announcers;
import org.pernet.core.skb.PacketPathImpl;
import org.pernet.core.sysctl.SysctlTree;
import org.pernet.core.task.SocketFamilies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The kernel's own places, by the name of the type that each takes. */
public final class Places {
  /** A place with its type and sort. */
  record Entry<T>(Class<T> type, Sort sort, Place<T> place) {
    void add(Unit unit, Object service, Map<String, ?> properties) throws NetException {
      if (!type.isInstance(service)) {
        throw new NetException(
            Errno.EINVAL, service.getClass().getName() + " is not this kernel's " + type.getName());
      }
      place.add(unit, type.cast(service), properties);
    }

    void remove(Object service) {
      place.remove(type.cast(service));
    }
  }

  private final Logger log = LoggerFactory.getLogger(Places.class);
  private final Map<String, Entry<?>> byType = new HashMap<>();

  /** The places of a kernel. */
  public Places(
      PernetList pernet,
      LinkKindsImpl kinds,
      NotifierChain notifiers,
      Announcers announcers,
      SocketFamilies families,
      PacketPathImpl packets,
      SysctlTree sysctls,
      Collection<KernelAuditor> auditors) {
    put(PernetOperations.class, Sort.OPERATIONS, new Operations(pernet));
    put(RtnlLinkOps.class, Sort.LINK_KIND, place(kinds::register, kinds::unregister));
    put(NetDeviceNotifier.class, Sort.HOOK, place(notifiers::register, notifiers::unregister));
    put(LinkAnnouncer.class, Sort.HOOK, place(announcers::add, announcers::remove));
    put(SocketFamily.class, Sort.HOOK, place(families::register, families::unregister));
    put(PacketType.class, Sort.HOOK, place(packets::add, packets::remove));
    put(KernelAuditor.class, Sort.HOOK, place(auditors::add, auditors::remove));
    put(SysctlTable.class, Sort.HOOK, place(sysctls::add, sysctls::remove));
  }

  Entry<?> byType(String typeName) {
    return byType.get(typeName);
  }

  private <T> void put(Class<T> type, Sort sort, Place<T> place) {
    byType.put(type.getName(), new Entry<>(type, sort, place));
  }

  /** What may be refused. */
  @FunctionalInterface
  private interface Taker<T> {
    void take(T service) throws NetException;
  }

  private static <T> Place<T> place(Taker<T> taker, java.util.function.Consumer<T> releaser) {
    return new Place<>() {
      @Override
      public void add(Unit unit, T service, Map<String, ?> properties) throws NetException {
        taker.take(service);
      }

      @Override
      public void remove(T service) {
        releaser.accept(service);
      }
    };
  }

  /** Operations: their property says which list they go on. */
  private final class Operations implements Place<PernetOperations> {
    private final PernetList pernet;

    Operations(PernetList pernet) {
      this.pernet = pernet;
    }

    @Override
    public void add(Unit unit, PernetOperations service, Map<String, ?> properties)
        throws NetException {
      Object type = properties.get(PernetOperations.TYPE);
      if (!PernetOperations.SUBSYS.equals(type) && !PernetOperations.DEVICE.equals(type)) {
        throw new NetException(
            Errno.EINVAL,
            "the property " + PernetOperations.TYPE + " must be subsys or device, not " + type);
      }
      pernet.register(service, unit.name(), PernetOperations.DEVICE.equals(type));
    }

    @Override
    public void remove(PernetOperations service) {
      try {
        pernet.unregister(service);
      } catch (NetException inside) {
        log.error("operations cannot be unregistered from inside an init or an exit", inside);
      }
    }
  }
}
