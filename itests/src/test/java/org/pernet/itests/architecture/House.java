// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The modules of the reactor, and where they are. */
enum House {
  API("framework/api", "org.pernet.api"),
  CORE("framework/core", "org.pernet.core"),
  OSGI("framework/osgi", "org.pernet.osgi"),
  TESTKIT("framework/testkit", "org.pernet.testkit"),
  NETLINK("bundles/netlink", "org.pernet.netlink"),
  RTNETLINK("bundles/rtnetlink", "org.pernet.rtnetlink"),
  IPV4("bundles/ipv4", "org.pernet.ipv4"),
  SHELL("bundles/shell", "org.pernet.shell"),
  REDIRECT("bundles/redirect", "org.pernet.redirect"),
  BRIDGE("bundles/bridge", "org.pernet.bridge"),
  DUMMY("bundles/dummy", "org.pernet.dummy"),
  PACKET("bundles/packet", "org.pernet.packet"),
  CHECKPOINT("bundles/checkpoint", "org.pernet.checkpoint"),
  LOOPBACK("loopback-bundle", "org.pernet.loopback"),
  VETH("veth-bundle", "org.pernet.veth"),
  HELLO("examples/hello-driver", "org.pernet.examples.hello"),
  LAUNCHER("distribution", "org.pernet.launcher"),
  DIFFERENTIAL("differential", "org.pernet.differential"),
  ITESTS("itests", "org.pernet.itests");

  private static final Path ROOT =
      Path.of(System.getProperty("pernet.root")).toAbsolutePath().normalize();

  private final String directory;
  private final String rootPackage;

  House(String directory, String rootPackage) {
    this.directory = directory;
    this.rootPackage = rootPackage;
  }

  String rootPackage() {
    return rootPackage;
  }

  /** Its packages, as ArchUnit writes them. */
  String packages() {
    return rootPackage + "..";
  }

  /** What the build has compiled of it. */
  JavaClasses classes() {
    return new ClassFileImporter().importPath(ROOT.resolve(directory).resolve("target/classes"));
  }

  /** What the build has compiled of all modules. */
  static JavaClasses allClasses() {
    return new ClassFileImporter()
        .importPaths(Arrays.stream(values())
            .map(module -> ROOT.resolve(module.directory).resolve("target/classes"))
            .filter(Files::isDirectory)
            .toList());
  }

  /** The source files below {@code src/KIND/java}. */
  List<Path> sources(String kind) {
    return files(ROOT.resolve(directory).resolve("src/" + kind + "/java"));
  }

  private static List<Path> files(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All source files of all modules. */
  static List<Path> allSources() {
    return Arrays.stream(values())
        .flatMap(module -> Stream.of("main", "test").flatMap(kind -> module.sources(kind).stream()))
        .toList();
  }

  static String name(Path file) {
    return ROOT.relativize(file).toString();
  }
}
