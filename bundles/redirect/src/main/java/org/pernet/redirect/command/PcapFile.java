// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.pernet.api.fault.Disk;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.kernel.KernelClock;
import org.pernet.netlink.wire.NetlinkPcap;
import org.pernet.netlink.wire.NetlinkPcap.Direction;
import org.pernet.redirect.server.Recorder;

/** A recording for Wireshark: what fails as it is written ends the recording, not what is recorded. Safe for threads. */
final class PcapFile implements Recorder, AutoCloseable {
  private static final int NETLINK_ROUTE = 0;

  private final KernelClock clock;
  private final NetlinkPcap pcap;
  private Optional<IOException> failure = Optional.empty(); // guarded by this

  private PcapFile(KernelClock clock, NetlinkPcap pcap) {
    this.clock = clock;
    this.pcap = pcap;
  }

  /** Begins a file; what was there before goes. */
  static PcapFile create(Path path, Kernel kernel) throws IOException {
    return new PcapFile(kernel.clock(), new NetlinkPcap(new Disk(kernel.faults()).create(path)));
  }

  @Override
  public synchronized void record(byte[] datagram, boolean toKernel) {
    if (failure.isPresent()) {
      return;
    }
    try {
      Direction direction = toKernel ? Direction.TO_KERNEL : Direction.FROM_KERNEL;
      pcap.append(clock.now(), direction, NETLINK_ROUTE, datagram);
    } catch (IOException e) {
      failure = Optional.of(e);
    }
  }

  /** Completes the file; throws where some of it could not be written. */
  @Override
  public synchronized void close() throws IOException {
    pcap.close();
    if (failure.isPresent()) {
      throw failure.get();
    }
  }
}
