// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetIds;
import org.pernet.api.net.NetReference;

/** A device by name and by index, a namespace's id, and a plain hash map beside them, each asked for at random. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LookupBenchmark {
  /** How many devices the namespace has, and how many ids for others. */
  @Param({"10", "100000"})
  public int size;

  private final List<String> names = new ArrayList<>();
  private final List<Net> peers = new ArrayList<>();
  private final Map<String, String> map = new HashMap<>();
  private ControlKernel control;
  private Net net;
  private NetIds ids;
  private int random = 1;

  /** The devices and the ids. */
  @Setup
  public void setUp() throws NetException {
    control = new ControlKernel();
    net = control.task().net();
    ids = control.kernel().nets().ids();
    for (int i = 0; i < size / 2; i++) {
      control.pair("a" + i, "b" + i, Optional.empty());
    }
    for (NetDevice device : net.devices()) {
      names.add(device.name());
    }
    for (int i = 0; i < size; i++) {
      NetReference other = control.newNamespace();
      peers.add(other.net());
      ids.assign(net, other.net(), i);
    }
    names.forEach(name -> map.put(name, name));
  }

  private int next(int bound) {
    random ^= random << 13;
    random ^= random >>> 17;
    random ^= random << 5;
    return (int) (((random & 0xffffffffL) * bound) >>> 32);
  }

  /** What all is measured by. */
  @Benchmark
  public Object hashMap() {
    return map.get(names.get(next(names.size())));
  }

  /** dev_get_by_name. */
  @Benchmark
  public Object byName() {
    return net.deviceByName(names.get(next(names.size())));
  }

  /** dev_get_by_index. */
  @Benchmark
  public Object byIndex() {
    return net.deviceByIndex(1 + next(names.size()));
  }

  /** peernet2id. */
  @Benchmark
  public int nsid() {
    return ids.id(net, peers.get(next(peers.size())));
  }

  /** get_net_ns_by_id. */
  @Benchmark
  public void byNsid() {
    ids.byId(net, next(peers.size()), "benchmark").orElseThrow().close();
  }

  /** The end. */
  @TearDown
  public void tearDown() {
    control.close();
  }
}
