// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.grammar;

import java.util.List;
import java.util.Optional;
import org.pernet.differential.command.Command;
import org.pernet.differential.grammar.World.Device;

/** {@code ip link add}, {@code set}, {@code del}, {@code property}. */
final class LinkGrammar {
  private final Draw draw;
  private final Dice dice;
  private final Values values;
  private final BridgeOptions bridge;

  LinkGrammar(Draw draw) {
    this.draw = draw;
    this.dice = draw.dice();
    this.values = new Values(dice);
    this.bridge = new BridgeOptions(draw);
  }

  private Words ip(String words) {
    return new Words(dice, draw.ip()).add(words);
  }

  Command add() {
    String name = draw.newName();
    String verb = dice.percent(92) ? "add" : dice.word("replace change set");
    Words words = ip("link " + verb);
    if (dice.percent(97)) {
      words.maybe(20, "dev").raw(name);
    }
    String kind = dice.word("veth veth veth veth bridge bridge", "nosuch x dummy");
    common(words, kind, 95);
    words
        .maybe(6, "index", values::index)
        .maybe(4, "up")
        .maybe(3, "master", () -> draw.device("bridge"));
    String net = dice.percent(6) ? draw.otherNet() : draw.net();
    if (!net.equals(draw.net())) {
      words.add("netns").raw(net);
    }
    words
        .maybe(2, "link-netns", draw::otherNet)
        .maybe(1, "link-netnsid", () -> dice.word("0 1 5", "x -1"));
    words.add("type " + kind);
    Device made = new Device(name.replace("%d", "0"), kind, net);
    kindOptions(words, made);
    if (!dice.spoiled() && verb.equals("add")) {
      draw.world().add(made);
    }
    return words.command();
  }

  private void kindOptions(Words words, Device made) {
    String kind = made.kind();
    if (kind.equals("bridge") && dice.percent(30)) {
      bridge.bridge(words);
    } else if (kind.equals("veth")) {
      peer(words, made);
    } else if (dice.percent(3)) {
      words.add(dice.word("nosuch peer 1"));
    }
  }

  private void peer(Words words, Device made) {
    String net = made.net();
    String name = draw.newName();
    words.add("peer");
    if (dice.percent(96)) {
      words.maybe(70, "name").raw(name);
    }
    common(words, "veth", 95);
    words.maybe(5, "index", values::index).maybe(2, "up");
    String there = dice.percent(30) ? draw.otherNet() : net;
    if (!there.equals(net)) {
      words.add("netns").raw(there);
    }
    Device peer = new Device(name.replace("%d", "1"), "veth", there);
    peer.tie(made);
    draw.world().add(peer);
  }

  /** Attributes that all links have. */
  private void common(Words words, String kind, int withAddress) {
    words
        .maybe(withAddress, "address", values::address)
        .maybe(15, "mtu", values::mtu)
        .maybe(4, "broadcast", values::address)
        .maybe(6, "txqueuelen", values::queueLength)
        .maybe(4, "group", values::group)
        .maybe(2, "numtxqueues", values::count)
        .maybe(2, "numrxqueues", values::count)
        .maybe(2, "arp", values::onOff)
        .maybe(2, "multicast", values::onOff)
        .maybe(2, "alias", values::alias);
    if (!kind.isEmpty()) {
      words
          .maybe(2, "mode", () -> dice.word("default dormant", "x"))
          .maybe(1, "gso_max_size", this::gsoSize);
    }
  }

  private String gsoSize() {
    return dice.word("65536 1000 524280 0", "524281 x -1 4294967295");
  }

  Command set() {
    String device = draw.device();
    Words words = ip("link set").maybe(70, "dev").raw(device);
    Optional<Device> known = draw.world().find(draw.net(), device);
    int count = dice.percent(70) ? 1 : dice.between(2, 4);
    for (int i = 0; i < count; i++) {
      setOne(words, known);
    }
    return words.command();
  }

  Command upDown() {
    return ip("link set")
        .raw(draw.device())
        .add(dice.percent(80) ? "up" : "down")
        .command();
  }

