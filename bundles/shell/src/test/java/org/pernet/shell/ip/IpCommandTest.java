// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.shell.session.Session;
import org.pernet.shell.session.Shell;
import org.pernet.shell.session.TestShell;

/** What no transcript shows. */
class IpCommandTest {
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
    assertThat(shell.run("ip neigh foo"))
        .isEqualTo("Command \"foo\" is unknown, try \"ip neigh help\".\n[255]");
  }

  @Test
  void theVersionIsToldAndTheRestNotRead() {
    assertThat(shell.run("ip -V foo")).contains("6.1.0").doesNotContain("foo");
  }

  @Test
  void namesAreCompleted() {
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
  }

  @Test
  @Timeout(20)
  void aMonitorEndsWhenItIsInterrupted() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    AtomicInteger status = new AtomicInteger();
    try (Shell other = new Shell(
        () -> java.util.Optional.of(shell.kernel()), shell.commands(), shell.streams(), false)) {
      Thread listener = new Thread(() -> {
        started.countDown();
        status.set(other.run(List.of("ip", "monitor", "link", "nsid", "label")));
      });
      listener.start();
      assertThat(started.await(5, TimeUnit.SECONDS)).isTrue();
      String heard = "";
      while (!heard.contains("veth0")) {
        heard += shell.run("ip link add type veth");
        shell.run("ip link del veth0");
      }
      listener.interrupt();
      listener.join();
      assertThat(heard).contains("[LINK]").contains("@NONE: <BROADCAST,MULTICAST>");
    }
    assertThat(status).hasValue(Shell.INTERRUPTED);
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
