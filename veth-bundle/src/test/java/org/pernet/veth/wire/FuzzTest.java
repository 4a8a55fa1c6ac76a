// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import org.pernet.api.errno.NetException;
import org.pernet.netlink.codec.Batch;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.netlink.message.ErrorBody;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.wire.WireSocket;

/**
 * Datagrams of real tools, spoilt: read, written again as they were, and sent. {@code -Djqwik.tries.default=1000000} runs
 * longer than a build should.
 */
class FuzzTest {
  private static final int PER_KERNEL = 500;

  private final List<byte[]> seeds = Capture.datagrams();
  private final MessageCodec codec = Capture.codec();
  private ByteKernel kernel;
  private WireSocket socket;
  private int sent;

  @Provide
  Arbitrary<byte[]> spoilt() {
    return Arbitraries.randomValue(random -> Spoiler.spoil(seeds, random));
  }

  @Property
  void whatIsReadIsWrittenAgain(@ForAll("spoilt") byte[] spoilt) {
    assertThat(Batch.read(codec, spoilt).toBytes(codec)).isEqualTo(spoilt);
  }

  @Property
  void whatIsSentIsAnsweredByNetlinkAlone(
      @ForAll("spoilt") byte[] spoilt, @ForAll boolean strict, @ForAll long choice)
      throws Exception {
    if (sent++ % PER_KERNEL == 0) {
      close();
      kernel = new ByteKernel();
      socket = kernel.open();
      socket.socket().setExtendedAcknowledgement(true);
    }
    socket.socket().setStrict(strict);
    sendAndRead(kernel, socket, asRequest(spoilt, new Random(choice)));
  }

  @AfterProperty
  void close() {
    if (kernel != null) {
      assertThat(kernel.kernel().audit()).isEmpty();
      socket.close();
      kernel.close();
      kernel = null;
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
