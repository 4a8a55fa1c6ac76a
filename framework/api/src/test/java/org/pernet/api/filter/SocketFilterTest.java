// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pernet.api.errno.NetException;

class SocketFilterTest {
  private static final int LD_HALF = 0x28;
  private static final int JEQ = 0x15;
  private static final int RET = 0x06;

  private static byte[] program(int... words) {
    ByteBuffer to = ByteBuffer.allocate(words.length / 4 * 8).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < words.length; i += 4) {
      to.putShort((short) words[i]).put((byte) words[i + 1]).put((byte) words[i + 2]);
      to.putInt(words[i + 3]);
    }
    return to.array();
  }

  /** As zebra drops what it has asked for itself: by a number in the header, in network order. */
  @Test
  void dropsByAFieldOfTheHeader() throws Exception {
    SocketFilter filter = SocketFilter.of(
        program(LD_HALF, 0, 0, 4, JEQ, 0, 1, 0x1000, RET, 0, 0, 0, RET, 0, 0, 0xffff));
    assertThat(filter.accepts(new byte[] {0, 0, 0, 0, 0x10, 0})).isFalse();
    assertThat(filter.accepts(new byte[] {0, 0, 0, 0, 0x11, 0})).isTrue();
  }

  @Test
  void readBeyondTheDatagramDropsIt() throws Exception {
    SocketFilter filter = SocketFilter.of(program(LD_HALF, 0, 0, 4, RET, 0, 0, 1));
    assertThat(filter.accepts(new byte[4])).isFalse();
  }

  @Test
  void programThatDoesNotEndIsRefused() {
    assertThatThrownBy(() -> SocketFilter.of(program(LD_HALF, 0, 0, 0)))
        .isInstanceOf(NetException.class);
    assertThatThrownBy(() -> SocketFilter.of(program(JEQ, 9, 9, 0, RET, 0, 0, 0)))
        .isInstanceOf(NetException.class);
    assertThatThrownBy(() -> SocketFilter.of(new byte[0])).isInstanceOf(NetException.class);
  }

  @Property(tries = 2000)
  void anyProgramEndsOrIsRefused(
      @ForAll @Size(max = 200) byte[] program, @ForAll @Size(max = 64) byte[] datagram) {
    try {
      SocketFilter.of(program).accepts(datagram);
    } catch (NetException refused) {
      assertThat(refused.errno().number()).isEqualTo(22);
    }
  }
}
