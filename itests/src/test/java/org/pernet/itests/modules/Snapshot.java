// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.modules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.module.ModuleInfo;
import org.pernet.api.net.Net;

/** What can be seen of bundles, their services, and what they did in the kernel. */
final class Snapshot {
  private final BundleContext context;
  private final Kernel kernel;

  Snapshot(BundleContext context, Kernel kernel) {
    this.context = context;
    this.kernel = kernel;
  }

  /** Line by line. */
  List<String> lines() {
    List<String> all = new ArrayList<>();
    for (Bundle bundle : context.getBundles()) {
      if (String.valueOf(bundle.getSymbolicName()).startsWith("org.pernet.")) {
        all.add(bundle.getSymbolicName() + " " + (bundle.getState() == Bundle.ACTIVE));
        all.add(bundle.getSymbolicName() + " registers " + names(bundle.getRegisteredServices()));
        all.add(bundle.getSymbolicName() + " uses " + names(bundle.getServicesInUse()));
      }
    }
    for (ModuleInfo module : kernel.modules().modules()) {
      boolean isLive = module.state() == ModuleInfo.State.LIVE;
      all.add("module " + module.name() + " " + isLive + " " + module.namespaces() + " "
          + module.devices() + " " + module.provides());
    }
    all.add("kinds " + kernel.linkKinds().kinds().stream().sorted().toList());
    for (Net net : kernel.nets().list()) {
      all.add("namespace " + net.cookie() + ", settings " + kernel.sysctls().list(net));
      for (NetDevice device : net.devices()) {
        all.add("namespace " + net.cookie() + ": " + device.name() + " " + device.flags() + " "
            + device.master().isPresent());
      }
    }
    Collections.sort(all);
    return all;
  }

  /** What one has and the other has not, for messages; empty where they are the same. */
  static List<String> difference(List<String> now, List<String> then) {
    List<String> all = new ArrayList<>();
    now.stream().filter(line -> !then.contains(line)).forEach(line -> all.add("now " + line));
    then.stream().filter(line -> !now.contains(line)).forEach(line -> all.add("was " + line));
    return all;
  }

  private static List<String> names(ServiceReference<?>[] services) {
    return services == null
        ? List.of()
        : Arrays.stream(services)
            .map(service -> Arrays.toString((String[]) service.getProperty(Constants.OBJECTCLASS)))
            .sorted()
            .toList();
  }
}
