// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.module.ModuleInfo;
import org.pernet.api.module.ModuleLoader;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.osgi.fixture.FakeKernel;

/** The host comes, goes, and comes again. */
class HostLifeTest extends HostFixture {
  @Test
  void takesWhatCameBeforeInTheOrderOfRegistration() throws Exception {
    Bundle one = felix.started("com.acme.one");
    Bundle two = felix.started("com.acme.two");
    register(two, "a");
    register(one, "b");
    register(two, "c");
    startHost();
    assertThat(kernel.journal()).containsExactly("+two:a", "+one:b", "+two:c");
  }

  @Test
  void stopsWhatCameBeforeAndIsRefusedAndRemembersWhy() throws Exception {
    Bundle good = felix.started("com.acme.good");
    Bundle bad = felix.started("com.acme.bad");
    register(bad, "a");
    register(good, "b");
    register(bad, "c");
    kernel.onOffer((unit, service, properties) -> {
      if (service.toString().equals("c")) {
        throw new NetException(Errno.ENOMEM);
      }
    });
    startHost();
    awaitStopped(bad);

    assertThat(kernel.journal()).containsExactly("+bad:a", "+good:b", "-bad:[a]");
    assertThat(good.getState()).isEqualTo(Bundle.ACTIVE);
    assertThat(modules.modules()).extracting(ModuleInfo::name).containsExactly("good", "bad");
    assertThat(modules.modules().get(1).refusal()).contains(Errno.ENOMEM);

    bad.uninstall();
    assertThat(modules.modules()).extracting(ModuleInfo::name).containsExactly("good");
  }

  @Test
  void givesAllBackWhenItStopsAndTakesItAgain() throws Exception {
    startHost();
    Bundle bundle = felix.started("com.acme.wire");
    ServiceRegistration<PernetOperations> a = register(bundle, "a");
    assertThat(felix.context().getServiceReference(Kernel.class)).isNotNull();

    host.stop(felix.context());
    assertThat(kernel.journal()).containsExactly("+wire:a", "-wire:[a]", "closed");
    assertThat(a.getReference().getUsingBundles()).isNull();
    assertThat(felix.context().getServiceReference(Kernel.class)).isNull();
    assertThat(felix.context().getServiceReference(ModuleLoader.class)).isNull();

    register(bundle, "b");
    kernel = new FakeKernel();
    startHost();
    assertThat(kernel.journal()).containsExactly("+wire:a", "+wire:b");
  }
}
