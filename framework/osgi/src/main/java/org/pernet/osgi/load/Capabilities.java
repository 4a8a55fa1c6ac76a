// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Namespace;
import org.pernet.osgi.KernelModuleActivator;

/** What bundles declare that they provide and use, read from their manifests: nothing is resolved for it. */
final class Capabilities {
  /** The namespace in which bundles declare kinds of link, as {@code pernet.link; kind=veth}. */
  static final String LINK = "pernet.link";

  private static final String OURS = "pernet.";
  private static final String ACTIVATOR_PACKAGE = "(" + PackageNamespace.PACKAGE_NAMESPACE + "="
      + KernelModuleActivator.class.getPackageName() + ")";

  private Capabilities() {}

  /** Whether {@code bundle} declares {@code namespace; attribute=value}. */
  static boolean provides(Bundle bundle, String namespace, String attribute, String value) {
    return declared(bundle, namespace).stream()
        .anyMatch(
            capability -> values(capability.getAttributes().get(attribute)).contains(value));
  }

  /** Whether {@code bundle} declares anything in {@code namespace}. */
  static boolean provides(Bundle bundle, String namespace) {
    return !declared(bundle, namespace).isEmpty();
  }

  /** Whether {@code bundle} imports Pernet's activator, as drivers do. */
  static boolean hasActivator(Bundle bundle) {
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    return revision != null
        && revision.getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE).stream()
            .map(requirement -> requirement
                .getDirectives()
                .getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, ""))
            .anyMatch(filter -> filter.contains(ACTIVATOR_PACKAGE));
  }

  /** All that {@code bundle} declares in Pernet's namespaces, as {@code pernet.link;kind=veth}. */
  static List<String> of(Bundle bundle) {
    List<String> all = new ArrayList<>();
    for (BundleCapability capability : declared(bundle, null)) {
      if (capability.getNamespace().startsWith(OURS)) {
        capability
            .getAttributes()
            .forEach((attribute, value) -> values(value)
                .forEach(one -> all.add(capability.getNamespace() + ";" + attribute + "=" + one)));
      }
    }
    return all;
  }

  private static List<BundleCapability> declared(Bundle bundle, String namespace) {
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    return revision == null ? List.of() : revision.getDeclaredCapabilities(namespace);
  }

  private static Collection<String> values(Object value) {
    if (value instanceof Collection<?> many) {
      return many.stream().map(String::valueOf).toList();
    }
    return value == null ? List.of() : List.of(value.toString());
  }
}
