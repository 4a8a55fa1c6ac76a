// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.pernet.api.cred.Credentials;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleInfo;
import org.pernet.api.task.Task;
import org.pernet.bridge.module.BridgeModule;
import org.pernet.checkpoint.command.CheckpointCommand;
import org.pernet.checkpoint.command.RestoreCommand;
import org.pernet.dummy.DummyModule;
import org.pernet.ipv4.module.Ipv4Module;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.packet.module.PacketModule;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.shell.main.CommandTable;
import org.pernet.shell.main.OwnCommands;
import org.pernet.shell.session.Session;
import org.pernet.testkit.FaultPlan;
import org.pernet.testkit.TestKernel;
import org.pernet.veth.VethModule;

/** A kernel with all modules that there are, what can be typed there, and what can be seen there. */
final class World implements AutoCloseable {
  private final FaultPlan plan = new FaultPlan();
  private final CommandTable commands = new CommandTable();
  private final Path directory;
  private final TestKernel test;
  private final Task task;

  /**
   * What a line has done.
   *
   * @param status 0 where it has succeeded
   * @param text what it wrote, errors among it
   */
  record Outcome(int status, String text) {}

  World(Path directory) {
    this.directory = fresh(directory);
    try {
      test = TestKernel.bootWith(builder -> builder.faults(plan), modules());
      task = kernel()
          .tasks()
          .spawn("test", Credentials.root(kernel().tasks().initialUserNamespace()), test.initial());
    } catch (NetException refused) {
      throw new IllegalStateException(refused);
    }
    OwnCommands.create(commands).forEach(commands::add);
    commands.add(new CheckpointCommand());
    commands.add(new RestoreCommand());
  }

  private static Path fresh(Path in) {
    try {
      return Files.createTempDirectory(in, "world");
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static KernelModule[] modules() {
    return new KernelModule[] {
      new LoopbackModule(),
      new NetlinkModule(),
      new RtnetlinkModule(),
      new VethModule(),
      new Ipv4Module(),
      new BridgeModule(),
      new DummyModule(),
      new PacketModule()
    };
  }

  Kernel kernel() {
    return test.kernel();
  }

  /** Whoever types. */
  Task task() {
    return task;
  }

  /** Time passes. */
  void advance(Duration by) {
    test.advance(by);
  }

  FaultPlan plan() {
    return plan;
  }

  /** Runs a line, as a shell would. */
  Outcome run(String line) {
    ByteArrayOutputStream sink = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(sink, true, StandardCharsets.UTF_8);
    try {
      int status = new Session(
              task, InputStream.nullInputStream(), out, out, directory, false, commands)
          .run(List.of(line.split(" +")));
      return new Outcome(status, sink.toString(StandardCharsets.UTF_8));
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** Runs a line that must succeed; says what it wrote. */
  String must(String line) {
    Outcome outcome = run(line);
    assertThat(outcome.status()).as("%s: %s", line, outcome.text()).isZero();
    return outcome.text();
  }

  /** What was left for later is done, and ten seconds pass. */
  void settle() {
    test.quiesce();
    test.advance(Duration.ofSeconds(10));
    test.quiesce();
  }

  /** All that can be seen, line by line. */
  List<String> state() {
    List<String> all = new ArrayList<>();
    for (ModuleInfo module : kernel().modules().modules()) {
      all.add("module " + module.name() + " " + module.state());
    }
    all.add("kinds " + kernel().linkKinds().kinds());
    all.add("namespaces " + kernel().nets().size());
    all.add("tasks " + kernel().tasks().list());
    all.add("files " + task.files().size());
    all.add("names " + task.netnsNames().list());
    all.add("holders " + kernel().nets().initial().holders());
    files(all);
    look("", all);
    for (String name : task.netnsNames().list()) {
      if (task.netnsNames().mounted(name).isPresent()) {
        look("-n " + name, all);
        all.add("holders " + task.netnsNames().mounted(name).orElseThrow().holders());
      }
    }
    return all;
  }

  /** What is on the disk; of a lock there is nothing to see. */
  private void files(List<String> all) {
    try (Stream<Path> tree = Files.walk(directory)) {
      for (Path path : tree.sorted().toList()) {
        if (Files.isSymbolicLink(path)) {
          all.add("file " + directory.relativize(path) + " " + Files.readSymbolicLink(path));
        } else if (Files.isRegularFile(path) && Files.size(path) > 0) {
          int sum = Arrays.hashCode(Files.readAllBytes(path));
          all.add("file " + directory.relativize(path) + " sum " + sum);
        }
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private void look(String where, List<String> all) {
    for (String what : List.of(
        "ip %s -d link show",
        "ip %s -d addr show",
        "ip %s -d route show table all",
        "ip %s rule show",
        "ip %s -d nexthop show",
        "ip %s neigh show nud all",
        "ip %s neigh show proxy",
        "ip %s netns list-id",
        "ip %s netconf show",
        "bridge %s fdb show")) {
      String line = String.format(what, where).replace("  ", " ");
      all.add("$ " + line);
      run(line).text().lines().map(Masks::timeless).forEach(all::add);
    }
  }

  /** Everything goes; what is left of it nevertheless fails the test. */
  @Override
  public void close() {
    plan.disarm();
    run("ip -all netns delete");
    for (NetDevice device : kernel().nets().initial().devices()) {
      if (device.index() != 1) {
        run("ip link del " + device.name());
      }
    }
    run("ip link set lo down");
    task.close();
    test.close();
  }
}
