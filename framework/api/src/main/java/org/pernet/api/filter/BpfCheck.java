// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.filter;

import static org.pernet.api.filter.BpfInstruction.*;

import java.util.Arrays;
import java.util.List;

/** What the kernel asks of a program before it loads it (bpf_check_classic). */
final class BpfCheck {
  private static final int LONGEST = 4096; // BPF_MAXINSNS
  private static final int MEMORY = SocketFilter.MEMORY;

  private final List<BpfInstruction> program;

  BpfCheck(List<BpfInstruction> program) {
    this.program = program;
  }

  boolean holds() {
    int count = program.size();
    if (count == 0 || count > LONGEST || program.get(count - 1).kind() != RET) {
      return false;
    }
    for (int at = 0; at < count; at++) {
      if (!isKnown(program.get(at)) || !isInBounds(program.get(at), count - at - 1)) {
        return false;
      }
    }
    return readsOnlyWhatItWrote();
  }

  private static boolean isKnown(BpfInstruction next) {
    int code = next.code();
    int rest = code & ~0x07;
    return switch (next.kind()) {
      case LD -> isLoad(code, next.mode());
      case LDX -> rest == IMM || rest == MEM || rest == LEN || code == (LDX | B | MSH);
      case ST, STX -> rest == 0;
      case ALU -> next.operation() <= XOR && (code & ~0xff) == 0 && code != (ALU | NEG | X);
      case JMP -> code == (JMP | JA) || ((code & ~0xff) == 0 && isCondition(next.operation()));
      case RET -> rest == K || rest == A;
      default -> rest == TAX || rest == TXA;
    };
  }

  private static boolean isCondition(int operation) {
    return operation >= JEQ && operation <= JSET;
  }

  private static boolean isLoad(int code, int mode) {
    int rest = code & ~0x07;
    if (mode == ABS || mode == IND) {
      return (rest & 0x18) != 0x18 && (rest & ~0xf8) == 0;
    }
    return rest == IMM || rest == MEM || rest == LEN;
  }

  /** Whether what it refers to is there: a place in memory, an instruction; and whether its operand makes sense. */
  private static boolean isInBounds(BpfInstruction next, int left) {
    int value = next.value();
    return switch (next.kind()) {
      case ST, STX -> isPlace(value);
      case LD -> next.mode() == MEM ? isPlace(value) : isReadable(next.mode(), value);
      case LDX -> next.mode() != MEM || isPlace(value);
      case ALU -> isComputable(next.code(), value);
      case JMP ->
        next.operation() == JA
            ? Integer.compareUnsigned(value, left) < 0
            : Math.max(next.jumpTrue(), next.jumpFalse()) < left;
      default -> true;
    };
  }

  private static boolean isPlace(int value) {
    return value >= 0 && value < MEMORY;
  }

  private static boolean isReadable(int mode, int value) {
    return mode != ABS || value >= 0 || value < Ancillary.OFFSET || Ancillary.isKnown(value);
  }

  private static boolean isComputable(int code, int value) {
    return switch (code) {
      case ALU | DIV | K, ALU | MOD | K -> value != 0;
      case ALU | LSH | K, ALU | RSH | K -> value >= 0 && value < Integer.SIZE;
      default -> true;
    };
  }

  /** On every way to an instruction that reads a place in memory, one has written it before. */
  private boolean readsOnlyWhatItWrote() {
    int[] writtenOnJumpsTo = new int[program.size()];
    Arrays.fill(writtenOnJumpsTo, -1);
    int written = 0;
    for (int at = 0; at < program.size(); at++) {
      BpfInstruction next = program.get(at);
      written &= writtenOnJumpsTo[at];
      int kind = next.kind();
      if (kind == ST || kind == STX) {
        written |= 1 << next.value();
      } else if (kind <= LDX && next.mode() == MEM && (written & 1 << next.value()) == 0) {
        return false;
      } else if (kind == JMP) {
        boolean always = next.operation() == JA;
        writtenOnJumpsTo[at + 1 + (always ? next.value() : next.jumpTrue())] &= written;
        writtenOnJumpsTo[at + 1 + (always ? next.value() : next.jumpFalse())] &= written;
        written = -1;
      }
    }
    return true;
  }
}
