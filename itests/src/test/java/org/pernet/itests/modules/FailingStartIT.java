// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.FrameworkWiring;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultInjector;
import org.pernet.api.module.ModuleInfo;
import org.pernet.itests.framework.Namespaces;
import org.pernet.itests.framework.PernetExam;
import org.pernet.testkit.FaultPlan;

/**
 * Every bundle with every fault: the n-th service, slot, init, notifier, kind or name fails while it starts, is updated or is
 * refreshed, or while the kernel's host starts. Then it is not started, nothing of it is anywhere, and the next start succeeds.
 */
public class FailingStartIT extends PernetExam {
  private static final int EVERY = Integer.getInteger("pernet.faults", 40);
  /** In this order: what others need comes last, so that there is something to lose until then. */
  private static final List<String> BUNDLES = List.of(
      "shell",
      "redirect",
      "checkpoint",
      "packet",
      "ipv4",
      "bridge",
      "dummy",
      "loopback",
      "veth",
      "rtnetlink",
      "netlink");

  private static final List<String> NOT_STARTED = List.of("bridge", "dummy");
  /** Those that the tests' own bundle is not wired to, so that it outlives their refresh. */
  private static final List<String> DRIVERS = List.of("veth", "bridge", "dummy", "loopback");

  private final FaultPlan plan = new FaultPlan();
  private ServiceRegistration<FaultInjector> injector;

  /** A kernel that can fail. */
  @Before
  public void bootWithPlan() throws Exception {
    injector = context().registerService(FaultInjector.class, plan, null);
    bundle(HOST).stop();
    bundle(HOST).start();
    startAll();
  }

  /** A kernel in earnest again. */
  @After
  public void bootWithout() throws Exception {
    injector.unregister();
    bundle(HOST).stop();
    for (String name : NOT_STARTED) {
      ours(name).stop();
    }
    bundle(HOST).start();
  }

  private Bundle ours(String name) {
    return bundle("org.pernet." + name);
  }

  private void startAll() throws BundleException {
    for (int i = BUNDLES.size() - 1; i >= 0; i--) {
      ours(BUNDLES.get(i)).start();
    }
  }

  private void assertLook(String where, List<String> then) throws Exception {
    assertThat(Snapshot.difference(look(), then)).as(where).isEmpty();
  }

  private List<String> look() throws Exception {
    kernel().quiesce();
    return new Snapshot(context(), kernel()).lines();
  }

  @Test
  public void whileItStarts() throws Exception {
    int points = 0;
    try (Namespaces some = Namespaces.of(kernel()).make(2)) {
      some.addLinks("pair", "veth");
      some.addLinks("br0", "bridge");
      for (String name : BUNDLES) {
        Bundle bundle = ours(name);
        bundle.stop();
        List<String> stopped = look();
        bundle.start();
        List<String> started = look();
        int n = 1;
        for (boolean more = true; more; n = next(n)) {
          bundle.stop();
          assertLook(name + " stopped", stopped);
          plan.failNth(n);
          more = fails(bundle, stopped, name + ", the " + n + "-th point");
          startAll();
          assertLook(name + " after the " + n + "-th point", started);
          points += more ? 1 : 0;
        }
      }
    }
    assertThat(points).as("faults").isGreaterThan(100);
  }

  private static int next(int n) {
    return n < EVERY ? n + 1 : n + n / 2;
  }

  /** Starts a bundle; says whether something failed, and checks what is left. */
  private boolean fails(Bundle bundle, List<String> stopped, String where) throws Exception {
    BundleException failure = null;
    try {
      bundle.start();
    } catch (BundleException refused) {
      failure = refused;
    }
    boolean fired = plan.disarm().isPresent();
    String point = where + " of " + plan.reached();
    if (failure != null) {
      assertThat(failure.getCause()).as(point).isInstanceOf(NetException.class);
      assertThat(bundle.getState()).as(point).isEqualTo(Bundle.RESOLVED);
      assertThat(bundle.getRegisteredServices()).as(point).isNull();
      assertLook(point, stopped);
    } else if (fired) {
      awaitAnotherStopped(point);
    }
    assertThat(kernel().audit()).as(point).isEmpty();
    return fired;
  }

