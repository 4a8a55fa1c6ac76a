// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.filter;

import static org.pernet.api.filter.BpfInstruction.*;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.SkBuff;

/**
 * A classic BPF program on a socket (SO_ATTACH_FILTER): it says how many bytes of a packet are taken, none or all mostly.
 * Jumps lead forward only, so it ends; what a kernel would not load is EINVAL. Immutable, and safe for threads. A run
 * allocates nothing, but for a program that uses its memory.
 */
public final class SocketFilter {
  /** Takes all. */
  public static final SocketFilter ALL = new SocketFilter(List.of(BpfInstruction.of(RET | K, -1)));

  /** How many words a program has to itself (BPF_MEMWORDS). */
  static final int MEMORY = 16;
  /** What is loaded from where nothing is. */
  static final long BEYOND = -1;

  private static final int SIZE = 8;
  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private final int[] codes;
  private final int[] values;
  private final int[] jumps; // true in the upper 16 bits, false in the lower
  private final boolean usesMemory;

  private SocketFilter(List<BpfInstruction> program) {
    codes = program.stream().mapToInt(BpfInstruction::code).toArray();
    values = program.stream().mapToInt(BpfInstruction::value).toArray();
    jumps = program.stream()
        .mapToInt(next -> next.jumpTrue() << Short.SIZE | next.jumpFalse())
        .toArray();
    usesMemory = program.stream().anyMatch(next -> next.kind() == ST || next.kind() == STX);
  }

  /** A program; EINVAL where it is none, or might not end. */
  public static SocketFilter of(List<BpfInstruction> program) throws NetException {
    if (!new BpfCheck(program).holds()) {
      throw new NetException(Errno.EINVAL);
    }
    return new SocketFilter(program);
  }

  /** A program as a client on x86-64 has it in memory: an array of struct sock_filter. EINVAL as {@link #of(List)}. */
  public static SocketFilter of(byte[] program) throws NetException {
    ByteBuffer in = ByteBuffer.wrap(program).order(ByteOrder.LITTLE_ENDIAN);
    List<BpfInstruction> instructions = new ArrayList<>(program.length / SIZE);
    while (in.remaining() >= SIZE) {
      instructions.add(new BpfInstruction(
          in.getShort() & 0xffff, in.get() & 0xff, in.get() & 0xff, in.getInt()));
    }
    return of(instructions);
  }

  /** Whether a packet that fills an array, of which nothing else is known, is taken. */
  public boolean accepts(byte[] packet) {
    return run(packet, 0, packet.length, null) != 0;
  }

  /**
   * How many bytes of a packet are taken, as an unsigned number: 0 for none, more than it has for all.
   *
   * @param data where the packet stands
   * @param at its first byte that the program counts from
   * @param length how many bytes it has from there on
   * @param skb the frame that it is, for what does not stand in the bytes; null where it is none. {@code data} is its
   */
  public int run(byte[] data, int at, int length, SkBuff skb) {
    int[] memory = usesMemory ? new int[MEMORY] : null;
    int a = 0;
    int x = 0;
    for (int pc = 0; ; pc++) {
      int code = codes[pc];
      int value = values[pc];
      int operand = (code & X) != 0 ? x : value;
      switch (code & 0x07) {
        case LD -> {
          long loaded = load(code, value, a, x, memory, data, at, length, skb);
          if (loaded == BEYOND) {
            return 0;
          }
          a = (int) loaded;
        }
        case LDX -> {
          long loaded = loadX(code, value, memory, data, at, length);
          if (loaded == BEYOND) {
            return 0;
          }
          x = (int) loaded;
        }
        case ST -> memory[value] = a;
        case STX -> memory[value] = x;
        case ALU -> {
          if (operand == 0 && isDivision(code)) {
            return 0;
          }
          a = compute(code & 0xf0, a, operand);
        }
        case JMP -> pc += jump(code & 0xf0, a, operand, value, jumps[pc]);
        case RET -> {
          return (code & 0x18) == A ? a : value;
        }
        default -> {
          a = (code & 0xf8) == TXA ? x : a;
          x = (code & 0xf8) == TXA ? x : a;
        }
      }
    }
  }

  @SuppressWarnings("TooManyParameters") // the registers of a machine, which must not be allocated
  private static long load(
      int code,
      int value,
      int a,
      int x,
      int[] memory,
      byte[] data,
      int at,
      int length,
      SkBuff skb) {
    return switch (code & 0xe0) {
      case IMM -> Integer.toUnsignedLong(value);
      case MEM -> Integer.toUnsignedLong(memory[value]);
      case LEN -> length;
      case IND -> fetch(code & 0x18, value + x, data, at, length, skb);
      default ->
        value >= Ancillary.OFFSET && value < 0
            ? Ancillary.load(value, a, x, skb)
            : fetch(code & 0x18, value, data, at, length, skb);
    };
  }

  private static long loadX(int code, int value, int[] memory, byte[] data, int at, int length) {
    return switch (code & 0xe0) {
      case IMM -> Integer.toUnsignedLong(value);
      case MEM -> Integer.toUnsignedLong(memory[value]);
      case LEN -> length;
      default -> {
        long found = fetch(B, value, data, at, length, null);
        yield found == BEYOND ? BEYOND : 4 * (found & 0xf);
      }
    };
  }

  /** A number of a packet: from its first byte on, or from one of its headers. */
  private static long fetch(int size, int from, byte[] data, int at, int length, SkBuff skb) {
    int begin = at;
    int offset = from;
    if (from < 0) {
      if (skb == null || from < Ancillary.LINK_LAYER) {
        return BEYOND;
      }
      boolean network = from >= Ancillary.NETWORK;
      begin = network ? skb.networkHeader() : skb.macHeader();
      offset = from - (network ? Ancillary.NETWORK : Ancillary.LINK_LAYER);
    }
    int bytes = size == W ? Integer.BYTES : size == H ? Short.BYTES : 1;
    if ((long) begin + offset + bytes > (long) at + length) {
      return BEYOND;
    }
    int place = begin + offset;
    return switch (size) {
      case W -> Integer.toUnsignedLong((int) INTS.get(data, place));
      case H -> (short) SHORTS.get(data, place) & 0xffff;
      default -> data[place] & 0xff;
    };
  }

  private static boolean isDivision(int code) {
    return (code & 0xf0) == DIV || (code & 0xf0) == MOD;
  }

  private static int compute(int operation, int a, int by) {
    return switch (operation) {
      case ADD -> a + by;
      case SUB -> a - by;
      case MUL -> a * by;
      case DIV -> Integer.divideUnsigned(a, by);
      case OR -> a | by;
      case AND -> a & by;
      case LSH -> a << by;
      case RSH -> a >>> by;
      case NEG -> -a;
      case MOD -> Integer.remainderUnsigned(a, by);
      default -> a ^ by;
    };
  }

  private static int jump(int condition, int a, int with, int value, int jumps) {
    boolean holds = switch (condition) {
      case JEQ -> a == with;
      case JGT -> Integer.compareUnsigned(a, with) > 0;
      case JGE -> Integer.compareUnsigned(a, with) >= 0;
      default -> (a & with) != 0;
    };
    if (condition == JA) {
      return value;
    }
    return holds ? jumps >>> Short.SIZE : jumps & 0xffff;
  }
}
