// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.packets;

/** A UDP datagram from a socket to a socket, over ten routers, each in a namespace of its own. */
public class ForwardBenchmark extends UdpBenchmark {
  @Override
  protected int routers() {
    return 10;
  }
}
