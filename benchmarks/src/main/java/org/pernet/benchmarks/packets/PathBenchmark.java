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
import org.pernet.api.module.KernelModule;
import org.pernet.api.skb.PacketPath;
import org.pernet.benchmarks.fixture.Topology;

/**
 * Something sent at one end and received at the other, in one thread; what lies between is for each benchmark to build: it
 * says which modules it needs, builds its topology, and says how one is sent and how many have arrived.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public abstract class PathBenchmark {
  private static final int BURST = 64;

  /** Bytes of a frame, its link-layer header counted in. */
  @Param({"64", "1500"})
  public int bytes;

  private Topology topology;
  private PacketPath packets;
  private Path path;
  private long sent;

  /** From one end to the other. */
  public interface Path {
    /** Sends one. */
    void send() throws Exception;

    /** Fetches so many that were sent, where they wait for that. */
    default void fetch(int count) throws Exception {}

    /** How many have arrived. */
    long arrived();
  }

  /** What must be loaded beside loopback, netlink, rtnetlink and veth. */
  protected KernelModule[] modules() {
    return new KernelModule[0];
  }

  /** Builds what lies between the ends. */
  protected abstract Path build(Topology in) throws Exception;

  /** Builds it all. */
  @Setup
  public void setUp() throws Exception {
    topology = new Topology(modules());
    packets = topology.kernel().packets();
    path = build(topology);
  }

  /** One, there when the call returns. */
  @Benchmark
  public void frame() throws Exception {
    path.send();
    path.fetch(1);
    sent++;
  }

  /** Many in one section, as who forwards them sends them. */
  @Benchmark
  @OperationsPerInvocation(BURST)
  public void burst() throws Exception {
    packets.enter();
    try {
      for (int i = 0; i < BURST; i++) {
        path.send();
      }
    } finally {
      packets.leave();
    }
    path.fetch(BURST);
    sent += BURST;
  }

  /** Every one has arrived, or this measured something else. */
  @TearDown
  public void tearDown() {
    long arrived = path.arrived();
    topology.close();
    if (arrived != sent) {
      throw new IllegalStateException(sent + " sent, " + arrived + " received");
    }
  }
}
