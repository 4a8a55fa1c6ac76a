// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code pernet exec}: statuses, what is emulated, and what is refused. */
@EnabledIfSystemProperty(named = "pernet.redirect", matches = "true")
class RedirectIT {
  private static final Path PYTHON = Path.of("/usr/bin/python3");

  @TempDir
  private Path temporary;

  @BeforeEach
  void require() {
    Tools.requireLibrary();
    Tools.require("bash");
  }

  private static Tools.Outcome bash(String script) throws Exception {
    return Tools.run(Tools.exec("bash", "-c", script));
  }

  @ParameterizedTest
  @CsvSource({"exit 0, 0", "exit 7, 7", "kill -9 $$, 137", "kill -TERM $$, 143"})
  void statusIsTheCommands(String script, int status) throws Exception {
    assertThat(bash(script)).isEqualTo(new Tools.Outcome(status, ""));
  }

  @Test
  void absentCommandIs127() throws Exception {
    assertThat(Tools.run(Tools.exec("nosuchcommand")))
        .isEqualTo(new Tools.Outcome(127, "pernet: nosuchcommand: command not found\n"));
  }

  @Test
  void setIdProgramsAreRefused() throws Exception {
    Path copy = Files.copy(Tools.find("true").orElseThrow(), temporary.resolve("copy"));
    assertThat(Tools.run(List.of("chmod", "4755", copy.toString())).status()).isZero();
    assertThat(Tools.run(Tools.exec(copy.toString())))
        .isEqualTo(new Tools.Outcome(
            126, "pernet: " + copy + ": it sets the user id, so it cannot be redirected\n"));
    assertThat(bash(copy + "; echo $?").output()).contains("it sets the user id", "126");
  }

  @Test
  void staticProgramsAreRefused() throws Exception {
    Tools.require("cc");
    Path program = temporary.resolve("static");
    Path source =
        Files.writeString(temporary.resolve("static.c"), "int main(void) { return 0; }\n");
    assumeTrue(
        Tools.run(List.of("cc", "-static", "-o", program.toString(), source.toString()))
                .status()
            == 0,
        "skipped: cc cannot link statically");
    assertThat(Tools.run(Tools.exec(program.toString())).output())
        .isEqualTo(
            "pernet: " + program + ": it is statically linked, so it cannot be redirected\n");
    assertThat(bash("env -i " + program).output()).contains("statically linked");
  }

  @Test
  void hostsNetworkIsNotThere() throws Exception {
    String look = "for p in /proc/net/dev /proc/self/net/dev /proc/$$/net/dev /proc/sys/net/core "
        + "/sys/class/net /sys/devices/virtual/net /proc/../proc/net/dev; do "
        + "[ -e $p ] && echo $p; done; cd /proc && [ -e net/dev ] && echo relative; true";
    assertThat(bash(look)).isEqualTo(new Tools.Outcome(0, ""));
  }

  @Test
  void otherSocketsAreRefused() throws Exception {
    Tools.require("python3");
    assumeTrue(Files.isExecutable(PYTHON), "skipped: there is no " + PYTHON);
    String program = """
        import errno, socket
        def error(*args):
            try:
                socket.socket(*args).close()
                return "made"
            except OSError as e:
                return errno.errorcode[e.errno]
        print(error(socket.AF_NETLINK, socket.SOCK_RAW, 4))
        print(error(socket.AF_INET, socket.SOCK_STREAM), error(socket.AF_INET6, socket.SOCK_STREAM))
        print(error(socket.AF_PACKET, socket.SOCK_RAW), error(socket.AF_INET, socket.SOCK_RAW))
        try:
            socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(("192.0.2.1", 1))
        except OSError as e:
            print(errno.errorcode[e.errno])
        print(socket.if_nameindex(), socket.if_nametoindex("lo"), socket.if_indextoname(1))
        """;
    assertThat(Tools.run(Tools.exec(PYTHON.toString(), "-c", program)).output()).isEqualTo("""
            EPROTONOSUPPORT
            EAFNOSUPPORT EAFNOSUPPORT
            EAFNOSUPPORT EAFNOSUPPORT
            EINVAL
            [(1, 'lo')] 1 lo
            """);
  }

  @Test
  void clearedEnvironmentDoesNotLeadOut() throws Exception {
    Tools.require("ip");
    String ip = Tools.find("ip").orElseThrow().toString();
    assertThat(bash("env -i " + ip + " -br link | wc -l").output()).isEqualTo("1\n");
    assertThat(bash("exec -c " + ip + " -br link").output()).startsWith("lo ");
    assertThat(bash("unset LD_PRELOAD PERNET_REDIRECT; " + ip + " netns add x; ls /run/netns")
            .output())
        .isEqualTo("x\n");
  }

  @Test
  void namespacesLiveAsLongAsSomebodyHasThemOpen() throws Exception {
    Tools.require("ip");
    Tools.require("nsenter");
    String script = """
        ip netns add red; exec 5</run/netns/red; ip netns del red
        ip link add v0 type veth peer name v1
        ip link set v1 netns /proc/self/fd/5
        nsenter --net=/proc/self/fd/5 ip -br link | wc -l
        exec 5<&-
        while ip link show v0 >/dev/null 2>&1; do :; done
        ip -br link | wc -l
        """;
    assertThat(bash(script).output()).isEqualTo("2\n1\n");
  }

  @Test
  void nothingIsLeft() throws Exception {
    Tools.require("ip");
    List<String> words = new ArrayList<>(List.of("env", "JAVA_OPTS=-Djava.io.tmpdir=" + temporary));
    words.addAll(Tools.exec("ip", "netns", "add", "red"));
    assertThat(Tools.run(words).status()).isZero();
    try (var entries = Files.list(temporary)) {
      assertThat(entries.toList()).isEmpty();
    }
  }

  @Test
  void datagramsAreRecorded() throws Exception {
    Tools.require("ip");
    Path file = temporary.resolve("a.pcap");
    assertThat(Tools.run(List.of(
                Tools.HOME.resolve("bin/pernet").toString(),
                "exec",
                "--pcap",
                file.toString(),
                "--",
                "ip",
                "link",
                "show",
                "lo"))
            .status())
        .isZero();
    byte[] bytes = Files.readAllBytes(file);
    assertThat(bytes).startsWith(0xa1, 0xb2, 0xc3, 0xd4).hasSizeGreaterThan(1000);
    if (Tools.find("tshark").isPresent()) {
      String decoded = Tools.run(List.of("tshark", "-V", "-r", file.toString())).output();
      assertThat(decoded)
          .contains("Message type: Get network interface info")
          .doesNotContain("Malformed");
    }
  }

  @Test
  void pyroute2GoesItsWay() throws Exception {
    assumeTrue(Files.isExecutable(PYTHON), "skipped: there is no " + PYTHON);
    assumeTrue(
        Tools.run(List.of(PYTHON.toString(), "-c", "import pyroute2")).status() == 0,
        "skipped: there is no pyroute2 (Debian's python3-pyroute2)");
    Path tour = Tools.ROOT.resolve("itests/src/test/python/pyroute2_tour.py");
    assertThat(Tools.run(Tools.exec(PYTHON.toString(), tour.toString())))
        .isEqualTo(new Tools.Outcome(0, "done\n"));
  }
}
