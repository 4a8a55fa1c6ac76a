// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pernet.api.errno.NetException;
import org.pernet.netlink.codec.Batch;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.netlink.message.ErrorBody;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.wire.WireSocket;

/**
 * Datagrams of real tools, spoilt: read, written again as they were, and sent. {@code -Dpernet.fuzz=1000000} runs longer than
 * a build should.
 */
class FuzzTest {
  private static final int SHORT_RUN = 4_000;
  private static final int PER_KERNEL = 500;

  private final List<byte[]> seeds = Capture.datagrams();

  private static int rounds() {
    return Integer.getInteger("pernet.fuzz", SHORT_RUN);
  }

  @Test
  void whatIsReadIsWrittenAgain() {
    MessageCodec codec = Capture.codec();
    long seed = Long.getLong("pernet.fuzz.seed", 1);
    Random random = new Random(seed);
    for (int i = 0; i < rounds(); i++) {
      byte[] spoilt = Spoiler.spoil(seeds, random);
      assertThat(Batch.read(codec, spoilt).toBytes(codec))
          .as("round %d of seed %d", i, seed)
          .isEqualTo(spoilt);
    }
  }

  @Test
  void whatIsSentIsAnsweredByNetlinkAlone() throws Exception {
    long seed = Long.getLong("pernet.fuzz.seed", 2);
    Random random = new Random(seed);
    for (int done = 0; done < rounds(); done += PER_KERNEL) {
      try (ByteKernel kernel = new ByteKernel();
          WireSocket socket = kernel.open()) {
        socket.socket().setExtendedAcknowledgement(true);
        for (int i = 0; i < PER_KERNEL; i++) {
          socket.socket().setStrict(random.nextBoolean());
          sendAndRead(kernel, socket, asRequest(Spoiler.spoil(seeds, random), random));
        }
        assertThat(kernel.kernel().audit()).isEmpty();
      }
    }
  }

  /** What a kernel said is sent back to it, as a request. */
  private static byte[] asRequest(byte[] datagram, Random random) {
    if (datagram.length > 8 && random.nextInt(8) > 0) {
      datagram[6] |= NetlinkMessage.NLM_F_REQUEST | NetlinkMessage.NLM_F_ACK;
    }
    return datagram;
  }

  private static void sendAndRead(ByteKernel kernel, WireSocket socket, byte[] datagram)
      throws Exception {
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
}
