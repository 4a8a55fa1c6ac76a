// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.host;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleListener;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.pernet.api.module.ModuleHost;
import org.pernet.api.module.ModuleLoader;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.osgi.fixture.FakeKernel;
import org.pernet.osgi.fixture.NamedOperations;
import org.pernet.osgi.fixture.TestFramework;

/** A framework, and a host in its system bundle that hosts a kernel that only writes down. */
abstract class HostFixture {
  static final Map<String, String> SUBSYS = Map.of(PernetOperations.TYPE, PernetOperations.SUBSYS);

  FakeKernel kernel = new FakeKernel();
  TestFramework felix;
  ModuleHost modules;
  final KernelHost host = new KernelHost((faults, moduleHost) -> {
    modules = moduleHost.apply(kernel);
    return kernel;
  });

  @BeforeEach
  void startFramework() throws Exception {
    felix = TestFramework.start(properties());
  }

  @AfterEach
  void stopFramework() throws Exception {
    host.stop(felix.context());
    felix.close();
  }

  /** The framework's properties. */
  Map<String, String> properties() {
    return Map.of();
  }

  void startHost() {
    host.start(felix.context());
  }

  ModuleLoader loader() {
    return felix.context().getService(felix.context().getServiceReference(ModuleLoader.class));
  }

  static ServiceRegistration<PernetOperations> register(Bundle bundle, String name) {
    return register(bundle, name, SUBSYS);
  }

  static ServiceRegistration<PernetOperations> register(
      Bundle bundle, String name, Map<String, ?> properties) {
    return bundle
        .getBundleContext()
        .registerService(
            PernetOperations.class,
            new NamedOperations(name),
            FrameworkUtil.asDictionary(properties));
  }

  static long id(ServiceRegistration<?> registration) {
    return (Long) registration.getReference().getProperty(Constants.SERVICE_ID);
  }

  /** Waits until {@code bundle} has left ACTIVE. */
  void awaitStopped(Bundle bundle) throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    BundleListener listener = event -> {
      if (event.getBundle() == bundle && bundle.getState() == Bundle.RESOLVED) {
        stopped.countDown();
      }
    };
    felix.context().addBundleListener(listener);
    if (bundle.getState() != Bundle.RESOLVED && !stopped.await(10, TimeUnit.SECONDS)) {
      throw new AssertionError(bundle + " was not stopped");
    }
  }
}
