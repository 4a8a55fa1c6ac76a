// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ModuleInfo;
import org.pernet.itests.bundle.BareActivator;
import org.pernet.itests.bundle.JournalOperations;
import org.pernet.itests.bundle.ModuleActivator;
import org.pernet.itests.framework.Namespaces;
import org.pernet.itests.framework.PernetExam;
import org.pernet.itests.framework.TestBundle;

/** A driver that one namespace refuses. */
public class FailingInitIT extends PernetExam {
  static TestBundle driver(String name, int refused) {
    return TestBundle.named(name)
        .activator(ModuleActivator.class, BareActivator.class, JournalOperations.class)
        .with(ModuleActivator.class.getDeclaredClasses())
        .header(ModuleActivator.REFUSED, Integer.toString(refused))
        .imports(
            "org.osgi.framework",
            "org.pernet.osgi",
            "org.pernet.api.errno",
            "org.pernet.api.module",
            "org.pernet.api.net",
            "org.pernet.api.pernet");
  }

  /** The k-th namespace refuses: those before it are left, the first operations are gone too, the start has failed. */
  @Test
  public void refusalInTheKthNamespaceLeavesNothing() throws Exception {
    try (Namespaces some = Namespaces.of(kernel()).make(9)) {
      Bundle bundle = driver("com.acme.picky", 7).install(context());
      BundleException failure = catchThrowableOfType(BundleException.class, bundle::start);
      assertRefused(bundle, failure, Errno.ENOSPC);

      List<String> first = kernel().nets().list().stream()
          .limit(6)
          .map(net -> net.cookie() + " com.acme.picky.device")
          .toList();
      assertThat(journal("com.acme.picky.device init ")).isEqualTo(first);
      assertThat(journal("com.acme.picky.device preExit ")).isEqualTo(first);
      assertThat(journal("com.acme.picky.device exit ")).isEqualTo(first);
      assertThat(journal("com.acme.picky.device exitBatch ")).containsExactly("6");
      assertThat(journal("com.acme.picky.subsys exit ")).hasSize(10);
      assertThat(journal("com.acme.picky exit")).isEmpty();
      assertThat(module("picky").state()).isEqualTo(ModuleInfo.State.REFUSED);
      assertThat(module("picky").refusal()).contains(Errno.ENOSPC);
      assertThat(kernel().audit()).isEmpty();

      journal().clear();
      some.make(1);
      assertThat(journal()).isEmpty();
    }
  }

  /** A namespace that a loaded driver refuses is not made, and the others do not notice. */
  @Test
  public void loadedDriverRefusesANamespace() throws Exception {
    Bundle bundle = started(driver("com.acme.full", 3));
    try (Namespaces some = Namespaces.of(kernel()).make(1)) {
      assertThatThrownBy(() -> some.make(1))
          .isInstanceOf(NetException.class)
          .hasMessageContaining("ENOSPC");
      assertThat(kernel().nets().size()).isEqualTo(2);
      some.make(1);
      assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
      assertThat(journal("com.acme.full.device init ")).hasSize(3);
    }
  }

  /** The start succeeds where the cause is gone. */
  @Test
  public void refusedDriverCanBeStartedLater() throws Exception {
    Bundle bundle = driver("com.acme.later", 2).install(context());
    try (Namespaces one = Namespaces.of(kernel()).make(1)) {
      BundleException failure = catchThrowableOfType(BundleException.class, bundle::start);
      assertRefused(bundle, failure, Errno.ENOSPC);
      assertThat(one.nets()).hasSize(1);
    }
    bundle.start();
    assertThat(module("later").state()).isEqualTo(ModuleInfo.State.LIVE);
    assertThat(module("later").refusal()).isEmpty();
  }
}
