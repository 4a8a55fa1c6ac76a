// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.control;

import java.util.Optional;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleContext;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;

/** A subsystem whose init fills one slot in each namespace. */
public final class SlotModule implements KernelModule {
  /** Its name. */
  public static final String NAME = "slot";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void init(ModuleContext context) throws NetException {
    PernetKey<Object> key = PernetKey.of(NAME, net -> new Object());
    context.registerSubsys(new PernetOperations() {
      @Override
      public Optional<PernetKey<?>> key() {
        return Optional.of(key);
      }
    });
  }
}
