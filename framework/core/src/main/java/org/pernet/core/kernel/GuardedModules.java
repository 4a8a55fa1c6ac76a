// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.kernel;

import java.nio.file.Path;
import java.util.List;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ModuleHost;
import org.pernet.api.module.ModuleInfo;
import org.pernet.core.pernet.PernetList;

/** The host of modules, which is not to be asked from inside an init or an exit: it would wait for itself. */
record GuardedModules(PernetList pernet, ModuleHost host) implements ModuleHost {
  @Override
  public List<ModuleInfo> modules() {
    return host.modules();
  }

  @Override
  public boolean request(String namespace, String attribute, String value) throws NetException {
    pernet.assertOutside();
    return host.request(namespace, attribute, value);
  }

  @Override
  public void load(String name) throws NetException {
    pernet.assertOutside();
    host.load(name);
  }

  @Override
  public void unload(String name) throws NetException {
    pernet.assertOutside();
    host.unload(name);
  }

  @Override
  public void insert(Path file) throws NetException {
    pernet.assertOutside();
    host.insert(file);
  }
}
