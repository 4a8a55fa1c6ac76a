// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.api.errno.NetException;
import org.pernet.shell.script.WordReader;
import org.pernet.shell.session.Session;
import org.pernet.shell.session.Shell;
import org.pernet.shell.session.TestShell;

/** What no transcript shows. */
class IpCommandTest {
  /** What begins like this waits until the rest was heard. */
  private static final String HEARD = "heard: ";

  @TempDir
  Path directory;

  private TestShell shell;

  @BeforeEach
  void boot() throws Exception {
    shell = new TestShell();
  }

  @AfterEach
  void close() {
    assertThat(shell.kernel().tasks().list()).hasSizeLessThanOrEqualTo(2);
    shell.close();
  }

  @Test
  void aBatchStopsAtItsFirstFailure() throws Exception {
    Path file = Files.write(
        directory.resolve("batch.in"),
        List.of(
            "link add veth0 type veth peer name veth1 # a pair",
            "link set veth0 \\",
            "up",
            "",
            "link set nothere up",
            "link set veth1 up"));
    assertThat(shell.run("ip -batch " + file))
        .isEqualTo("Cannot find device \"nothere\"\nCommand failed " + file + ":5\n[1]");
    assertThat(shell.run("ip -br link show veth1")).contains("veth1@veth0      DOWN");
    assertThat(shell.run("ip -force -batch " + file))
        .isEqualTo("RTNETLINK answers: File exists\nCommand failed " + file
            + ":1\nCannot find device \"nothere\"\nCommand failed " + file + ":5\n[1]");
    assertThat(shell.run("ip -br link show veth1")).contains("veth1@veth0      UP");
  }

  @Test
  void aBatchEndsWhereTheProgramWould() throws Exception {
    Path file = Files.write(
        directory.resolve("b"), List.of("link set", "link add 'v 0' type veth", "link"));
    assertThat(shell.run("ip -force -b " + file))
        .isEqualTo("Not enough information: \"dev\" argument is required.\n[255]");
  }

  @Test
  void objectsWithoutAModuleAnswerAsAKernelWithoutOne() {
    assertThat(shell.run("ip route")).isEmpty();
    assertThat(shell.run("ip -j route show")).isEqualTo("[]\n");
    assertThat(shell.run("ip route add default via 10.0.0.1"))
        .isEqualTo("RTNETLINK answers: Operation not supported\n[2]");
    assertThat(shell.run("ip addr add 10.0.0.1/24 dev lo"))
        .isEqualTo("RTNETLINK answers: Operation not supported\n[2]");
    assertThat(shell.run("ip rule")).isEmpty();
    assertThat(shell.run("ip rule add from 10.0.0.0/8"))
        .isEqualTo("RTNETLINK answers: Operation not supported\n[2]");
    assertThat(shell.run("ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:01 dev lo"))
        .isEqualTo("RTNETLINK answers: Operation not supported\n[2]");
    assertThat(shell.run("ip -j neigh")).isEqualTo("[]\n");
    assertThat(shell.run("ip tunnel foo"))
        .isEqualTo("Command \"foo\" is unknown, try \"ip tunnel help\".\n[255]");
    assertThat(shell.run("ip neigh foo"))
        .isEqualTo("Command \"foo\" is unknown, try \"ip neigh help\".\n[255]");
  }

  @Test
  void theVersionIsToldAndTheRestNotRead() {
    assertThat(shell.run("ip -V foo")).contains("6.1.0").doesNotContain("foo");
  }

  @Test
  void namesAreCompleted() throws NetException {
    shell.run("ip netns add red");
    shell.run("ip link add v0 type veth peer name v1");
    Session session = (Session) shell.shell().session().orElseThrow();
    IpCommand ip = new IpCommand(shell.commands());
    assertThat(ip.complete(session, List.of(""))).contains("link", "netns", "-n");
    assertThat(ip.complete(session, List.of("link", ""))).contains("add", "set");
    assertThat(ip.complete(session, List.of("link", "set", "v"))).contains("v0", "v1", "mtu");
    assertThat(ip.complete(session, List.of("link", "show", "dev", "")))
        .containsExactly("lo", "v1", "v0");
    assertThat(ip.complete(session, List.of("-n", ""))).containsExactly("red");
    assertThat(ip.complete(session, List.of("link", "set", "v0", "netns", "")))
        .containsExactly("red");
    assertThat(ip.complete(session, List.of("netns", ""))).contains("exec", "list-id");
    assertThat(ip.complete(session, List.of("netns", "del", ""))).containsExactly("red");
    assertThat(ip.complete(session, List.of("link", "add", "x", "type", ""))).contains("veth");
    assertThat(ip.complete(session, List.of("route", ""))).contains("get", "append");
    assertThat(ip.complete(session, List.of("rule", "add", ""))).contains("from", "fwmark");
    assertThat(ip.complete(session, List.of("neigh", "add", ""))).contains("lladdr", "nud");
  }

