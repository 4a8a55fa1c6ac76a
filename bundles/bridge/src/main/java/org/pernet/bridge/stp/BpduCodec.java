// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.stp;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.pernet.bridge.port.BridgeId;
import org.pernet.bridge.time.Jiffies;

/** Messages of the spanning tree in bytes, from the LLC header on. */
public final class BpduCodec {
  /** How many bytes of LLC stand before the message. */
  public static final int LLC = 3;
  /** How many bytes a configuration message has, with LLC. */
  static final int CONFIG_LENGTH = LLC + 35;
  /** How many bytes a notification has, with LLC. */
  static final int TCN_LENGTH = LLC + 4;

  private static final int SAP = 0x42;
  private static final int UNNUMBERED = 0x03;
  private static final int TYPE_AT = LLC + 3;
  private static final int TYPE_CONFIG = 0;
  private static final int TYPE_TCN = 0x80;
  private static final int CHANGE = 0x01;
  private static final int CHANGE_ACK = 0x80;
  private static final int SECOND = 256;

  private BpduCodec() {}

  /** Whether bytes begin as one of these messages does. */
  public static boolean isBpdu(byte[] data, int at, int length) {
    return length >= TCN_LENGTH
        && data[at] == SAP
        && data[at + 1] == SAP
        && data[at + 2] == UNNUMBERED
        && data[at + LLC] == 0
        && data[at + LLC + 1] == 0;
  }

  /** Whether bytes that begin so notify of a change of the topology. */
  static boolean isTcn(byte[] data, int at) {
    return (data[at + TYPE_AT] & 0xff) == TYPE_TCN;
  }

  /** The configuration that bytes tell; empty where they are something else, or what they tell is older than it may be. */
  static Optional<ConfigBpdu> readConfig(byte[] data, int at, int length) {
    if (length < CONFIG_LENGTH || data[at + TYPE_AT] != TYPE_CONFIG) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(data, at + TYPE_AT + 1, CONFIG_LENGTH - TYPE_AT - 1);
    int flags = in.get();
    ConfigBpdu bpdu = new ConfigBpdu(
        in.getLong(),
        in.getInt(),
        in.getLong(),
        in.getShort() & 0xffff,
        ticks(in),
        ticks(in),
        ticks(in),
        ticks(in),
        (flags & CHANGE) != 0,
        (flags & CHANGE_ACK) != 0);
    return bpdu.messageAge() > bpdu.maxAge() ? Optional.empty() : Optional.of(bpdu);
  }

  /** A time, in ticks; the message has it in 256ths of a second. */
  private static long ticks(ByteBuffer in) {
    return (in.getShort() & 0xffff) * (long) Jiffies.HZ / SECOND;
  }

  static byte[] write(ConfigBpdu bpdu) {
    byte[] bytes = new byte[CONFIG_LENGTH];
    ByteBuffer out = begin(bytes, TYPE_CONFIG);
    out.put((byte)
        ((bpdu.topologyChange() ? CHANGE : 0) | (bpdu.topologyChangeAck() ? CHANGE_ACK : 0)));
    out.put(BridgeId.toBytes(bpdu.root()));
    out.putInt(bpdu.rootPathCost());
    out.put(BridgeId.toBytes(bpdu.bridge()));
    out.putShort((short) bpdu.port());
    putTicks(out, bpdu.messageAge());
    putTicks(out, bpdu.maxAge());
    putTicks(out, bpdu.helloTime());
    putTicks(out, bpdu.forwardDelay());
    return bytes;
  }

  static byte[] writeTcn() {
    byte[] bytes = new byte[TCN_LENGTH];
    begin(bytes, TYPE_TCN);
    return bytes;
  }

  private static ByteBuffer begin(byte[] bytes, int type) {
    return ByteBuffer.wrap(bytes)
        .put((byte) SAP)
        .put((byte) SAP)
        .put((byte) UNNUMBERED)
        .putShort((short) 0)
        .put((byte) 0)
        .put((byte) type);
  }

  private static void putTicks(ByteBuffer out, long ticks) {
    out.putShort((short) ((ticks * SECOND + Jiffies.HZ - 1) / Jiffies.HZ));
  }
}
