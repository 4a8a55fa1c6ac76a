// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.command;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.pernet.api.kernel.KernelClock;
import org.pernet.redirect.server.Recorder;

/** A file of datagrams that Wireshark reads (pcap, LINKTYPE_NETLINK). Safe for threads. */
final class PcapFile implements Recorder, AutoCloseable {
  private static final int MAGIC = 0xa1b2c3d4;
  private static final int LINKTYPE_NETLINK = 253;
  private static final int LONGEST = 262_144;
  private static final int ARPHRD_NETLINK = 824;
  private static final int COOKED = 16;
  private static final int PACKET_HOST = 0;
  private static final int PACKET_OUTGOING = 4;

  private final KernelClock clock;
  private final DataOutputStream out; // guarded by this
  private Optional<IOException> failure = Optional.empty(); // guarded by this

  private PcapFile(KernelClock clock, DataOutputStream out) {
    this.clock = clock;
    this.out = out;
  }

  /** Begins a file; what was there before goes. */
  static PcapFile create(Path path, KernelClock clock) throws IOException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)));
    out.writeInt(MAGIC);
    out.writeShort(2);
    out.writeShort(4);
    out.writeLong(0);
    out.writeInt(LONGEST);
    out.writeInt(LINKTYPE_NETLINK);
    return new PcapFile(clock, out);
  }

  @Override
  public synchronized void record(byte[] datagram, boolean toKernel) {
    if (failure.isPresent()) {
      return;
    }
    try {
      Instant now = clock.now();
      out.writeInt((int) now.getEpochSecond());
      out.writeInt(now.getNano() / 1000);
      out.writeInt(COOKED + datagram.length);
      out.writeInt(COOKED + datagram.length);
      out.writeShort(toKernel ? PACKET_OUTGOING : PACKET_HOST);
      out.writeShort(ARPHRD_NETLINK);
      out.writeLong(0);
      out.writeShort(0);
      out.writeShort(0);
      out.write(datagram);
    } catch (IOException e) {
      failure = Optional.of(e);
    }
  }

  /** Completes the file; throws where some of it could not be written. */
  @Override
  public synchronized void close() throws IOException {
    out.close();
    if (failure.isPresent()) {
      throw failure.get();
    }
  }
}
