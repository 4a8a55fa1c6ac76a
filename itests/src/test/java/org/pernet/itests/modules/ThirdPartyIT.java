// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.pernet.api.errno.Errno;
import org.pernet.api.module.ModuleInfo;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.itests.bundle.BareActivator;
import org.pernet.itests.bundle.JournalComponent;
import org.pernet.itests.bundle.JournalOperations;
import org.pernet.itests.framework.Namespaces;
import org.pernet.itests.framework.PernetExam;
import org.pernet.itests.framework.TestBundle;

/** Bundles of people who know the API and nothing else of Pernet. */
public class ThirdPartyIT extends PernetExam {
  private static final String HELLO = "org.pernet.examples.hello";
  private static final String[] API = {
    "org.osgi.framework", "org.pernet.api.errno", "org.pernet.api.net", "org.pernet.api.pernet"
  };

  /** A bare service: init runs before the start returns, exit before the stop does. */
  @Test
  public void bareServiceIsTaken() throws Exception {
    try (Namespaces some = Namespaces.of(kernel()).make(3)) {
      Bundle bundle = started(TestBundle.named("com.acme.bare")
          .activator(BareActivator.class, JournalOperations.class)
          .imports(API));
      assertThat(journal("com.acme.bare init ")).hasSize(4);
      assertThat(module("bare").state()).isEqualTo(ModuleInfo.State.LIVE);
      assertThat(module("bare").namespaces()).isEqualTo(4);
      some.make(1);
      assertThat(journal("com.acme.bare init ")).hasSize(5);
      bundle.stop();
      assertThat(journal("com.acme.bare exit ")).hasSize(5);
    }
  }

  /** A bare service whose properties are wrong: its bundle stays, and is shown as refused. */
  @Test
  public void bareServiceWithoutATypeIsRefused() throws Exception {
    Bundle bundle = started(TestBundle.named("com.acme.untyped"));
    bundle
        .getBundleContext()
        .registerService(
            PernetOperations.class,
            new JournalOperations("untyped", JournalOperations.NEVER, journal()::add),
            FrameworkUtil.asDictionary(Map.of(PernetOperations.TYPE, "neither")));
    assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
    assertThat(journal()).isEmpty();
    assertThat(module("untyped").refusal()).contains(Errno.EINVAL);
  }

  /** A component of Declarative Services, made because the kernel uses it. */
  @Test
  public void componentIsTaken() throws Exception {
    Bundle bundle = started(TestBundle.named("com.acme.component")
        .with(JournalComponent.class, JournalOperations.class)
        .with("OSGI-INF/component.xml", """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="journal" init="1">
              <implementation class="org.pernet.itests.bundle.JournalComponent"/>
              <property name="pernet.type" value="device"/>
              <service><provide interface="org.pernet.api.pernet.PernetOperations"/></service>
              <reference name="journal" interface="java.util.function.Consumer" parameter="0"/>
            </scr:component>
            """)
        .header("Service-Component", "OSGI-INF/component.xml")
        .header("Require-Capability", "osgi.extender;filter:=\"(osgi.extender=osgi.component)\"")
        .imports(API));
    assertThat(journal("component init ")).hasSize(1);
    assertThat(module("component").state()).isEqualTo(ModuleInfo.State.LIVE);
    bundle.stop();
    assertThat(journal("component exit ")).hasSize(1);
  }

  /** The example: loaded because its kind was asked for, by its name, and from its file. */
  @Test
  public void exampleDriverIsLoadedWhenItsKindIsAskedFor() throws Exception {
    Bundle hello = bundle(HELLO);
    assertThat(module("hello").provides()).containsExactly("pernet.link;kind=hello");
    try (Namespaces one = Namespaces.of(kernel()).make(1)) {
      one.addLinks("h0", "hello");
      assertThat(hello.getState()).isEqualTo(Bundle.ACTIVE);
      assertThat(module("hello").devices()).isEqualTo(1);
      kernel().modules().unload("hello");
      assertThat(one.nets().get(0).devices()).hasSize(1);
      kernel().modules().load("hello");
      one.addLinks("h0", "hello");
    }
    hello.stop();
  }
}
