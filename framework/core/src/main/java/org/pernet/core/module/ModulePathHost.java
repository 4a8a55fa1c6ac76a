// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.module;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleContext;
import org.pernet.api.module.ModuleHost;
import org.pernet.api.module.ModuleInfo;
import org.pernet.core.HostedKernel;
import org.pernet.core.ModuleUnit;

/** The host of modules without OSGi: those that a service loader finds. */
public final class ModulePathHost implements ModuleHost {
  private final HostedKernel kernel;
  private final Map<String, KernelModule> available = new LinkedHashMap<>();
  private final Map<String, ModuleUnit> loaded = new LinkedHashMap<>(); // guarded by this

  /** A host over the modules given. */
  public ModulePathHost(HostedKernel kernel, Iterable<KernelModule> modules) {
    this.kernel = kernel;
    modules.forEach(module -> available.put(module.name(), module));
  }

  /** A module's way to register: straight to the kernel. */
  private record Context(ModuleUnit unit) implements ModuleContext {
    @Override
    public <T> void register(Class<T> type, T service, Map<String, ?> properties)
        throws NetException {
      unit.offer(type.getName(), service, properties);
    }
  }

  private static String location(KernelModule module) {
    Module home = module.getClass().getModule();
    return home.isNamed() ? "module " + home.getName() : "class path";
  }

  @Override
  public synchronized List<ModuleInfo> modules() {
    List<ModuleInfo> all = new ArrayList<>();
    loaded.values().forEach(unit -> all.add(unit.info()));
    for (KernelModule module : available.values()) {
      if (!loaded.containsKey(module.name())) {
        all.add(new ModuleInfo(
            module.name(),
            "",
            "",
            location(module),
            ModuleInfo.State.INSTALLED,
            Optional.empty(),
            0,
            0,
            0,
            module.capabilities()));
      }
    }
    return all;
  }

  @Override
  public boolean request(String namespace, String attribute, String value) {
    String wanted = namespace + ";" + attribute + "=" + value;
    for (KernelModule module : available.values()) {
      if (module.capabilities().contains(wanted)) {
        try {
          load(module.name());
          return true;
        } catch (NetException refused) {
          return false;
        }
      }
    }
    return false;
  }

  @Override
  public synchronized void load(String name) throws NetException {
    KernelModule module = available.get(name);
    if (module == null) {
      throw new NetException(Errno.ENOENT);
    }
    if (loaded.containsKey(name)) {
      return;
    }
    ModuleUnit unit = kernel.newUnit(name, "", "", location(module));
    try {
      module.init(new Context(unit));
    } catch (NetException refused) {
      unit.withdraw();
      throw refused;
    } catch (RuntimeException | Error thrown) {
      unit.withdraw();
      throw new NetException(Errno.EIO, ExtAck.of(name + " failed: " + thrown), thrown);
    }
    loaded.put(name, unit);
  }

  @Override
  public synchronized void unload(String name) throws NetException {
    ModuleUnit unit = loaded.remove(name);
    if (unit == null) {
      throw new NetException(Errno.ENOENT);
    }
    unit.withdraw();
    available.get(name).exit();
  }

  @Override
  public void insert(Path file) throws NetException {
    throw new NetException(Errno.EOPNOTSUPP);
  }
}
