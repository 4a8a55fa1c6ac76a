// SPDX-License-Identifier: Apache-2.0
package org.pernet.examples.hello;

import java.util.List;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleContext;

/** What the driver brings: operations for each namespace, and a kind of link. */
public final class HelloModule implements KernelModule {
  @Override
  public String name() {
    return "hello";
  }

  @Override
  public List<String> capabilities() {
    return List.of("pernet.link;kind=hello");
  }

  @Override
  public void init(ModuleContext context) throws NetException {
    HelloOperations operations = new HelloOperations();
    context.registerDevice(operations);
    context.registerLinkKind(new HelloLink(operations));
  }
}
