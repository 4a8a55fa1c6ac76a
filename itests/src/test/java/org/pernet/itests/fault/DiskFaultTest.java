// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.Disk;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.Task;
import org.pernet.ipv4.module.Ipv4Module;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.packet.capture.Capture;
import org.pernet.packet.capture.CaptureOptions;
import org.pernet.packet.module.PacketModule;
import org.pernet.redirect.names.LivingNets;
import org.pernet.redirect.names.Names;
import org.pernet.redirect.names.ServedDirectory;
import org.pernet.redirect.server.CommandRunner;
import org.pernet.redirect.server.Recorder;
import org.pernet.redirect.server.RedirectServer;
import org.pernet.redirect.setting.SettingFiles;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.testkit.FaultPlan;
import org.pernet.testkit.TestKernel;

/**
 * The host's disk is full at the n-th write of whoever writes there besides checkpoints: captures, and the directory that is served.
 * The error comes out, the kernel goes on, nothing is left, and it succeeds when there is room again.
 */
class DiskFaultTest {
  private static final String WRITE = "disk.write";

  @TempDir
  private Path directory;

  private final FaultPlan plan = new FaultPlan();
  private final LivingNets nets = new LivingNets();
  private TestKernel test;
  private Task task;

  @BeforeEach
  void boot() throws Exception {
    test = TestKernel.bootWith(
        builder -> builder.faults(plan),
        new LoopbackModule(),
        new NetlinkModule(),
        new RtnetlinkModule(),
        new Ipv4Module(),
        new PacketModule());
    test.registerSubsys(nets);
    task = test.kernel().tasks().init();
  }

  @AfterEach
  void guard() {
    plan.disarm();
    test.close();
  }

  private interface Attempt {
    void run() throws Exception;
  }

  /** Tries with each write failing; after each, what is left is checked, and it is tried again. */
  private int sweep(Attempt attempt, Attempt leftovers) throws Exception {
    for (int n = 1; ; n++) {
      plan.failNth(WRITE, n, Errno.ENOSPC);
      Throwable refused = null;
      try {
        attempt.run();
      } catch (IOException | NetException full) {
        refused = full;
      }
      if (plan.disarm().isEmpty()) {
        assertThat(refused).isNull();
        return n - 1;
      }
      assertThat(refused).as("the %s-th write", n).isNotNull();
      assertThat(refused.toString()).containsPattern("No space left on device|ENOSPC");
      test.quiesce();
      leftovers.run();
      assertThat(test.kernel().audit()).isEmpty();
      attempt.run();
    }
  }

  private static List<Path> below(Path path) throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(one -> !one.equals(path)).sorted().toList();
    }
  }

  @Test
  void capture() throws Exception {
    Path file = directory.resolve("capture.pcapng");
    int tasks = test.kernel().tasks().list().size();
    int writes = sweep(
        () -> {
          try (Capture capture =
              Capture.start(test.initial(), Optional.empty(), file, CaptureOptions.all())) {
            assertThat(capture.statistics().lost()).isZero();
          }
          assertThat(Files.size(file)).isPositive();
        },
        () -> assertThat(test.kernel().tasks().list()).hasSize(tasks));
    assertThat(writes).isGreaterThan(1);
    assertThat(test.kernel().packets().statistics().live()).isZero();
  }

  @Test
  void server() throws Exception {
    Path served = directory.resolve("kernel");
    int tasks = test.kernel().tasks().list().size();
    try (NetReference another = test.createNet()) {
      assertThat(another.net().isAlive()).isTrue();
      int writes = sweep(
          () -> {
            try (RedirectServer server =
                RedirectServer.start(task, nets, served, Recorder.NONE, CommandRunner.NONE)) {
              assertThat(below(server.path())).hasSizeGreaterThan(5);
            }
            assertThat(served).doesNotExist();
          },
          () -> {
            assertThat(served).doesNotExist();
            assertThat(test.kernel().tasks().list()).hasSize(tasks);
          });
      assertThat(writes)
          .as("the directory, its parts, two namespaces, the socket")
          .isEqualTo(8);
    }
  }

  @Test
  void directoryThatWasThereIsEmptyAgain() throws Exception {
    plan.failNth(WRITE, 3, Errno.ENOSPC);
    assertThatThrownBy(
            () -> RedirectServer.start(task, nets, directory, Recorder.NONE, CommandRunner.NONE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left on device");
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void namespaceWithoutAFileIsNotMade() throws Exception {
    try (ServedDirectory served = served()) {
      nets.add(served);
      int before = test.kernel().nets().size();
      sweep(() -> test.createNet().close(), () -> {
        assertThat(test.kernel().nets().size()).isEqualTo(before);
        assertThat(below(served.path().resolve("ns"))).hasSize(before);
      });
      test.quiesce();
      nets.remove(served);
    }
  }

  private ServedDirectory served() throws IOException {
    return ServedDirectory.create(directory.resolve("kernel"), new Disk(plan));
  }

  @Test
  void names() throws Exception {
    try (ServedDirectory served = served();
        NetReference red = test.createNet()) {
      nets.add(served);
      Names names = new Names(served, task);
      Path file = served.path().resolve("netns").resolve("red");
      sweep(
          () -> {
            Files.writeString(file, "");
            names.mount("red", red.net());
            assertThat(task.netnsNames().mounted("red")).contains(red.net());
            names.unmount("red");
            names.unlink("red");
          },
          () -> {
            if (task.netnsNames().mounted("red").isPresent()) {
              assertThat(Files.readString(file)).isEqualTo(red.net().cookie() + "\n");
              names.unmount("red");
              names.unlink("red");
            }
            assertThat(task.netnsNames().list()).isEmpty();
            assertThat(below(served.path().resolve("tmp"))).isEmpty();
          });
      nets.remove(served);
    }
  }

  @Test
  void settings() throws Exception {
    try (ServedDirectory served = served()) {
      SettingFiles files =
          new SettingFiles(served.settings(), test.kernel().sysctls(), new Disk(plan));
      Path file =
          served.settings().resolve(test.initial().cookie() + "/net/ipv4/conf/all/forwarding");
      sweep(
          () -> {
            files.show(test.initial(), "ipv4/conf/all/forwarding");
            assertThat(Files.readString(file)).isEqualTo("0\n");
            files.gone(test.initial().cookie());
          },
          () -> assertThat(file).doesNotExist());
    }
  }
}
