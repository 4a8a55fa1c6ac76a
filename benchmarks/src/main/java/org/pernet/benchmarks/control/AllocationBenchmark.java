// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;

/** Names by pattern and ids that are drawn, with few taken and with many. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AllocationBenchmark {
  private static final int BATCH = 500;
  private static final int GROUP = 7;

  /** A kernel with names and ids that are taken. */
  @State(Scope.Thread)
  public static class Taken {
    /** How many of the pattern's names, and as many other pairs and ids. */
    @Param({"10", "30000"})
    public int taken;

    private ControlKernel control;
    private Net net;

    /** What is taken. */
    @Setup
    public void setUp() throws NetException {
      control = new ControlKernel();
      net = control.task().net();
      for (int i = 0; i < taken / 2; i++) {
        control.namelessPair(0);
      }
      for (int i = 0; i < taken; i++) {
        control.pair("a" + i, "b" + i, Optional.empty());
        draw(control.newNamespace().net());
      }
    }

    final int draw(Net peer) {
      return control.kernel().nets().ids().idOrDraw(net, peer);
    }

    /** The end. */
    @TearDown
    public void tearDown() {
      control.close();
    }
  }

  /** Names by pattern that are given back after each call. */
  public static class Names extends Taken {
    final void draw() throws NetException {
      for (int i = 0; i < BATCH; i++) {
        super.control.namelessPair(GROUP);
      }
    }

    /** After each call. */
    @TearDown(Level.Invocation)
    public void giveBack() throws NetException {
      super.control.deleteGroup(GROUP);
    }
  }

  /** Namespaces that have no id yet, and are gone after each call. */
  public static class Unknown extends Taken {
    private final List<NetReference> fresh = new ArrayList<>();

    /** Before each call. */
    @Setup(Level.Invocation)
    public void fill() throws NetException {
      for (int i = 0; i < BATCH; i++) {
        fresh.add(super.control.newNamespace());
      }
    }

    final void draw() {
      fresh.forEach(reference -> draw(reference.net()));
    }

    /** After each call. */
    @TearDown(Level.Invocation)
    public void empty() {
      fresh.forEach(NetReference::close);
      fresh.clear();
      super.control.quiesce();
    }
  }

  /** A pair whose names are both by pattern. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void patternPair(Names names) throws NetException {
    names.draw();
  }

  /** An id, the lowest free one (peernet2id_alloc). */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void nsidDrawn(Unknown namespaces) {
    namespaces.draw();
  }
}
