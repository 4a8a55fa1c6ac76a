// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.BundleListener;
import org.pernet.api.errno.Errno;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.module.ModuleInfo;
import org.pernet.itests.framework.Namespaces;
import org.pernet.itests.framework.PernetExam;

/** The kernel's host stops and starts under the drivers, and comes after them. */
public class HostRestartIT extends PernetExam {
  /** The old kernel ends with its namespaces and exits; the new one takes all drivers again. */
  @Test
  public void driversOutliveTheirKernel() throws Exception {
    Bundle driver = started(FailingInitIT.driver("com.acme.driver", 0));
    Kernel old = kernel();
    Namespaces lost = Namespaces.of(old).make(3);
    lost.addLinks("pair", "veth");
    bundle(HOST).stop();
    assertThat(context().getServiceReference(Kernel.class)).isNull();
    assertThat(journal("com.acme.driver.device exit ")).hasSize(4);
    assertThat(driver.getState()).isEqualTo(Bundle.ACTIVE);

    journal().clear();
    bundle(HOST).start();
    assertThat(kernel()).isNotSameAs(old);
    assertThat(journal("com.acme.driver.device init ")).hasSize(1);
    try (Namespaces some = Namespaces.of(kernel()).make(3)) {
      some.addLinks("pair", "veth");
      assertThat(module("veth").devices()).isEqualTo(6);
    }
    driver.stop();
    assertThat(journal("com.acme.driver.device exit ")).hasSize(4);
    lost.close();
  }

  /** Drivers that were there first are taken in the order in which they registered. */
  @Test
  public void driversMayComeFirst() throws Exception {
    bundle(HOST).stop();
    started(FailingInitIT.driver("com.acme.one", 0));
    started(FailingInitIT.driver("com.acme.two", 0));
    assertThat(journal()).isEmpty();

    bundle(HOST).start();
    assertThat(journal().stream().map(line -> line.split(" ", -1)[0]))
        .containsExactly(
            "com.acme.one.subsys",
            "com.acme.one.device",
            "com.acme.two.subsys",
            "com.acme.two.device");
    List<ModuleInfo> loaded = kernel().modules().modules().stream()
        .filter(info -> info.state() == ModuleInfo.State.LIVE)
        .toList();
    assertThat(loaded).isSortedAccordingTo(Comparator.comparingInt(ModuleInfo::order));
    assertThat(loaded)
        .extracting(ModuleInfo::name)
        .contains("loopback", "netlink", "rtnetlink")
        .endsWith("one", "two");
  }

  /** One that is refused late is stopped, and lsmod says why. */
  @Test
  public void driverThatIsRefusedLateIsStopped() throws Exception {
    bundle(HOST).stop();
    Bundle driver = started(FailingInitIT.driver("com.acme.picky", 1));
    CountDownLatch stopped = new CountDownLatch(1);
    BundleListener listener = event -> {
      if (event.getBundle() == driver && event.getType() == BundleEvent.STOPPED) {
        stopped.countDown();
      }
    };
    context().addBundleListener(listener);
    bundle(HOST).start();
    assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
    context().removeBundleListener(listener);
    assertThat(module("picky").state()).isEqualTo(ModuleInfo.State.REFUSED);
    assertThat(module("picky").refusal()).contains(Errno.ENOSPC);
  }

  /** The host is updated under drivers that stay wired to its old revision, and still get an answer. */
  @Test
  public void updatedHostStillAnswersOldDrivers() throws Exception {
    Bundle driver = started(FailingInitIT.driver("com.acme.old", 3));
    bundle(HOST).update();
    assertThat(journal("com.acme.old.device init ")).hasSize(2);
    driver.stop();
    try (Namespaces two = Namespaces.of(kernel()).make(2)) {
      BundleException failure = catchThrowableOfType(BundleException.class, driver::start);
      assertRefused(driver, failure, Errno.ENOSPC);
      assertThat(two.nets()).hasSize(2);
    }
    driver.start();
    assertThat(module("old").state()).isEqualTo(ModuleInfo.State.LIVE);
  }
}
