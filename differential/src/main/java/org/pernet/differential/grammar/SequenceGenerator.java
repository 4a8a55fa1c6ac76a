// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.pernet.differential.command.Command;

/** Draws a sequence of commands from a seed: the same seed, the same commands. About three in ten are meant to be refused. */
public final class SequenceGenerator {
  /** A way to make commands, and how often it is taken. */
  private record Way(int weight, Supplier<List<Command>> make) {}

  private final List<Way> ways = new ArrayList<>();
  private final Dice dice;
  private final Draw draw;
  private final int total;

  private SequenceGenerator(long seed) {
    this.dice = new Dice(seed);
    this.draw = new Draw(dice);
    links();
    namespaces();
    addresses();
    routes();
    neighboursAndBridges();
    this.total = ways.stream().mapToInt(Way::weight).sum();
  }

  /**
   * Draws a sequence.
   *
   * @param seed what it is drawn from
   * @param length how many commands there are
   */
  public static List<Command> draw(long seed, int length) {
    SequenceGenerator generator = new SequenceGenerator(seed);
    List<Command> commands = new ArrayList<>(generator.beginning());
    while (commands.size() < length) {
      commands.addAll(generator.next());
    }
    return List.copyOf(commands.subList(0, length));
  }

  private void way(int weight, Supplier<Command> make) {
    ways.add(new Way(weight, () -> List.of(make.get())));
  }

  private void links() {
    LinkGrammar link = new LinkGrammar(draw);
    ShowGrammar show = new ShowGrammar(draw);
    ways.add(new Way(14, link::pair));
    ways.add(new Way(8, link::bridgeUp));
    way(60, link::add);
    way(70, link::set);
    way(45, link::upDown);
    way(20, link::enslave);
    way(30, link::setKind);
    way(22, link::delete);
    way(4, link::setGroup);
    way(14, link::property);
    way(35, show::link);
    way(6, show::netconf);
    way(25, show::inShort);
    way(3, show::statistics);
  }

  private void namespaces() {
    NetnsGrammar netns = new NetnsGrammar(draw);
    way(22, netns::add);
    way(8, netns::delete);
    way(14, netns::setId);
    way(14, netns::list);
    way(4, netns::exec);
    way(2, netns::identify);
  }

  private void addresses() {
    AddressGrammar address = new AddressGrammar(draw);
    SettingGrammar setting = new SettingGrammar(draw);
    way(50, address::add);
    way(30, address::addPlain);
    way(20, address::delete);
    way(5, address::flush);
    way(18, address::show);
    way(12, setting::change);
    way(8, setting::look);
  }

  private void routes() {
    RouteGrammar route = new RouteGrammar(draw);
    RuleGrammar rule = new RuleGrammar(draw);
    way(60, route::change);
    way(25, route::addPlain);
    way(25, route::delete);
    way(25, route::get);
    way(5, route::flush);
    way(22, route::show);
    way(25, rule::add);
    way(12, rule::delete);
    way(3, rule::flush);
    way(10, rule::show);
  }

  private void neighboursAndBridges() {
    NeighbourGrammar neighbour = new NeighbourGrammar(draw);
    BridgeGrammar bridge = new BridgeGrammar(draw);
    way(30, neighbour::change);
    way(10, neighbour::delete);
    way(8, neighbour::get);
    way(6, neighbour::flush);
    way(12, neighbour::show);
    way(14, bridge::set);
    way(20, bridge::fdbChange);
    way(8, bridge::fdbDelete);
    way(6, bridge::fdbGet);
    way(4, bridge::fdbFlush);
    way(16, bridge::show);
    ways.add(new Way(22, this::batch));
  }

  /** Something to begin with, most of the time. */
  private List<Command> beginning() {
    LinkGrammar link = new LinkGrammar(draw);
    AddressGrammar address = new AddressGrammar(draw);
    List<Command> commands = new ArrayList<>();
    if (dice.percent(75)) {
      commands.add(new NetnsGrammar(draw).add());
    }
    if (dice.percent(85)) {
      commands.addAll(link.pair());
      commands.add(address.addPlain());
    }
    if (dice.percent(50)) {
      commands.addAll(link.bridgeUp());
    }
    if (dice.percent(40)) {
      draw.chooseNet();
      commands.addAll(link.pair());
      commands.add(address.addPlain());
    }
    return commands;
  }

  private List<Command> next() {
    draw.chooseNet();
    dice.spoiled();
    return one();
  }

  private List<Command> one() {
    int drawn = dice.below(total);
    for (Way way : ways) {
      drawn -= way.weight();
      if (drawn < 0) {
        return way.make().get();
      }
    }
    throw new IllegalStateException("weights");
  }

  /**
   * Some commands of {@code ip} as the lines of one, in the namespace that was drawn: without such as only look, and such as end a
   * namespace, for within a batch nobody waits until what follows has followed.
   */
  private List<Command> batch() {
    List<List<String>> lines = new ArrayList<>();
    int count = dice.between(2, 6);
    List<String> ip = draw.ip();
    for (int tries = 0; lines.size() < count && tries < 40; tries++) {
      for (Command command : one()) {
        if (isLine(command, ip)) {
          lines.add(command.words().subList(ip.size(), command.words().size()));
        }
      }
    }
    List<String> words = new ArrayList<>(ip);
    if (dice.percent(50)) {
      words.add("-force");
    }
    words.addAll(List.of("-batch", "-"));
    return List.of(new Command(words, lines));
  }

  private static boolean isLine(Command command, List<String> ip) {
    List<String> words = command.words();
    return command.lines().isEmpty()
        && words.size() > ip.size()
        && words.subList(0, ip.size()).equals(ip)
        && !words.get(ip.size()).startsWith("-")
        && !command.endsNamespace()
        && !command.looks()
        && words.stream().noneMatch(word -> word.isEmpty() || word.contains(" "));
  }
}
