// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.module;

import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.errno.NetException;

/**
 * A subsystem or a driver, written once for two hosts: under OSGi its bundle's activator runs it, on the plain module path
 * {@link java.util.ServiceLoader} finds it.
 */
@ConsumerType
public interface KernelModule {
  /** The name that {@code lsmod} shows and {@code modprobe} takes, such as {@code veth}. */
  String name();

  /** What it provides, as {@code pernet.link;kind=veth}, one a clause: an unknown kind asks for the module that has it. */
  default java.util.List<String> capabilities() {
    return java.util.List.of();
  }

  /** Registers all that the module brings; a throw takes back in reverse what was registered, and the module is not loaded. */
  void init(ModuleContext context) throws NetException;

  /** After all that {@link #init} registered is gone. */
  default void exit() {}
}