  /** What had waited for this one was refused: its start cannot fail any more, so it is stopped. */
  private void awaitAnotherStopped(String point) {
    List<Bundle> refused = new ArrayList<>();
    for (ModuleInfo module : kernel().modules().modules()) {
      if (module.refusal().isPresent()) {
        refused.add(ours(module.name()));
      }
    }
    assertThat(refused).as(point).isNotEmpty();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (refused.stream().anyMatch(bundle -> bundle.getState() != Bundle.RESOLVED)) {
      assertThat(System.nanoTime()).as(point + ": " + refused).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  @Test
  public void whileItIsUpdated() throws Exception {
    for (String name : DRIVERS) {
      broughtAnew(name, bundle -> {
        try {
          bundle.update();
        } catch (BundleException failed) { // Felix throws it as well
          assertThat(failed.getCause()).isInstanceOf(NetException.class);
        }
        return true;
      });
    }
  }

  @Test
  public void whileItIsRefreshed() throws Exception {
    for (String name : DRIVERS) {
      broughtAnew(name, bundle -> {
        CountDownLatch refreshed = new CountDownLatch(1);
        context()
            .getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
            .adapt(FrameworkWiring.class)
            .refreshBundles(List.of(bundle), event -> refreshed.countDown());
        return refreshed.await(10, TimeUnit.SECONDS);
      });
    }
  }

  private interface Anew {
    boolean bring(Bundle bundle) throws Exception;
  }

  /** The framework starts it again, as it was started before. */
  private void broughtAnew(String name, Anew anew) throws Exception {
    Bundle bundle = ours(name);
    try (Namespaces some = Namespaces.of(kernel()).make(2)) {
      bundle.stop();
      List<String> stopped = look();
      bundle.start();
      List<String> started = look();
      boolean more = true;
      for (int n = 1; more; n = next(n)) {
        plan.failNth(n);
        assertThat(anew.bring(bundle)).isTrue();
        more = plan.disarm().isPresent();
        String point = name + ", the " + n + "-th point of " + plan.reached();
        assertThat(bundle.getState()).as(point).isEqualTo(more ? Bundle.RESOLVED : Bundle.ACTIVE);
        assertLook(point, more ? stopped : started);
        assertThat(kernel().audit()).as(point).isEmpty();
        bundle.start();
        assertLook(point, started);
        assertThat(some.nets()).hasSize(2);
      }
    }
  }

  /** Either the host does not start, or who was refused is stopped. */
  @Test
  public void whileTheHostStarts() throws Exception {
    List<String> started = look();
    int n = 1;
    for (boolean more = true; more; n = n < 10 ? n + 1 : n + n / 2) {
      bundle(HOST).stop();
      plan.failNth(n);
      boolean refused = false;
      try {
        bundle(HOST).start();
      } catch (BundleException failed) {
        assertThat(bundle(HOST).getState()).isEqualTo(Bundle.RESOLVED);
        assertThat(bundle(HOST).getRegisteredServices()).isNull();
        refused = true;
      }
      more = plan.disarm().isPresent();
      if (refused) {
        bundle(HOST).start();
      } else if (more) {
        awaitAnotherStopped("host, the " + n + "-th point of " + plan.reached());
      }
      startAll();
      assertLook("host after the " + n + "-th point", started);
      assertThat(kernel().audit()).isEmpty();
    }
    assertThat(n).as("faults").isGreaterThan(20);
  }

  /** The errno of the point is the start's. */
  @Test
  public void startIsRefusedWithThePointsErrno() throws Exception {
    Bundle bundle = ours("bridge");
    bundle.stop();
    plan.failNth("module.service", 2, Errno.ENFILE);
    try {
      bundle.start();
    } catch (BundleException refused) {
      assertRefused(bundle, refused, Errno.ENFILE);
      assertThat(module("bridge").refusal()).contains(Errno.ENFILE);
      bundle.start();
      return;
    }
    throw new AssertionError("it has started");
  }
}
