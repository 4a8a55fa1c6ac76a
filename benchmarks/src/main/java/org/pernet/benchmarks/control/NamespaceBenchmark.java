// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.control;

import java.util.ArrayList;
import java.util.List;
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
import org.pernet.api.net.NetReference;

/** A namespace with {@code lo} that comes, and one that goes to the end, while others live. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class NamespaceBenchmark {
  private static final int BATCH = 1_000;

  /** A kernel with many namespaces. */
  @State(Scope.Thread)
  public static class Live {
    /** How many others live. */
    @Param({"1000", "1000000"})
    public int live;

    private final List<NetReference> others = new ArrayList<>();
    private final List<NetReference> batch = new ArrayList<>();
    private ControlKernel control;

    /** The others. */
    @Setup
    public void setUp() throws NetException {
      control = new ControlKernel();
      for (int i = 0; i < live; i++) {
        others.add(control.newNamespace());
      }
    }

    final void make() throws NetException {
      for (int i = 0; i < BATCH; i++) {
        batch.add(control.newNamespace());
      }
    }

    final void destroy() {
      batch.forEach(NetReference::close);
      batch.clear();
      control.quiesce();
    }

    /** The end. */
    @TearDown
    public void tearDown() {
      control.close();
    }
  }

  /** What a call makes goes again, outside of what is measured. */
  public static class Emptied extends Live {
    /** After each call. */
    @TearDown(Level.Invocation)
    public void empty() {
      destroy();
    }
  }

  /** What a call destroys is made, outside of what is measured. */
  public static class Filled extends Live {
    /** Before each call. */
    @Setup(Level.Invocation)
    public void fill() throws NetException {
      make();
    }
  }

  /** One that comes. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void created(Emptied state) throws NetException {
    state.make();
  }

  /** One that goes, to the end: many at once, as when a host of containers goes down. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void destroyed(Filled state) {
    state.destroy();
  }

  /** One that comes and goes to the end before the next does. */
  @Benchmark
  public void createdAndDestroyed(Live state) throws NetException {
    state.control.newNamespace().close();
    state.control.quiesce();
  }
}
