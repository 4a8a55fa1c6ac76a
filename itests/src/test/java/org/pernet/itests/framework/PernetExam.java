// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ops4j.pax.exam.CoreOptions.junitBundles;
import static org.ops4j.pax.exam.CoreOptions.options;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.inject.Inject;
import org.junit.After;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.pernet.api.errno.Errno;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.module.ModuleInfo;

/**
 * What tests in the framework share: the distribution's bundles as the launcher boots them, one framework a class; a journal
 * that bundles write to; and after each test the same bundles in the same states as before, and a kernel whose invariants
 * hold.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public abstract class PernetExam {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** The host's bundle. */
  public static final String HOST = "org.pernet.osgi";
  /** The driver's that most tests load and unload. */
  public static final String VETH = "org.pernet.veth";

  private final List<String> journal = new CopyOnWriteArrayList<>();

  @Inject
  private BundleContext context;

  private ServiceRegistration<?> journalService;

  /** For the runner. */
  protected PernetExam() {}

  /** The framework: the distribution's bundles, and what tests need. */
  @Configuration
  public Option[] configuration() {
    return options(
        Distribution.configuration(),
        Distribution.bundles(),
        TestTools.assertions(),
        TestTools.bundles(),
        junitBundles());
  }

  /** Lets bundles write to the journal. */
  @Before
  public void openJournal() {
    journalService = context.registerService(Consumer.class, (Consumer<String>) journal::add, null);
  }

  /** Uninstalls what the test installed, and has the product as it was. */
  @After
  public void restore() throws Exception {
    for (Bundle bundle : context.getBundles()) {
      if (bundle.getLocation().startsWith("test:")) {
        bundle.uninstall();
      }
    }
    bundle(VETH).stop();
    bundle(HOST).start();
    journalService.unregister();
    kernel().quiesce();
    assertThat(kernel().nets().size()).isEqualTo(1);
    assertThat(kernel().audit()).isEmpty();
  }

  /** The test's bundle's context. */
  protected BundleContext context() {
    return context;
  }

  /** What bundles have told, oldest first. */
  protected List<String> journal() {
    return journal;
  }

  /** What bundles have told that begins with {@code prefix}, without it. */
  protected List<String> journal(String prefix) {
    return journal.stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()))
        .toList();
  }

  /** The kernel that there is now. */
  protected Kernel kernel() {
    ServiceReference<Kernel> reference = context.getServiceReference(Kernel.class);
    assertThat(reference).as("a kernel").isNotNull();
    return context.getService(reference);
  }

  /** The installed bundle with a symbolic name. */
  protected Bundle bundle(String symbolicName) {
    return Arrays.stream(context.getBundles())
        .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
        .findFirst()
        .orElseThrow();
  }

  /** What {@code lsmod} tells of a module. */
  protected ModuleInfo module(String name) {
    return kernel().modules().modules().stream()
        .filter(info -> info.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Waits until a module is shown as refused: a moment after, where it was refused inside an init. */
  protected void awaitRefusal(String name, Errno errno) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (kernel().modules().modules().stream()
        .noneMatch(info ->
            info.name().equals(name) && info.refusal().filter(errno::equals).isPresent())) {
      assertThat(System.nanoTime()).as("%s is refused", name).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  /** A bundle that starts, and does nothing of itself. */
  protected Bundle started(TestBundle bundle) throws BundleException {
    Bundle installed = bundle.install(context);
    installed.start();
    return installed;
  }

  /** Checks that a bundle's start was refused with {@code errno}. */
  protected static void assertRefused(Bundle bundle, BundleException failure, Errno errno) {
    assertThat(failure).hasMessageContaining(errno + ": " + errno.message());
    assertThat(bundle.getState()).isEqualTo(Bundle.RESOLVED);
    assertThat(bundle.getRegisteredServices()).isNull();
  }
}
