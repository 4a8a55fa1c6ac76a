// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.osgi.fixture.FakeKernel;

/** What happens on several threads, or from within. */
@Timeout(30)
class ConcurrencyTest extends HostFixture {
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void end() throws Exception {
    threads.shutdown();
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aRegistrationFromWithinAnInitIsADeadlockAvoided() throws Exception {
    startHost();
    Bundle bundle = felix.started("com.acme.wire");
    AtomicReference<Exception> answer = new AtomicReference<>();
    kernel.onOffer((unit, service, properties) -> {
      if (service.toString().equals("a")) {
        ServiceRegistration<PernetOperations> inner = register(bundle, "inner");
        try {
          loader().await(id(inner));
        } catch (NetException | InterruptedException e) {
          answer.set(e);
        }
      }
    });
    ServiceRegistration<PernetOperations> a = register(bundle, "a");
    assertThat(answer.get()).hasMessageContaining("EDEADLK");
    assertThatThrownBy(() -> loader().await(id(a))).hasMessageContaining("EDEADLK");
    assertThat(kernel.journal()).containsExactly("+wire:a", "-wire:[a]");
  }

  @Test
  void aServiceThatGoesWhileItComesIsGone() throws Exception {
    startHost();
    Bundle bundle = felix.started("com.acme.wire");
    CountDownLatch offered = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    kernel.onOffer((unit, service, properties) -> {
      offered.countDown();
      await(goOn);
    });
    Future<ServiceRegistration<PernetOperations>> coming =
        threads.submit(() -> register(bundle, "a"));
    await(offered);
    Future<?> stopping = threads.submit(() -> {
      bundle.stop();
      return null;
    });
    goOn.countDown();
    coming.get();
    stopping.get();
    assertThat(kernel.journal()).containsExactly("+wire:a", "-wire:[a]");
    assertThat(modules.modules()).isEmpty();
  }

  @Test
  void whoAsksWhileTheKernelDecidesWaits() throws Exception {
    startHost();
    Bundle bundle = felix.started("com.acme.wire");
    CountDownLatch offered = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    kernel.onOffer((unit, service, properties) -> {
      offered.countDown();
      await(goOn);
      throw new NetException(Errno.EEXIST);
    });
    Future<ServiceRegistration<PernetOperations>> coming =
        threads.submit(() -> register(bundle, "a"));
    await(offered);
    long id = (Long) bundle.getRegisteredServices()[0].getProperty("service.id");
    CompletableFuture<Void> asked = new CompletableFuture<>();
    Thread asker = new Thread(() -> {
      try {
        loader().await(id);
        asked.complete(null);
      } catch (NetException | InterruptedException e) {
        asked.completeExceptionally(e);
      }
    });
    asker.start();
    assertThat(asked).isNotDone();
    goOn.countDown();
    coming.get();
    assertThatThrownBy(asked::get).hasRootCauseInstanceOf(NetException.class);
    asker.join();
  }

  @Test
  void manyBundlesComeAndGoWhileTheHostDoes() throws Exception {
    CyclicBarrier together = new CyclicBarrier(5);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Bundle bundle = felix.started("com.acme.wire" + i);
      all.add(threads.submit(() -> {
        together.await();
        for (int round = 0; round < 200; round++) {
          ServiceRegistration<PernetOperations> a = register(bundle, "a");
          ServiceRegistration<PernetOperations> b = register(bundle, "b");
          a.unregister();
          b.unregister();
        }
        return null;
      }));
    }
    together.await();
    List<FakeKernel> kernels = new ArrayList<>();
    for (int round = 0; round < 50; round++) {
      kernel = new FakeKernel();
      kernels.add(kernel);
      startHost();
      host.stop(felix.context());
    }
    kernel = new FakeKernel();
    kernels.add(kernel);
    startHost();
    for (Future<?> each : all) {
      each.get();
    }
    assertThat(kernels).allSatisfy(each -> assertThat(each.units()).isEmpty());
    assertThat(modules.modules()).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
