// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.session;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.module.KernelModule;
import org.pernet.bridge.module.BridgeModule;
import org.pernet.core.HostedKernel;
import org.pernet.core.KernelBuilder;
import org.pernet.dummy.DummyModule;
import org.pernet.ipv4.module.Ipv4Module;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.shell.main.CommandTable;
import org.pernet.shell.main.OwnCommands;
import org.pernet.shell.script.WordReader;
import org.pernet.veth.VethModule;

/** A shell over a kernel of its own, without OSGi, whose output and errors go to one place. */
public final class TestShell implements AutoCloseable {
  private final HostedKernel hosted;
  private final CommandTable commands = new CommandTable();
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final Streams streams = Streams.of(InputStream.nullInputStream(), written, written);
  private final Shell shell;

  /** A shell whose kernel has loopback, netlink and rtnetlink loaded; veth is there, and loaded when asked for. */
  public TestShell() throws Exception {
    this(List.of(
        new LoopbackModule(), new NetlinkModule(), new RtnetlinkModule(), new VethModule()));
  }

  /** A shell whose kernel has all modules that the distribution has, IPv4 loaded too. */
  public static TestShell withIpv4() throws Exception {
    TestShell shell = new TestShell(List.of(
        new LoopbackModule(),
        new NetlinkModule(),
        new RtnetlinkModule(),
        new VethModule(),
        new Ipv4Module(),
        new BridgeModule(),
        new DummyModule()));
    shell.kernel().modules().load("ipv4");
    return shell;
  }

  /** A shell whose kernel has these modules, and loopback, netlink and what is called rtnetlink of them loaded. */
  public TestShell(List<KernelModule> modules) throws Exception {
    hosted = KernelBuilder.create().clock(new VirtualClock()).boot(modules);
    for (String name : List.of("loopback", "netlink", "rtnetlink")) {
      hosted.kernel().modules().load(name);
    }
    OwnCommands.create(commands).forEach(commands::add);
    shell = new Shell(() -> Optional.of(kernel()), commands, streams, false);
  }

  /** Its kernel. */
  public Kernel kernel() {
    return hosted.kernel();
  }

  /** Its commands. */
  public CommandTable commands() {
    return commands;
  }

  /** Its streams. */
  public Streams streams() {
    return streams;
  }

  /** The shell itself. */
  public Shell shell() {
    return shell;
  }

  /** What a line writes, and behind it, where it is not 0, its status in brackets. */
  public String run(String line) {
    int status = shell.run(WordReader.read(line).words());
    return written() + (status == 0 ? "" : "[" + status + "]");
  }

  /** What was written since this was last asked. */
  public String written() {
    streams.out().flush();
    synchronized (written) { // its own lock: what a monitor says in between must not be lost
      String text = written.toString(StandardCharsets.UTF_8);
      written.reset();
      return text;
    }
  }

  @Override
  public void close() {
    shell.close();
    hosted.close();
  }
}
