// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.network;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.module.KernelModule;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.bridge.module.BridgeModule;
import org.pernet.core.HostedKernel;
import org.pernet.core.KernelBuilder;
import org.pernet.ipv4.module.Ipv4Module;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.shell.main.CommandTable;
import org.pernet.shell.main.OwnCommands;
import org.pernet.shell.session.Session;
import org.pernet.veth.VethModule;

/** Two hosts with a bridge between them, in a kernel without OSGi; built by {@code ip}, again and again. */
final class Network implements AutoCloseable {
  /** The second host's address. */
  static final InetAddress OTHER = address();

  private static final String BUILD = """
      sw link add br0 type bridge
      sw link set br0 up
      sw link add p1 type veth peer name eth0 netns h1
      sw link add p2 type veth peer name eth0 netns h2
      sw link set p1 up
      sw link set p2 up
      sw link set p1 master br0
      sw link set p2 master br0
      h1 link set eth0 up
      h2 link set eth0 up
      h1 link set lo up
      h2 addr add 10.0.0.2/24 dev eth0
      h1 addr add 10.0.0.1/24 dev eth0
      """;

  private final HostedKernel hosted;
  private final CommandTable commands = new CommandTable();
  private final Map<String, Task> hosts = new LinkedHashMap<>();

  Network(UnaryOperator<KernelBuilder> more) throws NetException {
    List<KernelModule> modules = List.of(
        new LoopbackModule(),
        new NetlinkModule(),
        new RtnetlinkModule(),
        new Ipv4Module(),
        new VethModule(),
        new BridgeModule());
    hosted = more.apply(KernelBuilder.create()).boot(modules);
    for (KernelModule module : modules) {
      kernel().modules().load(module.name());
    }
    OwnCommands.create(commands).forEach(commands::add);
    for (String name : List.of("h1", "h2", "sw")) {
      Task task = kernel().tasks().init().fork(name);
      task.unshare(CloneFlags.CLONE_NEWNET);
      hosts.put(name, task);
    }
    for (String name : hosts.keySet()) {
      run(
          kernel().tasks().init(),
          "ip netns attach " + name + " " + hosts.get(name).pid());
    }
  }

  private static InetAddress address() {
    try {
      return InetAddress.getByAddress(new byte[] {10, 0, 0, 2});
    } catch (java.net.UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  Kernel kernel() {
    return hosted.kernel();
  }

  Task host(String name) {
    return Optional.ofNullable(hosts.get(name)).orElseThrow();
  }

  /** All devices of all hosts, by host and by index. */
  List<NetDevice> devices() {
    return hosts.values().stream()
        .flatMap(host -> host.net().devices().stream())
        .toList();
  }

  /** Makes what is missing; what is there refuses, and stays. */
  void build() {
    BUILD.lines().forEach(line -> {
      int space = line.indexOf(' ');
      run(kernel().tasks().init(), "ip -n " + line.substring(0, space) + line.substring(space));
    });
  }

  private void run(Task task, String line) {
    ByteArrayOutputStream sink = new ByteArrayOutputStream();
    var out = new java.io.PrintStream(sink, true, java.nio.charset.StandardCharsets.UTF_8);
    try {
      new Session(
              task,
              InputStream.nullInputStream(),
              out,
              out,
              java.nio.file.Path.of("").toAbsolutePath(),
              false,
              commands)
          .run(List.of(line.split(" ")));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The hosts end, and with them all that they had. */
  void demolish() throws InterruptedException {
    run(kernel().tasks().init(), "ip -all netns delete");
    hosts.values().forEach(Task::close);
    kernel().quiesce();
  }

  @Override
  public void close() {
    hosted.close();
  }
}
