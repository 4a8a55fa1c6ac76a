// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.framework;

import static org.junit.Assert.assertEquals;
import static org.ops4j.pax.exam.CoreOptions.junitBundles;
import static org.ops4j.pax.exam.CoreOptions.options;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import javax.inject.Inject;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The distribution's bundles resolve, and start where they are to. */
@RunWith(PaxExam.class)
public class BootIT {
  @Inject
  private BundleContext context;

  /** What the launcher boots. */
  @Configuration
  public Option[] configuration() {
    return options(Distribution.configuration(), Distribution.bundles(), junitBundles());
  }

  /** Each bundle of Pernet's is as its folder says. */
  @Test
  public void bundlesAreStartedWhereTheyAreTo() {
    Map<String, Integer> states = new TreeMap<>();
    Arrays.stream(context.getBundles())
        .filter(bundle -> bundle.getSymbolicName().startsWith("org.pernet."))
        .forEach(bundle -> states.put(bundle.getSymbolicName(), bundle.getState()));
    assertEquals(
        Map.of(
            "org.pernet.redirect", Bundle.ACTIVE,
            "org.pernet.api", Bundle.RESOLVED,
            "org.pernet.core", Bundle.ACTIVE,
            "org.pernet.osgi", Bundle.ACTIVE,
            "org.pernet.netlink", Bundle.ACTIVE,
            "org.pernet.rtnetlink", Bundle.ACTIVE,
            "org.pernet.ipv4", Bundle.ACTIVE,
            "org.pernet.loopback", Bundle.ACTIVE,
            "org.pernet.veth", Bundle.INSTALLED,
            "org.pernet.shell", Bundle.ACTIVE),
        states);
  }

  /** The shell offers what the launcher calls. */
  @Test
  public void shellOffersItsMainFunction() throws Exception {
    assertEquals(
        1,
        context.getServiceReferences(ToIntFunction.class, "(pernet.main=true)").size());
  }
}
