// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.side;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.KernelModule;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.bridge.module.BridgeModule;
import org.pernet.core.HostedKernel;
import org.pernet.core.KernelBuilder;
import org.pernet.differential.command.Command;
import org.pernet.dummy.DummyModule;
import org.pernet.ipv4.module.Ipv4Module;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.redirect.names.LivingNets;
import org.pernet.redirect.server.CommandRunner;
import org.pernet.redirect.server.Recorder;
import org.pernet.redirect.server.RedirectServer;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.veth.VethModule;

/** Pernet in this JVM: each sequence has a kernel of its own, served to the same tools by the redirect. */
public final class Pernet implements Side {
  private final Path directory;
  private final Path redirect;
  private final boolean withDummy;
  private final Shell shell;

  /**
   * Boots nothing yet.
   *
   * @param directory where files and sockets may be made; a short path, for sockets
   * @param settle the program of that name
   * @param withDummy whether there are dummies: where the real kernel has none, neither has Pernet
   * @param redirect the program {@code pernet-redirect}, its library beside it
   */
  public Pernet(Path directory, Path settle, Path redirect, boolean withDummy) {
    this.directory = directory;
    this.redirect = redirect;
    this.withDummy = withDummy;
    this.shell = new Shell(directory, settle);
  }

  @Override
  public List<Answer> run(List<Command> commands) throws IOException, InterruptedException {
    Path served = Files.createTempDirectory(directory, "k");
    List<KernelModule> modules = modules();
    try (HostedKernel hosted = KernelBuilder.create().boot(modules);
        RedirectServer server = serve(hosted, modules, served.resolve("k"))) {
      return shell.run(
          List.of(redirect.toString(), server.path().toString(), "unshare", "--net", "bash"),
          commands,
          "");
    } catch (NetException refused) {
      throw new IOException(refused);
    } finally {
      Files.deleteIfExists(served);
    }
  }

  private List<KernelModule> modules() {
    List<KernelModule> modules = new ArrayList<>(List.of(
        new LoopbackModule(),
        new NetlinkModule(),
        new RtnetlinkModule(),
        new Ipv4Module(),
        new VethModule(),
        new BridgeModule()));
    if (withDummy) {
      modules.add(new DummyModule());
    }
    return modules;
  }

  private static RedirectServer serve(
      HostedKernel hosted, List<KernelModule> modules, Path directory)
      throws NetException, IOException {
    for (KernelModule module : modules) {
      hosted.kernel().modules().load(module.name());
    }
    LivingNets nets = new LivingNets();
    hosted
        .newUnit("redirect", "", "", "")
        .offer(
            PernetOperations.class.getName(),
            nets,
            Map.of(PernetOperations.TYPE, PernetOperations.SUBSYS));
    return RedirectServer.start(
        hosted.kernel().tasks().init(), nets, directory, Recorder.NONE, CommandRunner.NONE);
  }
}
