// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.pernet.api.errno.NetException;
import org.pernet.netlink.codec.Batch;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.netlink.message.ErrorBody;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.wire.WireSocket;

/** What must hold of any datagram, however bad. A kernel takes some hundreds, and is then looked over. */
final class Fuzzing implements AutoCloseable {
  private static final int PER_KERNEL = 500;

  private final MessageCodec codec = Capture.codec();
  private ByteKernel kernel;
  private WireSocket socket;
  private int sent;

  /** What is read is written again to the same bytes. */
  void readAndWrite(byte[] datagram) {
    assertThat(Batch.read(codec, datagram).toBytes(codec)).isEqualTo(datagram);
  }

  /** What is sent is answered by netlink's own words, if at all. */
  void send(byte[] datagram, boolean strict, Random random) throws Exception {
    if (sent++ % PER_KERNEL == 0) {
      close();
      kernel = new ByteKernel();
      socket = kernel.open();
      socket.socket().setExtendedAcknowledgement(true);
    }
    socket.socket().setStrict(strict);
    sendAndRead(asRequest(datagram, random));
  }

  /** What a kernel said is sent back to it, as a request. */
  private static byte[] asRequest(byte[] datagram, Random random) {
    if (datagram.length > 8 && random.nextInt(8) > 0) {
      datagram[6] |= NetlinkMessage.NLM_F_REQUEST | NetlinkMessage.NLM_F_ACK;
    }
    return datagram;
  }

  private void sendAndRead(byte[] datagram) throws Exception {
    try {
      kernel.send(socket, datagram);
    } catch (NetException netlinksOwn) {
      return;
    }
    try {
      for (byte[] answer : ByteKernel.read(socket)) {
        for (NetlinkMessage message : socket.socket().codec().readAll(answer)) {
          assertThat(message.body()).isNotNull();
          if (message.body() instanceof ErrorBody end) {
            assertThat(end.extAck().message())
                .as(Arrays.toString(datagram))
                .doesNotContain("the request failed");
          }
        }
      }
    } catch (NetException overrun) {
      ByteKernel.read(socket);
    }
  }

  /** The kernel must be whole. */
  @Override
  public void close() {
    if (kernel != null) {
      assertThat(kernel.kernel().audit()).isEmpty();
      socket.close();
      kernel.close();
      kernel = null;
    }
  }
}
