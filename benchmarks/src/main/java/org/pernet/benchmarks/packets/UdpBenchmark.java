// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.packets;

import java.util.List;
import org.pernet.api.module.KernelModule;
import org.pernet.api.task.Task;
import org.pernet.benchmarks.fixture.Topology;
import org.pernet.ipv4.module.Ipv4Module;

/** A UDP datagram from a socket to a socket in the next namespace, where it is fetched. */
public class UdpBenchmark extends PathBenchmark {
  @Override
  protected KernelModule[] modules() {
    return new KernelModule[] {new Ipv4Module()};
  }

  /** How many routers are between. */
  protected int routers() {
    return 0;
  }

  @Override
  protected Path build(Topology in) throws Exception {
    int last = routers() + 1;
    List<Task> chain = in.chain(last + 1);
    return new Datagrams(chain.get(0), chain.get(last), "10.0." + (last - 1) + ".2", bytes);
  }
}
