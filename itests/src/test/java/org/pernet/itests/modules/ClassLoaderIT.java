// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import org.pernet.itests.framework.Namespaces;
import org.pernet.itests.framework.PernetExam;

/** Nothing of Pernet's holds a driver's classes once its bundle is gone. */
public class ClassLoaderIT extends PernetExam {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

  private final ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();

  private WeakReference<ClassLoader> loaderOf(Bundle bundle) {
    return new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader(), collected);
  }

  /** The example driver, used, stopped and uninstalled, while namespaces that it was in live on. */
  @Test
  public void uninstalledDriverIsForgotten() throws Exception {
    Bundle hello = bundle("org.pernet.examples.hello");
    try (Namespaces some = Namespaces.of(kernel()).make(3)) {
      some.addLinks("h0", "hello");
      WeakReference<ClassLoader> loader = loaderOf(hello);
      hello.stop();
      hello.uninstall();
      awaitCollected(loader, hello);
      assertThat(some.nets()).hasSize(3);
    }
  }

  /** The code of veth before an update and a refresh. */
  @Test
  public void updatedDriversOldCodeIsForgotten() throws Exception {
    Bundle veth = bundle(VETH);
    try (Namespaces some = Namespaces.of(kernel()).make(3)) {
      some.addLinks("pair", "veth");
      WeakReference<ClassLoader> loader = loaderOf(veth);
      veth.update();
      awaitCollected(loader, veth);
      some.addLinks("pair", "veth");
    }
  }

  /** The code of the bridge: a kind, handlers, a notifier, operations and timers. */
  @Test
  public void updatedBridgesOldCodeIsForgotten() throws Exception {
    Bundle bridge = bundle("org.pernet.bridge");
    try (Namespaces some = Namespaces.of(kernel()).make(3)) {
      some.addLinks("br0", "bridge");
      WeakReference<ClassLoader> loader = loaderOf(bridge);
      bridge.update();
      awaitCollected(loader, bridge);
      some.addLinks("br0", "bridge");
    } finally {
      bridge.stop();
    }
  }

  /** A driver that was refused. */
  @Test
  public void refusedDriverIsForgotten() throws Exception {
    Bundle picky = FailingInitIT.driver("com.acme.picky", 1).install(context());
    try {
      picky.start();
      throw new AssertionError("it started");
    } catch (BundleException refused) {
      assertThat(refused).hasMessageContaining("ENOSPC");
    }
    WeakReference<ClassLoader> loader = loaderOf(picky);
    picky.uninstall();
    awaitCollected(loader, picky);
  }

  private void awaitCollected(WeakReference<ClassLoader> loader, Bundle bundle)
      throws InterruptedException {
    refresh(bundle);
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (loader.get() != null) {
      assertThat(System.nanoTime()).as("%s still holds its classes", bundle).isLessThan(deadline);
      System.gc();
      collected.remove(20);
    }
  }

  private void refresh(Bundle bundle) throws InterruptedException {
    CountDownLatch refreshed = new CountDownLatch(1);
    context()
        .getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
        .adapt(FrameworkWiring.class)
        .refreshBundles(List.of(bundle), event -> refreshed.countDown());
    assertThat(refreshed.await(10, TimeUnit.SECONDS)).isTrue();
  }
}
