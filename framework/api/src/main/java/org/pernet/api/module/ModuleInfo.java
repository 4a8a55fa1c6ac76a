// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.module;

import java.util.List;
import java.util.Optional;
import org.pernet.api.errno.Errno;

/**
 * A module, as {@code lsmod} and {@code modinfo} tell of it.
 *
 * @param name its name
 * @param version its version, or empty
 * @param description one line, or empty
 * @param location where it was loaded from, or empty
 * @param state in which state it is
 * @param refusal what it was refused with, where it was
 * @param order the place of its registration among all, from 1; 0 where it is not loaded
 * @param namespaces how many namespaces its operations run in
 * @param devices how many devices of its kinds there are
 * @param provides the kinds of link and other capabilities that it has, as {@code pernet.link;kind=veth}
 */
public record ModuleInfo(
    String name,
    String version,
    String description,
    String location,
    State state,
    Optional<Errno> refusal,
    int order,
    int namespaces,
    int devices,
    List<String> provides) {
  /** What a module may be in. */
  public enum State {
    /** It is there, and could be loaded. */
    INSTALLED,
    /** Its inits run. */
    LOADING,
    /** It is loaded. */
    LIVE,
    /** Its exits run. */
    UNLOADING,
    /** The kernel refused it. */
    REFUSED
  }

  public ModuleInfo {
    provides = List.copyOf(provides);
  }
}
