// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.module;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.errno.NetException;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.notifier.NetDeviceNotifier;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.api.skb.PacketType;
import org.pernet.api.sysctl.SysctlTable;

/** Where a module registers what it brings; the host takes it all back when the module goes. Not for use after init. */
@ProviderType
public interface ModuleContext {
  /**
   * Registers a service. When this returns the kernel has taken it: for operations, init has run in every live namespace.
   *
   * @param type what it is registered as
   * @param properties its service properties
   * @throws NetException the kernel's refusal; EINVAL for properties that are wrong
   */
  <T> void register(Class<T> type, T service, Map<String, ?> properties) throws NetException;

  /** Registers a subsystem (register_pernet_subsys). */
  default void registerSubsys(PernetOperations operations) throws NetException {
    register(
        PernetOperations.class, operations, Map.of(PernetOperations.TYPE, PernetOperations.SUBSYS));
  }

  /** Registers a device driver's operations (register_pernet_device). */
  default void registerDevice(PernetOperations operations) throws NetException {
    register(
        PernetOperations.class, operations, Map.of(PernetOperations.TYPE, PernetOperations.DEVICE));
  }

  /** Registers a kind of link (rtnl_link_register); EEXIST where there is one of its name. */
  default void registerLinkKind(RtnlLinkOps ops) throws NetException {
    register(RtnlLinkOps.class, ops, Map.of());
  }

  /** Registers a protocol that takes frames (dev_add_pack). */
  default void registerPacketType(PacketType type) throws NetException {
    register(PacketType.class, type, Map.of());
  }

  /** Registers settings (register_net_sysctl). */
  default void registerSysctls(SysctlTable table) throws NetException {
    register(SysctlTable.class, table, Map.of());
  }

  /** Registers a notifier (register_netdevice_notifier). */
  default void registerNotifier(NetDeviceNotifier notifier) throws NetException {
    register(NetDeviceNotifier.class, notifier, Map.of());
  }
}
