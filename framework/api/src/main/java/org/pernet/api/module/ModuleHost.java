// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.module;

import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.errno.NetException;

/** Whoever loads and unloads modules: the OSGi framework, or the plain module path. No lock of the kernel may be held. */
@ProviderType
public interface ModuleHost {
  /** All modules that there are, loaded ones first, in the order of their loading. */
  List<ModuleInfo> modules();

  /**
   * Asks for the module that provides a capability, and returns when it is loaded or there is none (request_module).
   * Concurrent askers wait for one load.
   *
   * @param namespace {@code pernet.link}
   * @param attribute {@code kind}
   * @param value {@code veth}
   * @return whether a module with it is now loaded
   * @throws NetException EDEADLK from inside an init or an exit
   */
  boolean request(String namespace, String attribute, String value) throws NetException;

  /** Loads a module by name (modprobe); nothing where it is loaded. ENOENT where there is none, else its refusal. */
  void load(String name) throws NetException;

  /** Unloads a module (rmmod). ENOENT where none is loaded by that name. */
  void unload(String name) throws NetException;

  /** Loads a module from a file (insmod). ENOENT, ENOEXEC, EEXIST, or its refusal; EOPNOTSUPP where the host has no files. */
  void insert(Path file) throws NetException;
}
