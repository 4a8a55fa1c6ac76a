// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.pernet.api.kernel.Limits;
import org.pernet.api.module.KernelModule;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.bridge.module.BridgeModule;
import org.pernet.core.HostedKernel;
import org.pernet.core.KernelBuilder;
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

/** A kernel of its own in this JVM, served at a directory: what {@code pernet exec} makes, without a JVM for each. */
final class HostedServer implements AutoCloseable {
  private final HostedKernel hosted;
  private final RedirectServer server;

  private HostedServer(HostedKernel hosted, RedirectServer server) {
    this.hosted = hosted;
    this.server = server;
  }

  /** Every module of the distribution's that a transcript needs. */
  private static List<KernelModule> modules() {
    return List.of(
        new LoopbackModule(),
        new NetlinkModule(),
        new RtnetlinkModule(),
        new Ipv4Module(),
        new VethModule(),
        new BridgeModule(),
        new DummyModule());
  }

  static HostedServer start(Path directory, Recorder recorder) throws Exception {
    return start(directory, recorder, CommandRunner.NONE);
  }

  static HostedServer start(Path directory, Recorder recorder, CommandRunner commands)
      throws Exception {
    return start(directory, recorder, commands, Limits.standard());
  }

  static HostedServer start(
      Path directory, Recorder recorder, CommandRunner commands, Limits limits) throws Exception {
    List<KernelModule> modules = modules();
    HostedKernel hosted = KernelBuilder.create().limits(limits).boot(modules);
    try {
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
      return new HostedServer(
          hosted,
          RedirectServer.start(
              hosted.kernel().tasks().init(), nets, directory, recorder, commands));
    } catch (Exception refused) {
      hosted.close();
      throw refused;
    }
  }

  /** Its kernel has one more service. */
  <T> void offer(Class<T> type, T service) throws Exception {
    hosted.newUnit("test", "", "", "").offer(type.getName(), service, Map.of());
  }

  /** A command against it. */
  List<String> command(String... words) {
    return Tools.in(server.path(), words);
  }

  Tools.Outcome bash(String script) throws Exception {
    return Tools.run(command("bash", "-c", script));
  }

  /** How many tasks there are. */
  int tasks() {
    return hosted.kernel().tasks().list().size();
  }

  /** The cookie of the namespace in which clients begin. */
  long firstNet() {
    return hosted.kernel().nets().initial().cookie();
  }

  /** How many namespaces there are. */
  int namespaces() {
    return hosted.kernel().nets().size();
  }

  @Override
  public void close() throws IOException {
    server.close();
    hosted.close();
  }
}
