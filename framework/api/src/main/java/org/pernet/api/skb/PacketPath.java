// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.skb;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;

/**
 * How frames go through a kernel (net/core/dev.c): what a driver, a protocol and a socket use besides
 * {@link NetDevice#transmit} and {@link NetDevice#receive}. All that happens to frames happens in a section
 * ({@link #enter}, {@link #leave}), in which a thread has one of the kernel's CPUs for itself: so there are no locks,
 * counters need no atomic instructions, and {@link #synchronize} can wait until all who might still use something old have
 * left. A section is short; in it nobody blocks, takes RTNL, or calls the service registry.
 */
@ProviderType
public interface PacketPath {
  /** Room that {@link #allocate} leaves for headers: Ethernet's, IP's with options, and UDP's, with some to spare. */
  int HEADROOM = 128;

  /** An empty frame with {@link #HEADROOM} and room for {@code length} bytes behind; the caller's. Null where there is no memory. Any thread. */
  SkBuff allocate(int length);

  /** Begins a section, or a section within one (local_bh_disable, rcu_read_lock). Any thread; allocates nothing. */
  void enter();

  /** Ends it. The outermost end lets frames that were received meanwhile go on (do_softirq), where the kernel does that in the sender's thread. */
  void leave();

  /** Whether this thread is in a section. */
  boolean isInside();

  /** How many CPUs the kernel has: how many sections there can be at once (nr_cpu_ids). */
  int cpus();

  /**
   * The number of this section's CPU, 0 to {@link #cpus} - 1 (smp_processor_id): no other thread has it until the section
   * ends, so that what a module keeps for each CPU needs no lock. {@link IllegalStateException} outside of any section.
   */
  int cpu();

  /**
   * The kernel's time in nanoseconds ({@link org.pernet.api.kernel.KernelClock#nanoTime}) as it was when this section first
   * asked: like jiffies it stands still for all frames of a batch, and costs only the first of them the reading of a clock.
   * {@link IllegalStateException} outside of any section.
   */
  long nanoTime();

  /**
   * Lets a frame go to its protocols now, not by the backlog (netif_receive_skb): for a master that hands up a port's frame
   * as its own. In a section; the frame is given away.
   */
  void receiveNow(SkBuff skb);

  /**
   * Waits until every section that is under way has ended, and no frame of a device that has gone is queued
   * (synchronize_net). {@link IllegalStateException} from inside a section.
   */
  void synchronize();

  /**
   * Shows {@code tap} all frames of a namespace, or of one device there.
   *
   * @param device the one; empty for all of {@code net}
   * @return ends it: when its close returns, no thread is in the tap any more. May be closed anywhere but in a section; a
   *     device's taps go with it
   */
  Registration addTap(Net net, Optional<NetDevice> device, PacketTap tap);

  /** Tells {@code monitor} of all drops, until the registration is closed. */
  Registration addDropMonitor(DropMonitor monitor);

  /**
   * Takes a device's frames before its protocols do (netdev_rx_handler_register). RTNL is held.
   *
   * @throws org.pernet.api.errno.NetException EBUSY where another does
   */
  void setReceiveHandler(NetDevice device, ReceiveHandler handler)
      throws org.pernet.api.errno.NetException;

  /** Takes that back, and waits until nobody is in the handler (netdev_rx_handler_unregister). RTNL is held. */
  void clearReceiveHandler(NetDevice device);

  /** What became of all frames so far. */
  PacketStatistics statistics();

  /**
   * Lets queued frames go on in this thread until there are none: where the kernel is made to wait for that (a test that
   * wants to see what is queued). Elsewhere there is nothing to do.
   *
   * @return how many went on
   */
  int runSoftirq();

  /** What is registered until it is closed. */
  interface Registration extends AutoCloseable {
    /** Ends it. Idempotent. */
    @Override
    void close();
  }
}
