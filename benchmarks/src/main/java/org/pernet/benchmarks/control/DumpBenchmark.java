// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.control;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
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
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.task.OpenFile;
import org.pernet.ipv4.module.Ipv4Module;
import org.pernet.netlink.socket.NetlinkSocket;
import org.pernet.netlink.wire.Datagram;
import org.pernet.netlink.wire.WireSocket;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** A dump of links, as bytes, for each link. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DumpBenchmark {
  /** How many links there are, {@code lo} counted in. */
  public static final int LINKS = 2001;

  private static final int BUFFER = 32768;
  private static final int REQUEST = 32;
  private static final int NLMSG_DONE = 3;
  private static final int NLM_F_REQUEST_DUMP = 0x301;

  private ControlKernel control;
  private WireSocket socket;
  private long bytes;

  /** The links. */
  @Setup
  public void setUp() throws NetException {
    control = new ControlKernel(new Ipv4Module());
    control.kernel().modules().load("ipv4");
    for (int i = 0; i < LINKS / 2; i++) {
      control.pair("a" + i, "b" + i, Optional.empty());
    }
    int fd = control.task().socket(SocketFamily.AF_NETLINK, SocketFamily.SOCK_RAW, 0);
    OpenFile.SocketFile file = (OpenFile.SocketFile) control.task().files().get(fd);
    socket = WireSocket.over((NetlinkSocket) file.socket());
  }

  /** From the request to the last byte; how many bytes there were. */
  public long dump() throws NetException {
    ByteBuffer request = ByteBuffer.allocate(REQUEST).order(ByteOrder.nativeOrder());
    request.putInt(REQUEST).putShort((short) RtnlTypes.RTM_GETLINK);
    request.putShort((short) NLM_F_REQUEST_DUMP);
    socket.send(request.array(), 0, REQUEST, null);
    long total = 0;
    for (; ; ) {
      Datagram part = socket.poll(BUFFER).orElseThrow();
      ByteBuffer read = ByteBuffer.wrap(part.bytes()).order(ByteOrder.nativeOrder());
      total += part.bytes().length;
      if (read.getShort(Integer.BYTES) == NLMSG_DONE) {
        return total;
      }
    }
  }

  /** A link of the dump. */
  @Benchmark
  @OperationsPerInvocation(LINKS)
  public long link() throws NetException {
    bytes = dump();
    return bytes;
  }

  /** The end. */
  @TearDown
  public void tearDown() {
    System.out.println("bytes of a link: " + bytes / LINKS);
    control.close();
  }
}
