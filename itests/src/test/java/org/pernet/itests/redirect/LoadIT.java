// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many tools against one kernel, and such as misbehave. */
class LoadIT {
  private static final int TOOLS = 32;
  private static final int MONITORS = 4;
  private static final int PATIENCE_SECONDS = 120;

  /** What each of the tools does, and where it went wrong as its status. */
  private static final String TOOL = """
      i=%d
      ip netns add n$i || exit 1
      for k in {1..30}; do
        echo "link add t${i}x$k type veth peer name u${i}x$k netns n$i"
      done | ip -batch - || exit 2
      for k in {1..30}; do ip -br link show t${i}x$k >/dev/null || exit 3; done
      [ "$(ip -n n$i -br link 2>/dev/null | wc -l)" = 31 ] || exit 4
      ip netns del n$i || exit 5
      """;

  @TempDir
  private Path temporary;

  @BeforeEach
  void require() {
    Tools.requireLibrary();
    Tools.require("ip");
    Tools.require("bash");
  }

  private Served serve() throws Exception {
    return Served.start(temporary.resolve("k"));
  }

  @Test
  void manyToolsAtOnceEachGetTheirAnswers() throws Exception {
    try (Served served = serve()) {
      List<Process> running = new ArrayList<>();
      for (int i = 0; i < TOOLS; i++) {
        running.add(served.startBash(TOOL.formatted(i), temporary.resolve("out" + i)));
      }
      awaitAll(running);
      served.await("ip -br link | wc -l", "1\n");
      assertThat(served.nets()).hasSize(1);
    }
  }

  @Test
  void tenThousandLinksAndAThousandNamespaces() throws Exception {
    try (Served served = serve()) {
      String links = "for i in {1..5000}; do echo link add a$i type veth peer name b$i; done";
      assertThat(served.bash(links + " | ip -batch - && ip -br link | wc -l").output())
          .isEqualTo("10001\n");
      String names = "for i in {1..1000}; do echo netns add n$i; done";
      assertThat(served.bash(names + " | ip -batch - && ip netns list | wc -l").output())
          .isEqualTo("1000\n");
      assertThat(served.nets()).hasSize(1001);
      assertThat(served.bash("ip -all netns del; ip netns list").output()).isEmpty();
    }
  }

  @Test
  void monitorThatDoesNotReadIsToldOfItsLoss() throws Exception {
    String program = """
        import errno, socket, subprocess
        lazy = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
        lazy.bind((0, 1))
        changes = "link add v0 type veth peer name v1\\n"
        changes += "".join("link set v0 mtu %d up\\nlink set v0 down\\n" % (1000 + i % 400) for i in range(3000))
        subprocess.run(["ip", "-batch", "-"], input=changes, text=True, check=True)
        heard = 0
        try:
            while lazy.recv(65536, socket.MSG_DONTWAIT):
                heard += 1
        except OSError as error:
            print(errno.errorcode[error.errno], 10 < heard < 6000)
        subprocess.run(["ip", "link", "del", "v0"], check=True)
        try:
            while True:
                lazy.recv(65536, socket.MSG_DONTWAIT)
        except BlockingIOError:
            print("and goes on")
        """;
    try (Served served = serve()) {
      Tools.Outcome outcome =
          Tools.run(Tools.in(served.directory(), Tools.python(), "-c", program));
      assertThat(outcome.output()).isEqualTo("ENOBUFS True\nand goes on\n");
      assertThat(served.bash("ip -br link | wc -l").output()).isEqualTo("1\n");
    }
  }

  @Test
  void killedClientsLeaveNothing() throws Exception {
    try (Served served = serve()) {
      Random random = new Random(1);
      for (int i = 0; i < TOOLS; i++) {
        killOne(served, random);
      }
      served.await("ls " + served.directory() + "/ns | wc -l; ip -br link | wc -l", "1\n1\n");
    }
  }

  /** One that changes links in a namespace of its own, killed at any point with all that it has started. */
  private void killOne(Served served, Random random) throws Exception {
    Process victim = served.startBash(
        "unshare --net bash -c 'while ip link add v0 type veth peer name v1; do ip link del v0; done'",
        temporary.resolve("victim"));
    victim.waitFor(random.nextInt(120), TimeUnit.MILLISECONDS);
    List<ProcessHandle> all = victim.descendants().toList();
    victim.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    victim.waitFor();
  }

