// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RequestReaderTest {
  private static RequestReader reader(byte[] bytes) {
    return new RequestReader(Channels.newChannel(new ByteArrayInputStream(bytes)));
  }

  private static ByteBuffer request(int length, int version, int room) {
    ByteBuffer bytes = ByteBuffer.allocate(room).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(length).putShort((short) Op.SEND).putShort((short) version);
    bytes.putInt(1).putInt(2).putInt(3).putInt(4);
    return bytes;
  }

  @Test
  void requestsFollowOneAnother() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(56).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(request(32, 1, 24).flip()).putLong(77);
    bytes.put(request(24, 1, 24).flip());
    RequestReader reader = reader(bytes.array());
    Request first = reader.next().orElseThrow();
    assertThat(first.op()).isEqualTo(Op.SEND);
    assertThat(first.d()).isEqualTo(4);
    assertThat(first.takeLong()).isEqualTo(77);
    assertThatThrownBy(first::takeInt).isInstanceOf(MalformedException.class);
    assertThat(reader.next()).hasValueSatisfying(next -> assertThat(next.a()).isEqualTo(1));
    assertThat(reader.next()).isEmpty();
  }

  @Test
  void lengthsAndVersionsThatCannotBeAreRefused() {
    for (int length : new int[] {-1, 0, 23, RequestReader.LONGEST + 1}) {
      assertThatThrownBy(() -> reader(request(length, 1, 24).array()).next())
          .isInstanceOf(MalformedException.class);
    }
    assertThatThrownBy(() -> reader(request(24, 2, 24).array()).next())
        .isInstanceOf(MalformedException.class);
  }

  @Property(tries = 1000)
  void anyBytesAreRequestsOrRefused(@ForAll byte[] bytes) throws IOException {
    RequestReader reader = reader(bytes);
    try {
      while (reader.next().isPresent()) {
        // each was one
      }
    } catch (MalformedException refused) {
      assertThat(refused).hasMessageStartingWith("no request");
    }
  }
}
