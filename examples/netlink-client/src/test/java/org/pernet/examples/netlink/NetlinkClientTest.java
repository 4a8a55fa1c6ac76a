// SPDX-License-Identifier: Apache-2.0
package org.pernet.examples.netlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The program on a module path that holds no OSGi: the same jars, found by ServiceLoader. */
class NetlinkClientTest {
  private static final List<String> NEEDED =
      List.of("api", "core", "netlink", "rtnetlink", "loopback", "veth", "netlink-client");

  private static String modulePath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(NetlinkClientTest::isNeeded)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** slf4j's API, and of ours what is named above: as a jar, or as a module's target/classes in the reactor. */
  private static boolean isNeeded(String entry) {
    String path = entry.replace(File.separatorChar, '/');
    String file = path.substring(path.lastIndexOf('/') + 1);
    if (file.startsWith("slf4j-api-")) {
      return true;
    }
    if (path.endsWith("/target/classes")) {
      String module = Path.of(entry).getParent().getParent().getFileName().toString();
      return NEEDED.contains(module.replace("-bundle", ""));
    }
    return NEEDED.stream()
        .anyMatch(name -> file.startsWith("org.pernet." + name + "-")
            || file.startsWith("org.pernet.examples." + name + "-"));
  }

  @Test
  void speaksInBytes() throws Exception {
    Process program = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-p",
            modulePath(),
            "--add-modules",
            "ALL-MODULE-PATH",
            "-m",
            "org.pernet.examples.netlink/org.pernet.examples.netlink.NetlinkClient")
        .start();
    String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String errors = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(errors.lines().filter(line -> !line.startsWith("SLF4J"))).isEmpty();
    assertThat(printed.lines()).containsExactly("made: 0", "1: lo", "2: veth0", "3: eth0");
    assertThat(program.exitValue()).isZero();
  }
}
