// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.module.ModuleInfo;
import org.pernet.checkpoint.image.Inventory;

/** The kinds of link that the saved devices are of, and the modules that have them. */
final class Kinds {
  private final List<ModuleInfo> modules;
  private final Map<String, String> needed = new TreeMap<>();

  /** Kinds of these modules. */
  Kinds(List<ModuleInfo> modules) {
    this.modules = modules;
  }

  /**
   * A device's kind, which is needed from now on.
   *
   * @throws NetException ENOSYS where the device has none, or its driver says that it cannot be saved; with the device, its
   *     namespace and its module
   */
  String need(SavedNet saved, NetDevice device) throws NetException {
    RtnlLinkOps ops = device
        .linkOps()
        .orElseThrow(() -> new NetException(
            Errno.ENOSYS,
            where(saved, device, owner(device))
                + ": it has no link operations to be made again by"));
    String module = needed.computeIfAbsent(ops.kind(), this::moduleOf);
    try {
      ops.checkpoint(device);
    } catch (NetException refused) {
      throw new NetException(
          refused.errno(),
          ExtAck.of(where(saved, device, module) + ": its driver cannot be saved"
              + refused.extAck().words().map(words -> ": " + words).orElse("")),
          refused);
    } catch (RuntimeException thrown) {
      throw new NetException(
          Errno.ENOSYS,
          ExtAck.of(where(saved, device, module) + ": its driver failed: " + thrown),
          thrown);
    }
    return ops.kind();
  }

  private static String where(SavedNet saved, NetDevice device, String module) {
    return "device " + device.name() + " in " + saved.label() + " (module " + module + ")";
  }

  private String moduleOf(String kind) {
    String provided = "pernet.link;kind=" + kind;
    return modules.stream()
        .filter(module -> module.provides().contains(provided))
        .map(ModuleInfo::name)
        .findFirst()
        .orElse("");
  }

  /** The module whose code a device without a kind runs. */
  private String owner(NetDevice device) {
    Class<?> driver = device.spec().operations().getClass();
    String location = Optional.ofNullable(driver.getProtectionDomain().getCodeSource())
        .map(CodeSource::getLocation)
        .map(Object::toString)
        .orElse("");
    return modules.stream()
        .filter(module -> !location.isEmpty() && module.location().endsWith(location))
        .map(ModuleInfo::name)
        .findFirst()
        .orElse(driver.getPackageName());
  }

  /** For the inventory. */
  List<Inventory.Kind> all() {
    List<Inventory.Kind> all = new ArrayList<>();
    needed.forEach((kind, module) -> all.add(new Inventory.Kind(kind, module)));
    return all;
  }
}