  /**
   * Before: 10,000 links and 1,000 names. Then at once: 32 tools with batches, monitors that do not read, clients that are
   * killed, garbage.
   */
  @Test
  void allOfItAtOnce() throws Exception {
    try (Served served = serve()) {
      String links = "for i in {1..5000}; do echo link add a$i type veth peer name b$i; done";
      String names = "for i in {1..1000}; do echo netns add k$i; done";
      assertThat(served
              .bash(links + " | ip -batch - && " + names + " | ip -batch -")
              .output())
          .isEmpty();
      List<Process> monitors = new ArrayList<>();
      for (int i = 0; i < MONITORS; i++) {
        monitors.add(startLazyMonitor(served, i));
      }
      List<Process> running = new ArrayList<>();
      for (int i = 0; i < TOOLS; i++) {
        running.add(served.startBash(TOOL.formatted(i), temporary.resolve("out" + i)));
      }
      Random random = new Random(3);
      while (running.stream().anyMatch(Process::isAlive)) {
        killOne(served, random);
        sendGarbage(served, random);
      }
      awaitAll(running);
      Files.writeString(temporary.resolve("read"), "");
      for (int i = 0; i < MONITORS; i++) {
        assertThat(monitors.get(i).waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(temporary.resolve("monitor" + i)).hasContent("bound\nENOBUFS\nquiet\n");
      }
      served.await("ip -br link | wc -l; ip netns list 2>/dev/null | wc -l", "10001\n1000\n");
      served.await("ls " + served.directory() + "/ns | wc -l", "1001\n");
      assertThat(served.bash("ip -all netns del; ip netns list").output()).isEmpty();
    }
  }

  /** It joins the group of links, waits until it is told to read, and says what it then meets. */
  private Process startLazyMonitor(Served served, int i) throws Exception {
    String program = """
        import errno, os, socket, sys, time
        lazy = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
        lazy.bind((0, 1))
        print("bound", flush=True)
        while not os.path.exists(sys.argv[1]):
            time.sleep(0.05)
        while True:
            try:
                lazy.recv(65536, socket.MSG_DONTWAIT)
            except BlockingIOError:
                print("quiet")
                break
            except OSError as error:
                print(errno.errorcode[error.errno])
        """;
    Path output = temporary.resolve("monitor" + i);
    Process monitor = Tools.start(
        Tools.in(
            served.directory(),
            Tools.python(),
            "-c",
            program,
            temporary.resolve("read").toString()),
        output);
    while (monitor.isAlive() && !Files.readString(output).contains("bound")) {
      Thread.onSpinWait();
    }
    return monitor;
  }

  private void awaitAll(List<Process> running) throws Exception {
    for (int i = 0; i < running.size(); i++) {
      assertThat(running.get(i).waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(running.get(i).exitValue())
          .as(Files.readString(temporary.resolve("out" + i)))
          .isZero();
    }
  }

  @Test
  void garbageClosesItsConnectionAlone() throws Exception {
    try (Served served = serve()) {
      sendGarbage(served, new Random(7));
      assertThat(served.bash("ip -br link | wc -l").output()).isEqualTo("1\n");
    }
  }

  private static void sendGarbage(Served served, Random random) throws IOException {
    for (int i = 0; i < 100; i++) {
      byte[] garbage = new byte[1 + random.nextInt(4000)];
      random.nextBytes(garbage);
      try (SocketChannel channel =
          SocketChannel.open(UnixDomainSocketAddress.of(served.directory().resolve("sock")))) {
        channel.write(ByteBuffer.wrap(garbage));
        channel.shutdownOutput();
        assertThat(channel.read(ByteBuffer.allocate(1))).isNegative();
      } catch (IOException reset) {
        assertThat(reset).hasMessageMatching("(?s).*(reset|Broken pipe).*");
      }
    }
  }

  @Test
  void directoryInUseIsRefused() throws Exception {
    try (Served served = serve()) {
      Tools.Outcome second = Tools.run(List.of(
          Tools.HOME.resolve("bin/pernet").toString(),
          "serve",
          served.directory().toString()));
      assertThat(second.status()).isEqualTo(73);
      assertThat(second.output())
          .isEqualTo("pernet: " + served.directory() + ": in use: a kernel is served there\n");
    }
  }
}
