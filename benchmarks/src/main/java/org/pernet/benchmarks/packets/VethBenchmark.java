// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.packets;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.task.Task;
import org.pernet.benchmarks.fixture.CountingReceiver;
import org.pernet.benchmarks.fixture.Topology;

/** A raw frame by a veth pair: from a device to the receiver in the next namespace. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class VethBenchmark {
  /** Bytes of a frame. */
  @Param({"64", "1500"})
  public int bytes;

  private static final int BURST = 64;

  private final CountingReceiver receiver = new CountingReceiver();
  private Topology topology;
  private FrameSource source;
  private PacketPath packets;
  private long sent;

  /** Two namespaces, and a pair between them. */
  @Setup
  public void build() throws Exception {
    topology = new Topology();
    packets = topology.kernel().packets();
    Task left = topology.namespace("left");
    Task right = topology.namespace("right");
    topology.pair(left, "v0", right, "v1");
    topology.register(receiver);
    source = new FrameSource(
        Topology.device(left, "v0"), Topology.device(right, "v1").address(), bytes);
  }

  /** One frame, there when the call returns. */
  @Benchmark
  public void frame() {
    source.send();
    sent++;
  }

  /** Many frames in one section, as who forwards them sends them. */
  @Benchmark
  @OperationsPerInvocation(BURST)
  public void burst() {
    packets.enter();
    try {
      for (int i = 0; i < BURST; i++) {
        source.send();
      }
    } finally {
      packets.leave();
    }
    sent += BURST;
  }

  /** Every frame has arrived, or this measured something else. */
  @TearDown
  public void count() {
    if (receiver.frames() != sent) {
      throw new IllegalStateException(sent + " sent, " + receiver.frames() + " received");
    }
    topology.close();
  }
}
