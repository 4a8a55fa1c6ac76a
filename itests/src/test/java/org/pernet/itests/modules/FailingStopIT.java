// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.pernet.api.module.ModuleInfo;
import org.pernet.api.net.Net;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.notifier.NetDeviceNotifier;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.itests.framework.Namespaces;
import org.pernet.itests.framework.PernetExam;
import org.pernet.itests.framework.TestBundle;

/** Bundles whose exits throw: the rest of them goes all the same, in every namespace, and they can be started again. */
public class FailingStopIT extends PernetExam {
  /** Throws wherever it is to go. */
  private record Stubborn(String name, List<String> journal) implements PernetOperations {
    @Override
    public void init(Net net) {
      journal.add(name + " init");
    }

    private IllegalStateException thrown(String what) {
      journal.add(name + " " + what);
      return new IllegalStateException(name + ": " + what);
    }

    @Override
    public void preExit(Net net) {
      throw thrown("preExit");
    }

    @Override
    public void exit(Net net) {
      throw thrown("exit");
    }

    @Override
    public void exitBatch(List<Net> nets) {
      throw thrown("exitBatch");
    }
  }

  private void register(Bundle bundle, String type) {
    bundle
        .getBundleContext()
        .registerService(
            PernetOperations.class,
            new Stubborn(type, journal()),
            FrameworkUtil.asDictionary(Map.of(PernetOperations.TYPE, type)));
  }

  @Test
  public void exitsThatThrowStopNothingElse() throws Exception {
    try (Namespaces some = Namespaces.of(kernel()).make(3)) {
      some.addLinks("pair", "veth");
      Bundle bundle = started(TestBundle.named("com.acme.stubborn"));
      for (int life = 0; life < 2; life++) {
        journal().clear();
        register(bundle, PernetOperations.SUBSYS);
        register(bundle, PernetOperations.DEVICE);
        bundle
            .getBundleContext()
            .registerService(
                NetDeviceNotifier.class,
                (event, device) -> {
                  if (event == NetDeviceEvent.UNREGISTER) {
                    throw new IllegalStateException("notifier");
                  }
                },
                null);
        assertThat(module("stubborn").state()).isEqualTo(ModuleInfo.State.LIVE);
        bundle.stop();
        assertThat(bundle.getState()).isEqualTo(Bundle.RESOLVED);
        for (String type : List.of(PernetOperations.SUBSYS, PernetOperations.DEVICE)) {
          assertThat(journal(type + " preExit")).hasSize(4);
          assertThat(journal(type + " exit")).hasSize(4 + 1);
          assertThat(journal(type + " exitBatch")).hasSize(1);
        }
        assertThat(kernel().audit()).isEmpty();
        assertThat(some.nets()).allSatisfy(net -> assertThat(net.devices()).hasSize(3));
        bundle.start();
      }
    }
  }

  /** A namespace dies while they are there. */
  @Test
  public void namespaceDiesThoughExitsThrow() throws Exception {
    Bundle bundle = started(TestBundle.named("com.acme.stubborn"));
    register(bundle, PernetOperations.SUBSYS);
    register(bundle, PernetOperations.DEVICE);
    try (Namespaces some = Namespaces.of(kernel()).make(2)) {
      some.addLinks("pair", "veth");
    }
    assertThat(kernel().nets().size()).isEqualTo(1);
    assertThat(journal("device exitBatch")).isNotEmpty();
    bundle.stop();
    assertThat(bundle.getState()).isEqualTo(Bundle.RESOLVED);
  }
}
