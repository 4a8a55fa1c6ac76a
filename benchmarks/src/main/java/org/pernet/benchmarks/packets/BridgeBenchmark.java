// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.packets;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.module.KernelModule;
import org.pernet.api.task.Task;
import org.pernet.benchmarks.fixture.CountingReceiver;
import org.pernet.benchmarks.fixture.Topology;
import org.pernet.bridge.module.BridgeModule;

/** A raw frame from one namespace by a bridge in a second to the receiver in a third, a station that the bridge knows. */
public class BridgeBenchmark extends PathBenchmark {
  @Override
  protected KernelModule[] modules() {
    return new KernelModule[] {new BridgeModule()};
  }

  @Override
  protected Path build(Topology in) throws Exception {
    Task left = in.namespace("left");
    Task middle = in.namespace("switch");
    Task right = in.namespace("right");
    in.pair(left, "v0", middle, "p0");
    in.pair(right, "v1", middle, "p1");
    in.ip(middle, "link add br0 type bridge");
    in.ip(middle, "link set br0 up");
    in.ip(middle, "link set p0 master br0");
    in.ip(middle, "link set p1 master br0");
    CountingReceiver receiver = new CountingReceiver();
    in.register(receiver);
    NetDevice v0 = Topology.device(left, "v0");
    NetDevice v1 = Topology.device(right, "v1");
    FrameSource back = new FrameSource(v1, v0.address(), bytes, receiver);
    back.send();
    if (back.arrived() != 1) {
      throw new IllegalStateException("the bridge does not forward");
    }
    return new FrameSource(v0, v1.address(), bytes, receiver);
  }
}
