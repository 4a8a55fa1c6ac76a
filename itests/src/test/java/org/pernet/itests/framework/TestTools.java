// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.framework;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.systemPackages;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.ops4j.pax.exam.Option;

/** What tests bring along beside the distribution, as Pax Exam's options. */
final class TestTools {
  private static final Path BUNDLES =
      Path.of(System.getProperty("test.bundles")).toAbsolutePath().normalize();

  private TestTools() {}

  /** AssertJ, from the class path that Pax Exam runs on. */
  static Option assertions() {
    return systemPackages(
        "org.assertj.core.api", "org.assertj.core.api.iterable", "org.assertj.core.groups");
  }

  /** The example driver and the testkit, not started, and Declarative Services. */
  static Option bundles() {
    Stream<Option> services = Stream.of("util.function", "util.promise", "service.component")
        .map(name -> bundle(uri("org.osgi." + name)));
    return composite(
        composite(services.toArray(Option[]::new)),
        bundle(uri("org.apache.felix.scr")),
        bundle(uri("org.pernet.testkit")).noStart(),
        bundle(uri("org.pernet.examples.hello")).noStart());
  }

  private static String uri(String artifact) {
    return BUNDLES.resolve(artifact + ".jar").toUri().toString();
  }
}
