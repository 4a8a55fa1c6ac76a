// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.kernel;

import java.nio.file.Path;
import java.util.List;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ModuleHost;
import org.pernet.api.module.ModuleInfo;

/** The host of a kernel that loads no modules by itself. */
final class NoModules implements ModuleHost {
  @Override
  public List<ModuleInfo> modules() {
    return List.of();
  }

  @Override
  public boolean request(String namespace, String attribute, String value) {
    return false;
  }

  @Override
  public void load(String name) throws NetException {
    throw new NetException(Errno.ENOENT);
  }

  @Override
  public void unload(String name) throws NetException {
    throw new NetException(Errno.ENOENT);
  }

  @Override
  public void insert(Path file) throws NetException {
    throw new NetException(Errno.EOPNOTSUPP);
  }
}
