// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.stress;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.api.module.KernelModule;
import org.pernet.bridge.module.BridgeModule;
import org.pernet.checkpoint.module.CheckpointModule;
import org.pernet.core.HostedKernel;
import org.pernet.core.KernelBuilder;
import org.pernet.dummy.DummyModule;
import org.pernet.ipv4.module.Ipv4Module;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.packet.module.PacketModule;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.veth.VethModule;

/** In a kernel without OSGi: {@code -Dpernet.stress.seconds=600}, {@code -Dpernet.stress.seed=N}. */
class StressIT {
  private static final int SECONDS = 30;

  @TempDir
  private Path directory;

  @Test
  void framesGoOnInTheirSendersThreads() throws Exception {
    run(builder -> builder);
  }

  @Test
  void framesGoOnInThreadsOfTheKernel() throws Exception {
    run(builder -> builder.softirqThreads(2));
  }

  private void run(UnaryOperator<KernelBuilder> more) throws Exception {
    List<KernelModule> modules = List.of(
        new NetlinkModule(),
        new RtnetlinkModule(),
        new LoopbackModule(),
        new Ipv4Module(),
        new PacketModule(),
        new CheckpointModule(),
        new VethModule(),
        new BridgeModule(),
        new DummyModule());
    try (HostedKernel hosted = more.apply(KernelBuilder.create()).boot(modules)) {
      for (KernelModule module : modules) {
        hosted.kernel().modules().load(module.name());
      }
      new Stress(hosted.kernel(), Long.getLong("pernet.stress.seed", System.nanoTime()))
          .run(Stress.duration(SECONDS), directory);
    }
  }
}
