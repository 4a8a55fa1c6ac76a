// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.packets;

import org.pernet.api.task.Task;
import org.pernet.benchmarks.fixture.CountingReceiver;
import org.pernet.benchmarks.fixture.Topology;

/** A raw frame by a veth pair: from a device to the receiver in the next namespace. */
public class VethBenchmark extends PathBenchmark {
  @Override
  protected Path build(Topology in) throws Exception {
    Task left = in.namespace("left");
    Task right = in.namespace("right");
    in.pair(left, "v0", right, "v1");
    CountingReceiver receiver = new CountingReceiver();
    in.register(receiver);
    return new FrameSource(
        Topology.device(left, "v0"), Topology.device(right, "v1").address(), bytes, receiver);
  }
}
