// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pernet.netlink.codec.BodyCodec;
import org.pernet.netlink.codec.EncodedOnce;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.netlink.codec.RawBody;
import org.pernet.netlink.codec.WireReader;
import org.pernet.netlink.codec.WireWriter;
import org.pernet.netlink.message.NetlinkBody;
import org.pernet.netlink.message.NetlinkMessage;

/** Messages are written into the part itself: one that has no room, or cannot be written, leaves nothing there. */
class DumpPartTest {
  private static final int TYPE = 20;

  /** Cannot be written to its end. */
  private static final class Broken implements NetlinkBody {}

  private static final MessageCodec CODEC = new MessageCodec(new BodyCodec() {
    @Override
    public NetlinkBody read(int type, WireReader in) {
      return new RawBody(in.bytes());
    }

    @Override
    public void write(NetlinkBody body, WireWriter out) {
      out.u32(-1);
      throw new IllegalStateException("half a body");
    }
  });

  private final DumpPart part = new DumpPart();

  private static NetlinkMessage message(int mark) {
    return new NetlinkMessage(TYPE, 0, mark, 0, new RawBody(new byte[4]));
  }

  private static EncodedOnce encoded(NetlinkMessage message) {
    return new EncodedOnce(CODEC, message);
  }

  @Test
  void whatHasNoRoomOpensTheNextPart() {
    part.begin(50);
    assertThat(part.add(encoded(message(1)))).isTrue();
    assertThat(part.add(encoded(message(2)))).isTrue();
    assertThat(part.add(encoded(message(3)))).isFalse();
    assertThat(CODEC.readAll(part.end().orElseThrow()))
        .extracting(NetlinkMessage::sequence)
        .containsExactly(1, 2);
    part.begin(50);
    assertThat(part.add(encoded(message(4)))).isTrue();
    assertThat(CODEC.readAll(part.end().orElseThrow()))
        .extracting(NetlinkMessage::sequence)
        .containsExactly(3, 4);
  }

  @Test
  void theFirstMayBeLongerThanThePart() {
    part.begin(10);
    assertThat(part.add(encoded(message(1)))).isFalse();
    assertThat(part.end().orElseThrow()).hasSize(20);
    part.begin(10);
    assertThat(part.end()).isEmpty();
  }

  @Test
  void whatCannotBeWrittenLeavesNothing() {
    part.begin(100);
    part.add(encoded(message(1)));
    assertThatThrownBy(() -> part.add(encoded(new NetlinkMessage(TYPE, 0, 2, 0, new Broken()))))
        .isInstanceOf(IllegalStateException.class);
    part.add(encoded(message(3)));
    assertThat(part.end().orElseThrow()).isEqualTo(CODEC.toBytes(List.of(message(1), message(3))));
  }
}
