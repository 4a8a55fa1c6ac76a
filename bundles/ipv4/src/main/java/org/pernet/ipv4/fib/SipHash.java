// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

/** SipHash-2-4 (Aumasson and Bernstein) of what {@link FlowHash} hashes: six words, of which the second and third are zero. */
final class SipHash {
  private long v0;
  private long v1;
  private long v2;
  private long v3;

  private SipHash(long key) {
    v0 = 0x736f6d6570736575L ^ key;
    v1 = 0x646f72616e646f6dL ^ key;
    v2 = 0x6c7967656e657261L ^ key;
    v3 = 0x7465646279746573L ^ key;
  }

  /** The hash of six words, both halves of whose key are the same. */
  static long of(long key, int length, long first, long fourth, long fifth, long sixth) {
    SipHash hash = new SipHash(key); // which does not outlive this call, so that none is made
    hash.word(first);
    hash.word(0);
    hash.word(0);
    hash.word(fourth);
    hash.word(fifth);
    hash.word(sixth);
    hash.word((long) length << 56);
    hash.v2 ^= 0xff;
    for (int i = 0; i < 4; i++) {
      hash.round();
    }
    return hash.v0 ^ hash.v1 ^ hash.v2 ^ hash.v3;
  }

  private void word(long word) {
    v3 ^= word;
    round();
    round();
    v0 ^= word;
  }

  private void round() {
    v0 += v1;
    v1 = Long.rotateLeft(v1, 13) ^ v0;
    v0 = Long.rotateLeft(v0, 32);
    v2 += v3;
    v3 = Long.rotateLeft(v3, 16) ^ v2;
    v0 += v3;
    v3 = Long.rotateLeft(v3, 21) ^ v0;
    v2 += v1;
    v1 = Long.rotateLeft(v1, 17) ^ v2;
    v2 = Long.rotateLeft(v2, 32);
  }
}
