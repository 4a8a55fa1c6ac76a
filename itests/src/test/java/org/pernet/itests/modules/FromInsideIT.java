// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.pernet.api.errno.Errno;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.itests.bundle.JournalOperations;
import org.pernet.itests.framework.Namespaces;
import org.pernet.itests.framework.PernetExam;
import org.pernet.itests.framework.TestBundle;

/** Drivers that register from within an init, which the kernel avoids a deadlock by refusing. */
public class FromInsideIT extends PernetExam {
  private static final Map<String, String> SUBSYS =
      Map.of(PernetOperations.TYPE, PernetOperations.SUBSYS);

  /** Registers others from within its init, in namespaces other than the first. */
  private final class Careless implements PernetOperations {
    private final Bundle bundle;
    private ServiceRegistration<?> inner;

    Careless(Bundle bundle) {
      this.bundle = bundle;
    }

    @Override
    public void init(Net net) {
      journal().add("outer init " + net.cookie());
      if (!net.isInitial()) {
        inner = register(
            bundle, new JournalOperations("inner", JournalOperations.NEVER, journal()::add));
      }
    }

    @Override
    public void exit(Net net) {
      journal().add("outer exit " + net.cookie());
    }
  }

  private static ServiceRegistration<?> register(Bundle bundle, PernetOperations operations) {
    return bundle
        .getBundleContext()
        .registerService(PernetOperations.class, operations, FrameworkUtil.asDictionary(SUBSYS));
  }

  /** While it is loaded: the whole of it is refused, and nothing of it stays. */
  @Test(timeout = 20_000)
  public void duringARegistration() throws Exception {
    try (Namespaces some = Namespaces.of(kernel()).make(2)) {
      Bundle bundle = started(TestBundle.named("com.acme.careless"));
      register(bundle, new Careless(bundle));
      assertThat(module("careless").refusal()).contains(Errno.EDEADLK);
      assertThat(journal("outer init ")).hasSize(3);
      assertThat(journal("outer exit ")).hasSize(3);
      assertThat(journal("inner init ")).isEmpty();
      some.make(1);
      assertThat(journal("outer init ")).hasSize(3);
    }
  }

  /** While a namespace is made: that one is, and then the driver goes. */
  @Test(timeout = 20_000)
  public void duringTheCreationOfANamespace() throws Exception {
    Bundle bundle = started(TestBundle.named("com.acme.careless"));
    Careless careless = new Careless(bundle);
    register(bundle, careless);
    try (Namespaces some = Namespaces.of(kernel()).make(1)) {
      assertThat(careless.inner).isNotNull();
      assertThat(journal("inner init ")).isEmpty();
      awaitRefusal("careless", Errno.EDEADLK);
      some.make(1);
      assertThat(some.nets()).hasSize(2);
    }
    bundle.stop();
    assertThat(journal("inner init ")).isEmpty();
    assertThat(journal("outer exit ")).hasSameSizeAs(journal("outer init "));
  }
}
