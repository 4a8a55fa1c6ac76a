// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

/**
 * The hash of a flow, by which it takes one of several ways (fib_multipath_hash, flow_hash_from_keys): the same for both
 * directions, and, with the same seed, the same as the kernel's. Makes nothing.
 */
final class FlowHash {
  private static final int SRC_IP = 1; // FIB_MULTIPATH_HASH_FIELD_*
  private static final int DST_IP = 1 << 1;
  private static final int IP_PROTO = 1 << 2;
  private static final int SRC_PORT = 1 << 4;
  private static final int DST_PORT = 1 << 5;
  private static final int OUTER = 0x3f;
  private static final int INNER =
      6; // how many bits further the same fields of the inner packet are
  private static final int LENGTH = 48; // bytes of struct flow_keys that count, of IPv4

  private FlowHash() {}

  /**
   * The hash.
   *
   * @param policy fib_multipath_hash_policy
   * @param fields fib_multipath_hash_fields
   * @return 0 to 2^31-1
   */
  static int of(Flow4 flow, int policy, int fields, int seed) {
    int hash = switch (policy) {
      case 1 -> keys(flow.saddr, flow.daddr, flow.protocol, flow.sport, flow.dport, seed);
      case 2 ->
        flow.hasInner
            ? keys(flow.innerSource, flow.innerDestination, 0, 0, 0, seed)
            : keys(flow.saddr, flow.daddr, 0, 0, 0, seed);
      case 3 -> custom(flow, fields, seed);
      default ->
        flow.quotes
            ? keys(flow.quotedSource, flow.quotedDestination, 0, 0, 0, seed)
            : keys(flow.saddr, flow.daddr, 0, 0, 0, seed);
    };
    return hash >>> 1;
  }

  /** fib_multipath_custom_hash_skb, fib_multipath_custom_hash_fl4. */
  private static int custom(Flow4 flow, int fields, int seed) {
    int outer = (fields & OUTER) == 0
        ? 0
        : keys(
            (fields & SRC_IP) != 0 ? flow.saddr : 0,
            (fields & DST_IP) != 0 ? flow.daddr : 0,
            (fields & IP_PROTO) != 0 ? flow.protocol : 0,
            (fields & SRC_PORT) != 0 ? flow.sport : 0,
            (fields & DST_PORT) != 0 ? flow.dport : 0,
            seed);
    if (!flow.isPacket) {
      return outer;
    }
    int more = fields >> INNER;
    int inner = !flow.hasInner || (more & OUTER) == 0
        ? 0
        : keys(
            (more & SRC_IP) != 0 ? flow.innerSource : 0,
            (more & DST_IP) != 0 ? flow.innerDestination : 0,
            (more & IP_PROTO) != 0 ? flow.innerProtocol : 0,
            (more & SRC_PORT) != 0 ? flow.innerSport : 0,
            (more & DST_PORT) != 0 ? flow.innerDport : 0,
            seed);
    return twoWords(outer, inner);
  }

  /** The hash of addresses, protocol and ports (__flow_hash_from_keys); its keys lie as in struct flow_keys. */
  private static int keys(
      int source, int destination, int protocol, int sport, int dport, int seed) {
    int from = Integer.reverseBytes(source);
    int to = Integer.reverseBytes(destination);
    int first = Integer.compareUnsigned(to, from) < 0 ? to : from;
    int second = first == from ? to : from;
    int sent = swap(sport);
    int heard = swap(dport);
    int low = Math.min(sent, heard);
    int high = Math.max(sent, heard);
    long ports = (high << 16 | low) & 0xffffffffL;
    long key = (seed & 0xffffffffL) << 32 | (seed & 0xffffffffL);
    int hash = (int) SipHash.of(
        key, LENGTH, (long) protocol << 16, ports << 32, (long) first << 32, second & 0xffffffffL);
    return hash == 0 ? 1 : hash;
  }

  private static int swap(int port) {
    return (port & 0xff) << 8 | ((port >>> 8) & 0xff);
  }

  /** jhash_2words, with 0 to begin with. */
  private static int twoWords(int one, int other) {
    int start = 0xdeadbeef + (2 << 2);
    int a = one + start;
    int b = other + start;
    int c = start;
    c ^= b;
    c -= Integer.rotateLeft(b, 14);
    a ^= c;
    a -= Integer.rotateLeft(c, 11);
    b ^= a;
    b -= Integer.rotateLeft(a, 25);
    c ^= b;
    c -= Integer.rotateLeft(b, 16);
    a ^= c;
    a -= Integer.rotateLeft(c, 4);
    b ^= a;
    b -= Integer.rotateLeft(a, 14);
    c ^= b;
    return c - Integer.rotateLeft(b, 24);
  }
}
