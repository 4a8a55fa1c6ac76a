// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleContext;
import org.pernet.api.module.ModuleInfo;
import org.pernet.osgi.bundle.GivenModuleActivator;
import org.pernet.osgi.fixture.NamedOperations;
import org.pernet.osgi.fixture.TestBundle;

/** Bundles whose activator is Pernet's. */
class ActivatorTest extends HostFixture {
  private interface Init {
    void init(ModuleContext context) throws NetException;
  }

  private final List<String> exits = new ArrayList<>();
  private Bundle bundle;
  private Init init = context -> {
    context.registerSubsys(new NamedOperations("a"));
    context.registerDevice(new NamedOperations("b"));
  };

  @BeforeEach
  void install() throws Exception {
    bundle = felix.install(TestBundle.named("com.acme.wire").activator(GivenModuleActivator.class));
    felix
        .context()
        .registerService(
            KernelModule.class,
            new KernelModule() {
              @Override
              public String name() {
                return "wire";
              }

              @Override
              public void init(ModuleContext context) throws NetException {
                init.init(context);
              }

              @Override
              public void exit() {
                exits.add("exit after " + kernel.journal());
              }
            },
            null);
  }

  @Test
  void loadsAndUnloads() throws Exception {
    startHost();
    bundle.start();
    assertThat(kernel.journal()).containsExactly("+wire:a", "+wire:b");
    bundle.stop();
    assertThat(kernel.journal()).containsExactly("+wire:a", "+wire:b", "-wire:[a, b]");
    assertThat(exits).containsExactly("exit after [+wire:a, +wire:b, -wire:[a, b]]");
    assertThat(modules.modules())
        .singleElement()
        .satisfies(info -> assertThat(info.state()).isEqualTo(ModuleInfo.State.INSTALLED));
  }

  @Test
  void failsAsInsmodFails() throws Exception {
    startHost();
    kernel.onOffer((unit, service, properties) -> {
      if (service.toString().equals("b")) {
        throw new NetException(Errno.ENOSPC);
      }
    });
    BundleException failure = catchThrowableOfType(BundleException.class, bundle::start);
    assertThat(failure).hasMessage("com.acme.wire: ENOSPC: No space left on device");
    assertThat(failure.getCause()).isInstanceOf(NetException.class);
    assertThat(bundle.getState()).isEqualTo(Bundle.RESOLVED);
    assertThat(kernel.journal()).containsExactly("+wire:a", "-wire:[a]");
    assertThat(exits).isEmpty();
    assertThat(modules.modules())
        .singleElement()
        .satisfies(info -> assertThat(info.refusal()).contains(Errno.ENOSPC));

    kernel.onOffer((unit, service, properties) -> {});
    bundle.start();
    assertThat(kernel.journal()).endsWith("+wire:a", "+wire:b");
  }

  @Test
  void failsWhenInitKeepsARefusalToItself() throws Exception {
    startHost();
    init = context -> {
      try {
        context.registerSubsys(new NamedOperations("a"));
      } catch (NetException kept) {
        assertThat(kept.errno()).isEqualTo(Errno.EBUSY);
      }
    };
    kernel.onOffer((unit, service, properties) -> {
      throw new NetException(Errno.EBUSY);
    });
    assertThat(catchThrowableOfType(BundleException.class, bundle::start))
        .hasMessageContaining("EBUSY");
    assertThat(bundle.getState()).isEqualTo(Bundle.RESOLVED);
  }

  @Test
  void takesBackWhatWasRegisteredWhenInitThrowsAnythingElse() throws Exception {
    startHost();
    init = context -> {
      context.registerSubsys(new NamedOperations("a"));
      throw new IllegalStateException("no luck");
    };
    BundleException failure = catchThrowableOfType(BundleException.class, bundle::start);
    assertThat(failure).hasMessageContaining("EIO").hasMessageContaining("no luck");
    assertThat(failure).hasRootCauseInstanceOf(IllegalStateException.class);
    assertThat(kernel.journal()).containsExactly("+wire:a", "-wire:[a]");
    assertThat(bundle.getRegisteredServices()).isNull();
  }

  @Test
  void startsWithoutAHostAndHearsFromItLater() throws Exception {
    bundle.start();
    kernel.onOffer((unit, service, properties) -> {
      throw new NetException(Errno.ENOMEM);
    });
    startHost();
    awaitStopped(bundle);
    assertThat(exits).hasSize(1);
    assertThat(modules.modules().get(0).refusal()).contains(Errno.ENOMEM);
  }
}
