// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 1 of the design: A -> B, A may import B, and nothing else is allowed. */
class ArrowsTest {
  private static final String[] JDK_AND_ANNOTATIONS = {"java..", "org.osgi.annotation.."};
  private static final String LOG = "org.slf4j..";
  private static final String FRAMEWORK = "org.osgi.framework..";

  private static final DescribedPredicate<JavaClass> ACTIVATOR =
      describe("an activator", type -> outermost(type).getSimpleName().endsWith("Activator"));

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArrowsTest::outermost).orElse(type);
  }

  /** From each module, to what it may import beside the JDK and itself. */
  static Stream<Arguments> arrows() {
    return Stream.of(
        Arguments.of(House.API, List.of()),
        Arguments.of(House.CORE, List.of("org.pernet.api..", "jdk.jfr", LOG)),
        Arguments.of(
            House.OSGI,
            List.of("org.pernet.api..", "org.pernet.core", FRAMEWORK, "org.osgi.resource", LOG)),
        Arguments.of(House.TESTKIT, List.of("org.pernet.api..", "org.pernet.core..", LOG)),
        Arguments.of(House.NETLINK, List.of("org.pernet.api..", LOG)),
        Arguments.of(House.PACKET, List.of("org.pernet.api..", LOG)),
        Arguments.of(House.LOOPBACK, List.of("org.pernet.api..", LOG)),
        Arguments.of(House.VETH, List.of("org.pernet.api..", LOG)),
        Arguments.of(House.DUMMY, List.of("org.pernet.api..", LOG)),
        Arguments.of(
            House.BRIDGE,
            List.of("org.pernet.api..", "org.pernet.rtnetlink..", "org.pernet.netlink..", LOG)),
        Arguments.of(House.HELLO, List.of("org.pernet.api..", LOG)),
        Arguments.of(House.RTNETLINK, List.of("org.pernet.api..", "org.pernet.netlink..", LOG)),
        Arguments.of(
            House.IPV4,
            List.of("org.pernet.api..", "org.pernet.netlink..", "org.pernet.rtnetlink..", LOG)),
        Arguments.of(
            House.REDIRECT, List.of("org.pernet.api..", "org.pernet.netlink..", "jdk.net", LOG)),
        Arguments.of(
            House.CHECKPOINT,
            List.of(
                "org.pernet.api..",
                "org.pernet.rtnetlink..",
                "org.pernet.netlink..",
                "com.google.protobuf",
                "com.fasterxml.jackson.core..",
                LOG)),
        Arguments.of(
            House.SHELL,
            List.of(
                "org.pernet.api..",
                "org.pernet.rtnetlink..",
                "org.pernet.netlink.message",
                "org.apache.felix.service.command..",
                "org.apache.felix.gogo..",
                "org.jline..",
                "com.fasterxml.jackson.core..",
                LOG)),
        Arguments.of(
            House.LAUNCHER,
            List.of(
                FRAMEWORK,
                "org.osgi.util.tracker",
                "org.apache.felix.framework..",
                "picocli..",
                LOG)));
  }

  @ParameterizedTest
  @MethodSource("arrows")
  void importsNothingElse(House module, List<String> allowed) {
    List<String> packages = new ArrayList<>(allowed);
    packages.addAll(List.of(JDK_AND_ANNOTATIONS));
    packages.add(module.packages());
    classes()
        .that(DescribedPredicate.not(ACTIVATOR))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(packages.toArray(String[]::new)))
        .allowEmptyShould(true)
        .check(module.classes());
  }

  @Test
  void onlyActivatorsAndTheHostKnowTheFramework() {
    noClasses()
        .that(DescribedPredicate.not(ACTIVATOR))
        .and()
        .resideOutsideOfPackages(
            House.OSGI.packages(), House.LAUNCHER.packages(), House.ITESTS.packages())
        .should()
        .dependOnClassesThat()
        .resideInAPackage(FRAMEWORK)
        .check(House.allClasses());
  }

  @Test
  void onlyActivatorsKnowTheHost() {
    noClasses()
        .that(DescribedPredicate.not(ACTIVATOR))
        .and()
        .resideOutsideOfPackage(House.OSGI.packages())
        .should()
        .dependOnClassesThat()
        .resideInAPackage(House.OSGI.packages())
        .check(House.allClasses());
  }

  /** The API's types name one another; all other rooms build on each other in one direction. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"API", "ITESTS"})
  void roomsHaveNoCycles(House module) {
    slices()
        .assignedFrom(new Rooms(module))
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(module.classes());
  }

  /**
   * A module's rooms, without its door; the core's heart is one, for namespaces, their devices, their operations and the events of both know
   * one another, as the kernel's do.
   */
  private record Rooms(House module) implements SliceAssignment {
    private static final Set<String> HEART = Set.of("net", "dev", "pernet", "notifier");

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String root = module.rootPackage();
      if (!type.getPackageName().startsWith(root + ".")) {
        return SliceIdentifier.ignore();
      }
      String room = type.getPackageName().substring(root.length() + 1);
      boolean isHeart = module == House.CORE && HEART.contains(room);
      return SliceIdentifier.of(isHeart ? "heart" : room);
    }

    @Override
    public String getDescription() {
      return "the rooms of " + module.rootPackage();
    }
  }
}