  /** Listens in another process while {@code lines} run, some of which wait; what it heard. */
  private String heard(String monitor, String... lines) throws Exception {
    AtomicInteger status = new AtomicInteger();
    StringBuilder heard = new StringBuilder();
    try (Shell other =
        new Shell(() -> Optional.of(shell.kernel()), shell.commands(), shell.streams(), false)) {
      Thread listener =
          new Thread(() -> status.set(other.run(WordReader.read(monitor).words())));
      listener.start();
      String probe = "";
      while (!probe.contains("Deleted") || !probe.contains("probe0@NONE")) {
        probe += shell.run("ip link add probe0 index 9 type veth peer name probe1 index 8");
        probe += shell.run("ip link del probe0");
      }
      shell.written();
      for (String line : lines) {
        if (line.startsWith(HEARD)) {
          while (heard.indexOf(line.substring(HEARD.length())) < 0) {
            heard.append(shell.written());
          }
        } else {
          heard.append(shell.run(line));
        }
      }
      listener.interrupt();
      listener.join();
    }
    assertThat(status).hasValue(Shell.INTERRUPTED);
    return heard.substring(Math.max(0, heard.indexOf("50: ")));
  }

  @Test
  @Timeout(20)
  void aMonitorHearsWhatTheRealOneHears() throws Exception {
    shell.run("ip netns add red");
    String heard = heard(
        "ip monitor link nsid",
        "ip link add veth0 index 51 address 02:00:00:00:00:01 type veth"
            + " peer name veth1 index 50 address 02:00:00:00:00:02",
        "ip link set veth1 netns red",
        HEARD + "new-ifindex 50",
        "ip netns del red",
        HEARD + "veth0@NONE");
    assertThat(heard).startsWith("""
        50: veth1@NONE: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default\s
            link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
        51: veth0@veth1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default\s
            link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
        nsid 0 (iproute2 netns name: red)
        Deleted 50: veth1@veth0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default\s
            link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff new-netns red new-ifindex 50
        Deleted nsid 0 (iproute2 netns name: red)
        Deleted 51: veth0@NONE: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default\s
        """);
  }

  @Test
  @Timeout(20)
  void aMonitorOfAllNamespacesSaysWhichOne() throws Exception {
    shell.run("ip netns add red");
    shell.run("ip netns add blue");
    shell.run("ip netns set red 3");
    String heard = heard(
        "ip monitor link all-nsid label",
        "ip -n red link add r0 index 51 type veth peer name r1 index 50",
        "ip -n blue link add b0 type veth peer name b1",
        "ip -n red link set r0 up",
        HEARD + "LOWERLAYERDOWN group default");
    assertThat(heard)
        .contains("[nsid 3][LINK]51: r0@r1: <BROADCAST,MULTICAST,M-DOWN>")
        .contains("[nsid 3][LINK]51: r0@r1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>")
        .contains("state LOWERLAYERDOWN")
        .doesNotContain("b0");
  }

  @Test
  void processesAreFoundByTheirNamespace() {
    shell.run("ip netns add red");
    assertThat(shell.run("ip netns identify 1")).isEqualTo("\n");
    assertThat(shell.run("ip netns attach here 1")).isEmpty();
    assertThat(shell.run("ip netns identify 1")).isEqualTo("here\n");
    assertThat(shell.run("ip netns pids here")).startsWith("1\n");
    assertThat(shell.run("ip netns pids red")).isEmpty();
    assertThat(shell.run("ip -all netns delete")).isEmpty();
    assertThat(shell.kernel().audit()).isEmpty();
  }
}
