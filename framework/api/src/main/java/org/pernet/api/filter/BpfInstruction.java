// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.filter;

/**
 * One instruction of classic BPF (struct sock_filter).
 *
 * @param code what it does: a class, and what that class has beside it
 * @param jumpTrue how many instructions are left out where a condition holds, 0 to 255
 * @param jumpFalse how many where it does not, 0 to 255
 * @param value its operand
 */
public record BpfInstruction(int code, int jumpTrue, int jumpFalse, int value) {
  /** Classes: the lowest three bits of a code. */
  public static final int LD = 0;

  public static final int LDX = 1;
  public static final int ST = 2;
  public static final int STX = 3;
  public static final int ALU = 4;
  public static final int JMP = 5;
  public static final int RET = 6;
  public static final int MISC = 7;

  /** Sizes of what is loaded: a word of 32 bits, a half of 16, a byte. */
  public static final int W = 0x00;

  public static final int H = 0x08;
  public static final int B = 0x10;

  /** From where is loaded: the operand, a place in the packet, one X further on, memory, the length, four times a nibble. */
  public static final int IMM = 0x00;

  public static final int ABS = 0x20;
  public static final int IND = 0x40;
  public static final int MEM = 0x60;
  public static final int LEN = 0x80;
  public static final int MSH = 0xa0;

  /** What is computed. */
  public static final int ADD = 0x00;

  public static final int SUB = 0x10;
  public static final int MUL = 0x20;
  public static final int DIV = 0x30;
  public static final int OR = 0x40;
  public static final int AND = 0x50;
  public static final int LSH = 0x60;
  public static final int RSH = 0x70;
  public static final int NEG = 0x80;
  public static final int MOD = 0x90;
  public static final int XOR = 0xa0;

  /** When is jumped. */
  public static final int JA = 0x00;

  public static final int JEQ = 0x10;
  public static final int JGT = 0x20;
  public static final int JGE = 0x30;
  public static final int JSET = 0x40;

  /** The operand of a computation or a condition: {@link #value}, or X. */
  public static final int K = 0x00;

  public static final int X = 0x08;

  /** What RET gives back where it is not {@link #value}. */
  public static final int A = 0x10;

  /** MISC: A to X, and X to A. */
  public static final int TAX = 0x00;

  public static final int TXA = 0x80;

  /** An instruction that jumps nowhere. */
  public static BpfInstruction of(int code, int value) {
    return new BpfInstruction(code, 0, 0, value);
  }

  int kind() {
    return code & 0x07;
  }

  int mode() {
    return code & 0xe0;
  }

  int operation() {
    return code & 0xf0;
  }
}
