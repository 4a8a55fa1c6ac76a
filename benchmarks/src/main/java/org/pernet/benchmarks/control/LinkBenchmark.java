// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.control;

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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;

/** Pairs that come, change and go, by rtnetlink requests, each acknowledged before the next. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LinkBenchmark {
  private static final int BATCH = 500;
  private static final int GROUP = 7;

  /** A kernel, a namespace beside the task's own, and names. */
  @State(Scope.Thread)
  public static class Links {
    private final String[] near = new String[BATCH];
    private final String[] peers = new String[BATCH];
    private ControlKernel control;
    private Task far;

    /** No links yet. */
    @Setup
    public void setUp() throws NetException {
      control = new ControlKernel();
      far = control.newTask("far");
      for (int i = 0; i < BATCH; i++) {
        near[i] = "a" + i;
        peers[i] = "b" + i;
      }
    }

    final void pairs(boolean across) throws NetException {
      for (int i = 0; i < BATCH; i++) {
        control.pair(near[i], peers[i], across ? Optional.of(far) : Optional.empty());
      }
    }

    final void move() throws NetException {
      for (String name : peers) {
        control.move(name, far);
      }
    }

    final void delete() throws NetException {
      for (String name : near) {
        control.delete(name);
      }
    }

    /** The end. */
    @TearDown
    public void tearDown() {
      control.close();
    }
  }

  /** What a call makes is deleted, outside of what is measured. */
  public static class Emptied extends Links {
    /** After each call. */
    @TearDown(Level.Invocation)
    public void empty() throws NetException {
      delete();
    }
  }

  /** What a call deletes is made, outside of what is measured. */
  public static class Filled extends Links {
    /** Before each call. */
    @Setup(Level.Invocation)
    public void fill() throws NetException {
      pairs(false);
    }
  }

  /** What a call moves is made and deleted, outside of what is measured. */
  public static class Exchanged extends Filled {
    /** After each call. */
    @TearDown(Level.Invocation)
    public void empty() throws NetException {
      delete();
    }
  }

  /** Pairs of a group are made, outside of what is measured. */
  public static class Grouped extends Links {
    /** Before each call. */
    @Setup(Level.Invocation)
    public void fill() throws NetException {
      for (int i = 0; i < BATCH; i++) {
        super.control.namelessPair(GROUP);
      }
    }

    final void deleteGroup() throws NetException {
      super.control.deleteGroup(GROUP);
    }
  }

  /** A pair in one namespace. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void pair(Emptied links) throws NetException {
    links.pairs(false);
  }

  /** A pair across two. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void pairAcross(Emptied links) throws NetException {
    links.pairs(true);
  }

  /** A move of one end. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void move(Exchanged links) throws NetException {
    links.move();
  }

  /** A deletion. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void deletion(Filled links) throws NetException {
    links.delete();
  }

  /** A deletion of many by their group, for each pair. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void groupDeletion(Grouped links) throws NetException {
    links.deleteGroup();
  }
}
