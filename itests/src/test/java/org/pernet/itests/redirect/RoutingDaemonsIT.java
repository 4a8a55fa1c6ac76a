// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Unmodified routing daemons under {@code pernet exec}: their static routes, and the nexthop objects that FRRouting makes for
 * them, are installed as on a real kernel, leave when a link goes down, and come back with it. What the real kernel showed is
 * recorded; where this may be done, it is asked again.
 */
class RoutingDaemonsIT {
  private static final Path SCRIPTS = Tools.ROOT.resolve("itests/src/test/sh");
  private static final List<String> REAL =
      List.of("unshare", "--net", "--mount", "--propagation=private");

  @TempDir
  private Path temporary;

  @BeforeEach
  void require() {
    Tools.require("bash");
    Tools.require("ip");
    Tools.require("awk");
  }

  private static void requireBird() {
    Tools.require("bird");
  }

  private static void requireFrr() {
    for (String daemon : List.of("zebra", "staticd")) {
      assumeTrue(
          Files.isExecutable(Path.of("/usr/lib/frr", daemon)),
          "skipped: there is no " + daemon + " here (Debian's frr)");
    }
    assumeTrue(
        "root".equals(System.getProperty("user.name")), "skipped: zebra has to be started by root");
  }

  private static void requireRealKernel() throws Exception {
    Tools.require("unshare");
    List<String> words = new ArrayList<>(REAL);
    words.addAll(List.of("ip", "link", "add", "v0", "type", "veth", "peer", "name", "v1"));
    assumeTrue(
        Tools.run(words).status() == 0,
        "skipped: the real kernel lets nobody make a namespace with links here");
  }

  @Test
  void birdInstallsItsRoutes() throws Exception {
    Tools.requireLibrary();
    requireBird();
    assertThat(run("bird", Tools.exec())).isEqualTo(recorded("bird"));
  }

  @Test
  void frrInstallsItsRoutesByNexthops() throws Exception {
    Tools.requireLibrary();
    requireFrr();
    assertThat(run("frr", Tools.exec())).isEqualTo(recorded("frr"));
  }

  @Test
  void birdDoesTheSameOnTheRealKernel() throws Exception {
    requireBird();
    requireRealKernel();
    assertThat(run("bird", REAL)).isEqualTo(recorded("bird"));
  }

  @Test
  void frrDoesTheSameOnTheRealKernel() throws Exception {
    requireFrr();
    requireRealKernel();
    assertThat(run("frr", REAL)).isEqualTo(recorded("frr"));
  }

  private static String recorded(String daemon) throws IOException {
    return Files.readString(SCRIPTS.resolve(daemon + ".expected"));
  }

  private String run(String daemon, List<String> where) throws Exception {
    List<String> words = new ArrayList<>(where);
    words.addAll(List.of("bash", SCRIPTS.resolve(daemon + ".sh").toString(), temporary.toString()));
    return Tools.run(words).output();
  }
}
