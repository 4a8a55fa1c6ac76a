// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.server;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;

/**
 * A classic BPF program on a socket (SO_ATTACH_FILTER): it says which datagrams are taken. Jumps lead forward only, so it
 * ends; what a kernel would not load is EINVAL. Safe for threads.
 */
final class PacketFilter {
  /** Takes all. */
  static final PacketFilter ALL = new PacketFilter(List.of());

  private static final int SIZE = 8;
  private static final int LONGEST = 4096;
  private static final int MEMORY = 16;

  private static final int LD = 0;
  private static final int LDX = 1;
  private static final int ST = 2;
  private static final int STX = 3;
  private static final int ALU = 4;
  private static final int JMP = 5;
  private static final int RET = 6;

  private record Instruction(int code, int jumpTrue, int jumpFalse, int value) {
    int kind() {
      return code & 0x7;
    }

    boolean usesX() {
      return (code & 0x8) != 0;
    }
  }

  private final List<Instruction> program;

  private PacketFilter(List<Instruction> program) {
    this.program = program;
  }

  /** The program of struct sock_filter. */
  static PacketFilter of(byte[] bytes) throws NetException {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int count = bytes.length / SIZE;
    List<Instruction> program = new ArrayList<>();
    while (in.remaining() >= SIZE) {
      program.add(
          new Instruction(in.getShort() & 0xffff, in.get() & 0xff, in.get() & 0xff, in.getInt()));
    }
    if (count == 0 || count > LONGEST || program.get(count - 1).kind() != RET) {
      throw new NetException(Errno.EINVAL);
    }
    for (int at = 0; at < count; at++) {
      check(program.get(at), at, count);
    }
    return new PacketFilter(List.copyOf(program));
  }

  private static void check(Instruction next, int at, int count) throws NetException {
    boolean far = next.kind() == JMP
        && ((next.code() & 0xf0) == 0
            ? Integer.compareUnsigned(next.value(), count - at - 1) >= 0
            : Math.max(next.jumpTrue(), next.jumpFalse()) >= count - at - 1);
    boolean memory = next.kind() == ST
        || next.kind() == STX
        || (next.kind() <= LDX && (next.code() & 0xe0) == 0x60);
    if (far || (memory && Integer.compareUnsigned(next.value(), MEMORY) >= 0)) {
      throw new NetException(Errno.EINVAL);
    }
  }

  /** Whether a datagram is taken. */
  boolean accepts(byte[] datagram) {
    return program.isEmpty()
        || new Run(ByteBuffer.wrap(datagram).order(ByteOrder.BIG_ENDIAN)).run();
  }

  /** One run. */
  private final class Run {
    private final ByteBuffer data;
    private final int[] memory = new int[MEMORY];
    private int a;
    private int x;

    Run(ByteBuffer data) {
      this.data = data;
    }

    boolean run() {
      try {
        for (int at = 0; at < program.size(); at++) {
          Instruction next = program.get(at);
          switch (next.kind()) {
            case LD -> a = load(next);
            case LDX -> x = loadX(next);
            case ST -> memory[next.value()] = a;
            case STX -> memory[next.value()] = x;
            case ALU -> a = compute(next.code() & 0xf0, next.usesX() ? x : next.value());
            case JMP -> at += jump(next);
            case RET -> {
              return ((next.code() & 0x18) == 0x10 ? a : next.value()) != 0;
            }
            default -> move(next.code());
          }
        }
        return false;
      } catch (IndexOutOfBoundsException | ArithmeticException beyond) {
        return false;
      }
    }

    private void move(int code) {
      if ((code & 0xf8) == 0x80) {
        a = x;
      } else {
        x = a;
      }
    }

    private int load(Instruction next) {
      int at = next.value() + ((next.code() & 0xe0) == 0x40 ? x : 0);
      return switch (next.code() & 0xe0) {
        case 0x00 -> next.value();
        case 0x60 -> memory[next.value()];
        case 0x80 -> data.limit();
        default ->
          switch (next.code() & 0x18) {
            case 0x00 -> data.getInt(at);
            case 0x08 -> data.getShort(at) & 0xffff;
            default -> data.get(at) & 0xff;
          };
      };
    }

    private int loadX(Instruction next) {
      return switch (next.code() & 0xe0) {
        case 0x60 -> memory[next.value()];
        case 0x80 -> data.limit();
        case 0xa0 -> 4 * (data.get(next.value()) & 0xf);
        default -> next.value();
      };
    }

    private int compute(int operation, int by) {
      return switch (operation) {
        case 0x00 -> a + by;
        case 0x10 -> a - by;
        case 0x20 -> a * by;
        case 0x30 -> Integer.divideUnsigned(a, by);
        case 0x40 -> a | by;
        case 0x50 -> a & by;
        case 0x60 -> a << by;
        case 0x70 -> a >>> by;
        case 0x80 -> -a;
        case 0x90 -> Integer.remainderUnsigned(a, by);
        default -> a ^ by;
      };
    }

    private int jump(Instruction next) {
      int with = next.usesX() ? x : next.value();
      boolean holds = switch (next.code() & 0xf0) {
        case 0x00 -> true;
        case 0x10 -> a == with;
        case 0x20 -> Integer.compareUnsigned(a, with) > 0;
        case 0x30 -> Integer.compareUnsigned(a, with) >= 0;
        default -> (a & with) != 0;
      };
      if ((next.code() & 0xf0) == 0x00) {
        return next.value();
      }
      return holds ? next.jumpTrue() : next.jumpFalse();
    }
  }
}
