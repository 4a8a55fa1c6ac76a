// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import java.util.List;
import java.util.Map;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.module.ModuleInfo;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** The modules that images need: kinds of link, and families of addresses that Pernet has a module for. */
final class Requirements {
  private static final String LINK = "pernet.link";
  private static final Map<Integer, String> FAMILIES = Map.of(RtnlTypes.AF_INET, "ipv4");

  private final Kernel kernel;

  Requirements(Kernel kernel) {
    this.kernel = kernel;
  }

  /** Loads what is not loaded; EOPNOTSUPP or EAFNOSUPPORT, with the module's name as far as it is known, where there is none. */
  void load(Plan plan) throws NetException {
    for (Map.Entry<String, String> kind : plan.kinds().entrySet()) {
      if (kernel.linkKinds().find(kind.getKey()).isEmpty()
          && !kernel.modules().request(LINK, "kind", kind.getKey())) {
        throw missing(kind.getKey(), kind.getValue());
      }
    }
    for (int family : plan.families()) {
      String module = FAMILIES.get(family);
      if (module != null) {
        load(module);
      }
    }
  }

  private void load(String module) throws NetException {
    try {
      kernel.modules().load(module);
    } catch (NetException refused) {
      throw new NetException(
          Errno.EAFNOSUPPORT,
          ExtAck.of("the module " + module + " is missing, or refused: " + refused.getMessage()),
          refused);
    }
  }

  /** The same without loading anything. */
  void check(Plan plan) throws NetException {
    List<ModuleInfo> modules = kernel.modules().modules();
    for (Map.Entry<String, String> kind : plan.kinds().entrySet()) {
      String provided = LINK + ";kind=" + kind.getKey();
      if (kernel.linkKinds().find(kind.getKey()).isEmpty()
          && modules.stream().noneMatch(module -> module.provides().contains(provided))) {
        throw missing(kind.getKey(), kind.getValue());
      }
    }
    for (int family : plan.families()) {
      if (FAMILIES.containsKey(family) && !isInstalled(family)) {
        throw new NetException(
            Errno.EAFNOSUPPORT, "the module " + FAMILIES.get(family) + " is missing");
      }
    }
  }

  /** Whether there is a module for a family, loaded or not. */
  boolean isInstalled(int family) {
    String name = FAMILIES.get(family);
    return name != null
        && kernel.modules().modules().stream().anyMatch(module -> module.name().equals(name));
  }

  private static NetException missing(String kind, String module) {
    return new NetException(
        Errno.EOPNOTSUPP,
        "no module provides " + LINK + ";kind=" + kind
            + (module.isEmpty() ? "" : ": it was saved with the module " + module));
  }
}
