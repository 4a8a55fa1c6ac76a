// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.filter;

import static org.pernet.api.filter.BpfInstruction.*;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.filter.BpfInstruction;

/** Makes a program of a condition: all jumps lead forward, to where the next condition is asked or to one of two ends. */
final class FilterCompiler {
  private static final int ETHERNET = 14;
  private static final int FARTHEST = 255;

  private final int taken;
  private final List<Step> steps = new ArrayList<>();
  private final List<Label> placed = new ArrayList<>();

  /** A place that is jumped to. */
  private static final class Label {
    private int step;
    private int address;
  }

  /** An instruction; one with labels jumps there. */
  private static final class Step {
    private final int code;
    private final int value;
    private final Label yes;
    private final Label no;
    private boolean far; // its targets need a jump of their own each
    private int address;

    Step(int code, int value, Label yes, Label no) {
      this.code = code;
      this.value = value;
      this.yes = yes;
      this.no = no;
    }

    int size() {
      return far ? 3 : 1;
    }

    boolean isTooFar() {
      return yes != null && !far && Math.max(yes.address, no.address) - address - 1 > FARTHEST;
    }
  }

  /** Programs that take so many bytes. */
  FilterCompiler(int taken) {
    this.taken = taken;
  }

  List<BpfInstruction> compile(Condition condition) {
    Label yes = new Label();
    Label no = new Label();
    ask(condition, yes, no);
    place(yes);
    add(RET | K, taken);
    place(no);
    add(RET | K, 0);
    do {
      layOut();
    } while (lengthen());
    return link();
  }

  private void place(Label label) {
    label.step = steps.size();
    placed.add(label);
  }

  private void add(int code, int value) {
    steps.add(new Step(code, value, null, null));
  }

  private void ask(Condition condition, Label yes, Label no) {
    if (condition instanceof Condition.And both) {
      Label next = new Label();
      ask(both.first(), next, no);
      place(next);
      ask(both.second(), yes, no);
    } else if (condition instanceof Condition.Or one) {
      Label next = new Label();
      ask(one.first(), yes, next);
      place(next);
      ask(one.second(), yes, no);
    } else if (condition instanceof Condition.Not not) {
      ask(not.condition(), no, yes);
    } else if (condition instanceof Condition.Test test) {
      test(test, yes, no);
    }
  }

  private void test(Condition.Test test, Label yes, Label no) {
    if (test.isBehindIp()) {
      add(LDX | B | MSH, ETHERNET);
    }
    add(test.load(), test.at());
    if (test.mask() != -1) {
      add(ALU | AND | K, test.mask());
    }
    steps.add(new Step(JMP | test.jump() | K, test.value(), yes, no));
  }

  private void layOut() {
    int address = 0;
    for (Step step : steps) {
      step.address = address;
      address += step.size();
    }
    for (Label label : placed) {
      label.address = steps.get(label.step).address;
    }
  }

  /** Gives jumps of their own to those that lead too far; says whether there was one. */
  private boolean lengthen() {
    boolean some = false;
    for (Step step : steps) {
      if (step.isTooFar()) {
        step.far = true;
        some = true;
      }
    }
    return some;
  }

  private List<BpfInstruction> link() {
    List<BpfInstruction> program = new ArrayList<>();
    for (Step step : steps) {
      if (step.yes == null) {
        program.add(BpfInstruction.of(step.code, step.value));
      } else if (step.far) {
        program.add(new BpfInstruction(step.code, 0, 1, step.value));
        program.add(BpfInstruction.of(JMP | JA, step.yes.address - step.address - 2));
        program.add(BpfInstruction.of(JMP | JA, step.no.address - step.address - 3));
      } else {
        int next = step.address + 1;
        program.add(new BpfInstruction(
            step.code, step.yes.address - next, step.no.address - next, step.value));
      }
    }
    return program;
  }
}
