// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.packets;

import java.io.OutputStream;
import java.util.Optional;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.TearDown;
import org.pernet.api.module.KernelModule;
import org.pernet.api.task.Task;
import org.pernet.benchmarks.fixture.CountingReceiver;
import org.pernet.benchmarks.fixture.Topology;
import org.pernet.packet.capture.Capture;
import org.pernet.packet.capture.CaptureOptions;
import org.pernet.packet.module.PacketModule;

/** The same as {@link VethBenchmark} while the receiver's namespace is captured: what that costs the sender. */
public class CaptureBenchmark extends PathBenchmark {
  /** Which frames are captured: none of these, or all. */
  @Param({"arp", "not arp"})
  public String filter;

  private Capture capture;

  @Override
  protected KernelModule[] modules() {
    return new KernelModule[] {new PacketModule()};
  }

  @Override
  protected Path build(Topology in) throws Exception {
    Task left = in.namespace("left");
    Task right = in.namespace("right");
    in.pair(left, "v0", right, "v1");
    CountingReceiver receiver = new CountingReceiver();
    in.register(receiver);
    capture = Capture.start(
        right.net(),
        Optional.empty(),
        OutputStream.nullOutputStream(),
        CaptureOptions.all().withFilter(filter));
    return new FrameSource(
        Topology.device(left, "v0"), Topology.device(right, "v1").address(), bytes, receiver);
  }

  /** Ends the capture, before all else. */
  @TearDown
  public void endCapture() throws Exception {
    System.err.println(capture.statistics());
    capture.close();
  }
}
