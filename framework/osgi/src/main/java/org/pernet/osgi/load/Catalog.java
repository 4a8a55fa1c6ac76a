// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleRevision;
import org.pernet.api.errno.Errno;
import org.pernet.api.module.ModuleInfo;
import org.pernet.core.HostedKernel;
import org.pernet.core.ModuleUnit;

/** Which bundles are modules, and how they stand. Safe for threads. */
final class Catalog {
  private final BundleContext context;
  private final HostedKernel kernel;
  private final Standing standing;

  Catalog(BundleContext context, HostedKernel kernel, Standing standing) {
    this.context = context;
    this.kernel = kernel;
    this.standing = standing;
  }

  /** Loaded ones in the order of their loading, then the others by bundle id. */
  List<ModuleInfo> modules() {
    IdentityHashMap<ModuleUnit, Bundle> bundles = new IdentityHashMap<>();
    List<Bundle> others = new ArrayList<>();
    for (Bundle bundle : bundles()) {
      Optional<ModuleUnit> unit = standing.unit(bundle);
      if (unit.isPresent()) {
        bundles.put(unit.get(), bundle);
      } else if (isModule(bundle)) {
        others.add(bundle);
      }
    }
    List<ModuleInfo> all = new ArrayList<>();
    for (ModuleUnit unit : kernel.units()) {
      Bundle bundle = bundles.get(unit);
      if (bundle != null) {
        all.add(loaded(unit.info(), bundle));
      }
    }
    others.forEach(bundle -> all.add(notLoaded(bundle)));
    return all;
  }

  private static ModuleInfo loaded(ModuleInfo info, Bundle bundle) {
    Set<String> provides = new LinkedHashSet<>(info.provides());
    provides.addAll(Capabilities.of(bundle));
    return new ModuleInfo(
        info.name(),
        info.version(),
        info.description(),
        info.location(),
        state(bundle, info.state()),
        info.refusal(),
        info.order(),
        info.namespaces(),
        info.devices(),
        List.copyOf(provides));
  }

  private static ModuleInfo.State state(Bundle bundle, ModuleInfo.State unit) {
    return switch (bundle.getState()) {
      case Bundle.STARTING -> ModuleInfo.State.LOADING;
      case Bundle.STOPPING -> ModuleInfo.State.UNLOADING;
      default -> unit;
    };
  }

  private ModuleInfo notLoaded(Bundle bundle) {
    Optional<Errno> refusal = standing.refusal(bundle);
    return new ModuleInfo(
        BundleNames.moduleName(bundle),
        bundle.getVersion().toString(),
        BundleNames.description(bundle),
        bundle.getLocation(),
        refusal.isPresent() ? ModuleInfo.State.REFUSED : ModuleInfo.State.INSTALLED,
        refusal,
        0,
        0,
        0,
        Capabilities.of(bundle));
  }

  /** The module called {@code name}: the loaded one, where there are several. */
  Optional<Bundle> find(String name) {
    List<Bundle> called = bundles().stream()
        .filter(bundle -> BundleNames.moduleName(bundle).equals(name) && isModule(bundle))
        .toList();
    return called.stream()
        .filter(bundle -> standing.unit(bundle).isPresent())
        .findFirst()
        .or(() -> called.stream().findFirst());
  }

  /** Those that declare a capability, by bundle id. */
  List<Bundle> providers(String namespace, String attribute, String value) {
    return bundles().stream()
        .filter(bundle -> Capabilities.provides(bundle, namespace, attribute, value))
        .toList();
  }

  /** All but the host, which is no module of its own kernel. */
  private List<Bundle> bundles() {
    return Arrays.stream(context.getBundles())
        .filter(bundle -> bundle.getState() != Bundle.UNINSTALLED)
        .filter(bundle -> !isFragment(bundle) && !bundle.equals(context.getBundle()))
        .toList();
  }

  private boolean isModule(Bundle bundle) {
    return standing.unit(bundle).isPresent()
        || standing.refusal(bundle).isPresent()
        || bundle.getHeaders().get(BundleNames.MODULE_HEADER) != null
        || Capabilities.hasActivator(bundle)
        || Capabilities.provides(bundle, Capabilities.LINK);
  }

  private static boolean isFragment(Bundle bundle) {
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    return revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
  }
}
