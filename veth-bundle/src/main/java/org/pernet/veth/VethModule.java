// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth;

import java.util.List;
import java.util.Map;
import org.pernet.api.audit.KernelAuditor;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleContext;

/** The veth driver. */
public final class VethModule implements KernelModule {
  @Override
  public String name() {
    return "veth";
  }

  @Override
  public List<String> capabilities() {
    return List.of("pernet.link;kind=veth");
  }

  @Override
  public void init(ModuleContext context) throws NetException {
    VethNamespaces namespaces = new VethNamespaces();
    context.registerDevice(namespaces);
    context.registerNotifier(namespaces);
    context.register(KernelAuditor.class, new VethAudit(namespaces), Map.of());
    context.registerLinkKind(new VethLink());
  }
}
