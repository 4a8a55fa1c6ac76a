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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.NetReference;

/** A module that is loaded and unloaded over many live namespaces; its init fills one slot in each. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ModuleBenchmark {
  /** A kernel with many namespaces. */
  @State(Scope.Thread)
  public static class Live {
    /** How many namespaces live. */
    @Param("100000")
    public int live;

    private final List<NetReference> others = new ArrayList<>();
    private ControlKernel control;

    /** The namespaces. */
    @Setup
    public void setUp() throws NetException {
      control = new ControlKernel(new SlotModule());
      for (int i = 0; i < live; i++) {
        others.add(control.newNamespace());
      }
    }

    final void load() throws NetException {
      control.kernel().modules().load(SlotModule.NAME);
    }

    final void unload() throws NetException {
      control.kernel().modules().unload(SlotModule.NAME);
    }

    /** The end. */
    @TearDown
    public void tearDown() {
      control.close();
    }
  }

  /** What a call loads is unloaded, outside of what is measured. */
  public static class Absent extends Live {
    /** After each call. */
    @TearDown(Level.Invocation)
    public void empty() throws NetException {
      unload();
    }
  }

  /** What a call unloads is loaded, outside of what is measured. */
  public static class Loaded extends Live {
    /** Before each call. */
    @Setup(Level.Invocation)
    public void fill() throws NetException {
      load();
    }
  }

  /** insmod. */
  @Benchmark
  public void load(Absent state) throws NetException {
    state.load();
  }

  /** rmmod. */
  @Benchmark
  public void unload(Loaded state) throws NetException {
    state.unload();
  }
}