  private void setOne(Words words, Optional<Device> device) {
    switch (dice.below(27)) {
      case 0, 1, 2 -> words.add("up");
      case 3 -> words.add("down");
      case 4 -> words.add("mtu").raw(values.mtu());
      case 5 -> words.add("address").raw(values.address());
      case 6 -> words.add("broadcast").raw(values.address());
      case 7 -> words.add("txqueuelen").raw(values.queueLength());
      case 8, 9 -> rename(words, device);
      case 10 -> words.add("alias").raw(dice.percent(20) ? "" : values.alias());
      case 11 -> words.add("group").raw(values.group());
      case 12 ->
        words
            .add(dice.word("arp multicast allmulticast promisc dynamic trailers"))
            .raw(values.onOff());
      case 13 -> words.add("carrier").raw(values.onOff());
      case 14, 15 -> move(words, device);
      case 16, 17 -> words.add("master").raw(draw.device("bridge"));
      case 18 -> words.add("nomaster");
      case 19 -> words.add("mode").raw(dice.word("default dormant", "x"));
      case 20 ->
        words
            .add("state")
            .raw(dice.word("up down dormant unknown lowerlayerdown testing notpresent", "x"));
      case 21 -> limits(words);
      case 22 -> words.add("protodown").raw(values.onOff());
      case 23 -> words.add(dice.word("link-netnsid vf")).add(dice.word("0 1 5", "x -1"));
      case 24 ->
        words.add("alias").raw(dice.oneOf("two words", "a'b", "\u00fcml", "t\tab", "[]{}\""));
      case 25 -> words.add("mtu").raw(dice.oneOf("0x5dc", "01000", " 1400", "+1300"));
      default -> words.add(dice.word("promisc allmulticast")).raw(values.onOff());
    }
  }

  private void limits(Words words) {
    switch (dice.below(3)) {
      case 0 -> words.add("gso_max_size").raw(gsoSize());
      case 1 -> words.add("gso_max_segs").raw(dice.word("1 100 65535 0", "65536 x -1"));
      default -> words.add("gro_max_size").raw(gsoSize());
    }
  }

  private void rename(Words words, Optional<Device> device) {
    String name = draw.newName();
    words.add("name").raw(name);
    if (!dice.spoiled() && !name.contains("%")) {
      device.ifPresent(known -> known.rename(name));
    }
  }

  private void move(Words words, Optional<Device> device) {
    String net = draw.otherNet();
    words.add("netns").raw(net);
    if (!dice.spoiled() && draw.world().nets().contains(net)) {
      device.ifPresent(known -> known.move(net));
    }
    words.maybe(15, "index", values::index);
    if (dice.percent(15)) {
      rename(words, device);
    }
  }

  /** What belongs to a bridge, or to a port of one. */
  Command setKind() {
    boolean ofPort = dice.percent(60);
    String device = ofPort && dice.percent(80) ? draw.device("veth") : draw.device("bridge");
    Words words = ip("link set")
        .maybe(50, "dev")
        .raw(device)
        .add("type")
        .add(ofPort ? "bridge_slave" : "bridge");
    if (ofPort) {
      bridge.port(words);
    } else {
      bridge.bridge(words);
    }
    return words.command();
  }

  Command enslave() {
    String device = draw.device("veth");
    return ip("link set").raw(device).add("master").raw(draw.device("bridge")).command();
  }

  Command delete() {
    if (dice.percent(8)) {
      return ip("link del group").raw(dice.word("5 77 1", "0 nosuch")).command();
    }
    String device = draw.device();
    if (!device.equals("lo")) {
      draw.world().find(draw.net(), device).ifPresent(draw.world()::remove);
    }
    return ip("link del").maybe(50, "dev").raw(device).maybe(5, "type dummy").command();
  }

  Command setGroup() {
    return ip("link set group")
        .raw(values.group())
        .add(dice.word("up down nomaster alias"))
        .maybe(30, "mtu", values::mtu)
        .maybe(15, "master", () -> draw.device("bridge"))
        .command();
  }

  Command property() {
    Words words = ip("link property")
        .add(dice.percent(75) ? "add" : "del")
        .maybe(90, "dev")
        .raw(draw.device())
        .add("altname");
    int count = dice.percent(80) ? 1 : 2;
    for (int i = 0; i < count; i++) {
      words.raw(values.altName());
    }
    return words.command();
  }

  /** A bridge that is up. */
  List<Command> bridgeUp() {
    String name = draw.freeName().replace("%d", "6");
    draw.world().add(new Device(name, "bridge", draw.net()));
    return List.of(
        ip("link add")
            .raw(name)
            .add("address")
            .raw(values.goodAddress())
            .add("type bridge")
            .command(),
        ip("link set").raw(name).add("up").command());
  }

  /** A pair that is up. */
  List<Command> pair() {
    String name = draw.freeName().replace("%d", "4");
    Device end = new Device(name, "veth", draw.net());
    draw.world().add(end);
    String peer = draw.freeName().replace("%d", "5");
    Device other = new Device(peer, "veth", draw.net());
    draw.world().add(other);
    other.tie(end);
    return List.of(
        ip("link add")
            .raw(name)
            .add("address")
            .raw(values.goodAddress())
            .add("type veth peer")
            .raw(peer)
            .add("address")
            .raw(values.goodAddress())
            .command(),
        ip("link set").raw(name).add("up").command(),
        ip("link set").raw(peer).add("up").command());
  }
}
