// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.module.ExtensionPoint;
import org.pernet.api.module.ModuleInfo;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.osgi.fixture.NamedOperations;
import org.pernet.osgi.fixture.TestBundle;

/** Services registered by bundles that know nothing of the host. */
class BareServiceTest extends HostFixture {
  @Test
  void isTakenWhenTheRegistrationReturnsAndGoneWhenTheUnregistrationDoes() throws Exception {
    startHost();
    Bundle bundle = felix.started("com.acme.wire");

    ServiceRegistration<PernetOperations> registration = register(bundle, "a");
    assertThat(kernel.journal()).containsExactly("+wire:a");
    assertThat(registration.getReference().getUsingBundles()).hasSize(1);
    loader().await(id(registration));

    registration.unregister();
    assertThat(kernel.journal()).containsExactly("+wire:a", "-wire:[a]");
    assertThat(modules.modules()).isEmpty();
  }

  @Test
  void isNamedByItsHeader() throws Exception {
    startHost();
    Bundle bundle =
        felix.install(TestBundle.named("com.acme.wire").header("Pernet-Module", "acme"));
    bundle.start();
    register(bundle, "a");

    ModuleInfo info = modules.modules().get(0);
    assertThat(info.name()).isEqualTo("acme");
    assertThat(info.version()).isEqualTo("1.2.3");
    assertThat(info.state()).isEqualTo(ModuleInfo.State.LIVE);
  }

  @Test
  void isOneUnitWhenRefused() throws Exception {
    startHost();
    kernel.onOffer((unit, service, properties) -> {
      if (service.toString().equals("b")) {
        throw new NetException(Errno.ENOSPC);
      }
    });
    Bundle bundle = felix.started("com.acme.wire");
    final ServiceRegistration<PernetOperations> a = register(bundle, "a");
    ServiceRegistration<PernetOperations> b = register(bundle, "b");
    ServiceRegistration<PernetOperations> c = register(bundle, "c");

    assertThat(kernel.journal()).containsExactly("+wire:a", "-wire:[a]");
    assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
    for (ServiceRegistration<?> each : List.of(a, b, c)) {
      assertThatThrownBy(() -> loader().await(id(each)))
          .isInstanceOf(NetException.class)
          .hasMessageContaining("ENOSPC");
      assertThat(each.getReference().getUsingBundles()).isNull();
    }
    assertThat(modules.modules()).singleElement().satisfies(info -> {
      assertThat(info.state()).isEqualTo(ModuleInfo.State.REFUSED);
      assertThat(info.refusal()).contains(Errno.ENOSPC);
    });

    b.unregister();
    register(bundle, "d");
    assertThat(kernel.journal())
        .containsExactly("+wire:a", "-wire:[a]", "+wire:a", "+wire:c", "+wire:d");
    assertThat(modules.modules())
        .singleElement()
        .satisfies(info -> assertThat(info.state()).isEqualTo(ModuleInfo.State.LIVE));
  }

  @Test
  void goesWithTheFirstOfItsBundleAndComesBackWithTheNext() throws Exception {
    startHost();
    Bundle bundle = felix.started("com.acme.wire");
    ServiceRegistration<PernetOperations> a = register(bundle, "a");
    ServiceRegistration<PernetOperations> b = register(bundle, "b");
    a.unregister();
    assertThat(kernel.journal()).endsWith("-wire:[a, b]");
    assertThat(b.getReference().getUsingBundles()).isNull();

    register(bundle, "c");
    assertThat(kernel.journal()).endsWith("+wire:b", "+wire:c");

    bundle.stop();
    assertThat(kernel.journal()).endsWith("-wire:[b, c]");
  }

  @Test
  void withAFactoryThatGivesNothingIsRefused() throws Exception {
    startHost();
    Bundle bundle = felix.started("com.acme.wire");
    ServiceRegistration<PernetOperations> empty = registerFactory(bundle, null);
    assertThatThrownBy(() -> loader().await(id(empty))).hasMessageContaining("EINVAL");
    empty.unregister();

    ServiceRegistration<PernetOperations> full = registerFactory(bundle, new NamedOperations("f"));
    loader().await(id(full));
    full.unregister();
    assertThat(kernel.journal()).containsExactly("+wire:f", "-wire:[f]");
  }

  private static ServiceRegistration<PernetOperations> registerFactory(
      Bundle bundle, PernetOperations service) {
    AtomicInteger given = new AtomicInteger();
    ServiceFactory<PernetOperations> factory = new ServiceFactory<>() {
      @Override
      public PernetOperations getService(
          Bundle user, ServiceRegistration<PernetOperations> registration) {
        given.incrementAndGet();
        return service;
      }

      @Override
      public void ungetService(
          Bundle user, ServiceRegistration<PernetOperations> registration, PernetOperations taken) {
        assertThat(given.decrementAndGet()).isZero();
      }
    };
    return bundle
        .getBundleContext()
        .registerService(PernetOperations.class, factory, FrameworkUtil.asDictionary(SUBSYS));
  }

  @Test
  void withNewPropertiesIsLoadedAnew() throws Exception {
    startHost();
    kernel.onOffer((unit, service, properties) -> {
      if (!properties.containsKey(PernetOperations.TYPE)) {
        throw new NetException(Errno.EINVAL);
      }
    });
    ServiceRegistration<PernetOperations> a =
        register(felix.started("com.acme.wire"), "a", Map.of());
    assertThatThrownBy(() -> loader().await(id(a))).hasMessageContaining("EINVAL");

    a.setProperties(FrameworkUtil.asDictionary(SUBSYS));
    loader().await(id(a));
    a.setProperties(FrameworkUtil.asDictionary(
        Map.of(PernetOperations.TYPE, PernetOperations.SUBSYS, "colour", "blue")));
    assertThat(kernel.journal()).containsExactly("+wire:a");
  }

  @Test
  void thatWaitedForAnExtensionPointIsTakenWithIt() throws Exception {
    startHost();
    Bundle early = felix.started("com.acme.early");
    early
        .getBundleContext()
        .registerService(
            Runnable.class,
            new Runnable() {
              @Override
              public void run() {}

              @Override
              public String toString() {
                return "early";
              }
            },
            null);
    assertThat(kernel.journal()).isEmpty();

    felix
        .started("com.acme.point")
        .getBundleContext()
        .registerService(ExtensionPoint.class, new RunnablePoint(), null);
    assertThat(kernel.journal()).containsExactly("+point:runnables", "+early:early");
  }

  private static final class RunnablePoint implements ExtensionPoint<Runnable> {
    @Override
    public Class<Runnable> type() {
      return Runnable.class;
    }

    @Override
    public void attach(Kernel kernel, Runnable service, Map<String, ?> properties) {}

    @Override
    public void detach(Kernel kernel, Runnable service) {}

    @Override
    public String toString() {
      return "runnables";
    }
  }
}
