// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A request. Its four numbers and its payload mean what {@link #op} makes of them.
 *
 * @param payload what follows; belongs to the reader of the connection, and is good until the next request is read
 */
public record Request(int op, int a, int b, int c, int d, ByteBuffer payload) {
  /** The next number of eight bytes of the payload. */
  public long takeLong() throws MalformedException {
    require(Long.BYTES);
    return payload.getLong();
  }

  /** The next number of four bytes of the payload. */
  public int takeInt() throws MalformedException {
    require(Integer.BYTES);
    return payload.getInt();
  }

  /** The rest of the payload, as text. */
  public String takeText() throws MalformedException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(payload).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedException("a name that is not UTF-8");
    }
  }

  /** The rest of the payload. */
  public byte[] takeBytes() {
    byte[] bytes = new byte[payload.remaining()];
    payload.get(bytes);
    return bytes;
  }

  private void require(int bytes) throws MalformedException {
    if (payload.remaining() < bytes) {
      throw new MalformedException("a request " + op + " that is too short");
    }
  }
}
