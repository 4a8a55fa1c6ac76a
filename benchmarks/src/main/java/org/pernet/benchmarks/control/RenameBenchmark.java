// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.control;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
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

/** A rename, by an rtnetlink request, among few devices and among many. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RenameBenchmark {
  /** How many devices there are. */
  @Param({"10", "100000"})
  public int devices;

  private ControlKernel control;
  private int index;
  private boolean turn;

  /** The devices. */
  @Setup
  public void setUp() throws NetException {
    control = new ControlKernel();
    for (int i = 0; i < devices / 2; i++) {
      control.pair("a" + i, "b" + i, Optional.empty());
    }
    index = control.task().net().deviceByName("b0").orElseThrow().index();
  }

  /** One name and the other, in turns. */
  @Benchmark
  public void rename() throws NetException {
    turn = !turn;
    control.rename(index, turn ? "name0" : "name1");
  }

  /** The end. */
  @TearDown
  public void tearDown() {
    control.close();
  }
}
