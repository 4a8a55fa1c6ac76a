// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.handler;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.attr.AttributeSink;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.module.ExtensionPoint;

/** The families that speak of links (rtnl_af_ops), by their numbers. Safe for threads. */
@ProviderType
public final class LinkFamilies implements ExtensionPoint<RtnlAfOps> {
  private final List<RtnlAfOps> families = new CopyOnWriteArrayList<>();

  /** No family. */
  public LinkFamilies() {}

  @Override
  public Class<RtnlAfOps> type() {
    return RtnlAfOps.class;
  }

  @Override
  public synchronized void attach(Kernel kernel, RtnlAfOps family, Map<String, ?> properties)
      throws NetException {
    int number = family.attribute().number();
    if (families.stream().anyMatch(other -> other.attribute().number() == number)) {
      throw new NetException(Errno.EEXIST);
    }
    families.add(family);
    families.sort(Comparator.comparingInt(other -> other.attribute().number()));
  }

  @Override
  public synchronized void detach(Kernel kernel, RtnlAfOps family) {
    families.remove(family);
  }

  /** Puts what all of them say of a device (rtnl_fill_link_af). */
  public void fill(NetDevice device, AttributeSink all) {
    for (RtnlAfOps family : families) {
      Optional<Attributes> said = family.fill(device);
      if (said.isPresent()) {
        all.put(family.attribute(), said.get());
      }
    }
  }
}
