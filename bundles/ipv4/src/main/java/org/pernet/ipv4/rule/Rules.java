// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.rule;

import java.util.Optional;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.notifier.NetDeviceNotifier;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;

/** The rules of a kernel's namespaces. A namespace whose rules nobody has touched has no state. */
public final class Rules implements PernetOperations, NetDeviceNotifier {
  private final PernetKey<FibRules> key = PernetKey.lazy("ipv4 rules", FibRules::new);

  /** The rules that every namespace begins with. */
  public Rules() {}

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.of(key);
  }

  FibRule[] all(Net net) {
    FibRules there = net.get(key);
    return there == null ? FibRules.first() : there.all();
  }

  FibRules obtain(Net net) {
    return net.obtain(key);
  }

  @Override
  public void event(NetDeviceEvent event, NetDevice device) {
    FibRules there = device.net().get(key);
    if (there == null) {
      return;
    }
    switch (event) {
      case REGISTER -> there.attach(device);
      case CHANGENAME -> {
        there.detach(device);
        there.attach(device);
      }
      case UNREGISTER -> there.detach(device);
      default -> {}
    }
  }
}
