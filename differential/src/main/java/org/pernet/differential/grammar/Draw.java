// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.grammar;

import java.util.ArrayList;
import java.util.List;
import org.pernet.differential.grammar.World.Device;

/** What all rooms of the grammar draw from: chance, the world, the namespace of the command that is being made, and names. */
final class Draw {
  private static final List<String> NAMES =
      List.of("v0", "v1", "v2", "v3", "d0", "d1", "b0", "b1", "eth0", "lan.7", "v%d", "d%d");
  private static final List<String> ODD_NAMES = List.of(
      "a%sb",
      "%d%d",
      "x:y",
      "all",
      "default",
      "..",
      "sixteencharacter",
      "-x",
      "a@b",
      "100",
      "x y",
      "v%d0",
      "ifx",
      "if3",
      "dev",
      "up",
      "fifteen-chars-x");

  private final Dice dice;
  private final World world = new World();
  private String net = "";

  Draw(Dice dice) {
    this.dice = dice;
  }

  Dice dice() {
    return dice;
  }

  World world() {
    return world;
  }

  /** The namespace of the command that is made. */
  String net() {
    return net;
  }

  /** Draws the namespace of the next command: mostly the first, or one that has devices. */
  void chooseNet() {
    net = dice.percent(55) ? "" : dice.oneOf(world.nets());
    if (world.in(net).isEmpty() && dice.percent(70)) {
      net = dice.oneOf(world.nets());
    }
  }

  /** {@code ip}, and where it is to act. */
  List<String> ip() {
    return program("ip");
  }

  List<String> program(String name) {
    List<String> words = new ArrayList<>(List.of(name));
    if (!net.isEmpty()) {
      words.addAll(List.of("-n", net));
    }
    return words;
  }

  /** A name for a new device, mostly one that is free. */
  String newName() {
    return dice.wrong() ? dice.oneOf(ODD_NAMES) : freeName();
  }

  /** A name that no device here is believed to have. */
  String freeName() {
    String name = dice.oneOf(NAMES);
    for (int i = 0; i < NAMES.size() && isTaken(name); i++) {
      name = dice.oneOf(NAMES);
    }
    return name;
  }

  private boolean isTaken(String name) {
    return world.find(net, name).isPresent();
  }

  /** A device here, that is there as far as one knows. */
  String device() {
    List<Device> here = world.in(net);
    if (here.isEmpty() || dice.percent(5)) {
      return dice.percent(75) ? "lo" : dice.word("nosuch if2 if1 v9 v0 d0 b0 alt0");
    }
    return dice.oneOf(here).name();
  }

  /** A device of a kind, if there is one. */
  String device(String kind) {
    List<Device> here = world.in(net, kind);
    return here.isEmpty() || dice.percent(5) ? device() : dice.oneOf(here).name();
  }

  /** A namespace by name. */
  String otherNet() {
    List<String> named = world.nets().subList(1, world.nets().size());
    return named.isEmpty() || dice.wrong()
        ? dice.word("red nosuch 4194305 blue")
        : dice.oneOf(named);
  }
}
