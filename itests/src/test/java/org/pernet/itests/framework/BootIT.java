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
        Map.ofEntries(
            Map.entry("org.pernet.packet", Bundle.ACTIVE),
            Map.entry("org.pernet.redirect", Bundle.ACTIVE),
            Map.entry("org.pernet.api", Bundle.RESOLVED),
            Map.entry("org.pernet.core", Bundle.ACTIVE),
            Map.entry("org.pernet.osgi", Bundle.ACTIVE),
            Map.entry("org.pernet.netlink", Bundle.ACTIVE),
            Map.entry("org.pernet.rtnetlink", Bundle.ACTIVE),
            Map.entry("org.pernet.ipv4", Bundle.ACTIVE),
            Map.entry("org.pernet.checkpoint", Bundle.ACTIVE),
            Map.entry("org.pernet.loopback", Bundle.ACTIVE),
            Map.entry("org.pernet.bridge", Bundle.INSTALLED),
            Map.entry("org.pernet.dummy", Bundle.INSTALLED),
            Map.entry("org.pernet.veth", Bundle.INSTALLED),
            Map.entry("org.pernet.shell", Bundle.ACTIVE)),
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
