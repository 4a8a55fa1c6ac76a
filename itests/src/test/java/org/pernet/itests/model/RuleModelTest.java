// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_DST;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_GATEWAY;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_MARK;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_TABLE;
import static org.pernet.rtnetlink.schema.RuleAttributes.FRA_DST;
import static org.pernet.rtnetlink.schema.RuleAttributes.FRA_FWMARK;
import static org.pernet.rtnetlink.schema.RuleAttributes.FRA_GOTO;
import static org.pernet.rtnetlink.schema.RuleAttributes.FRA_PRIORITY;
import static org.pernet.rtnetlink.schema.RuleAttributes.FRA_SUPPRESS_PREFIXLEN;
import static org.pernet.rtnetlink.schema.RuleAttributes.FRA_TABLE;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.ActionChain;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Rules against a list: their order, what each matches and does, jumps, and what is suppressed. */
class RuleModelTest {
  private static final int GATEWAYS = 0x0a000000;
  private static final int FIRST_TABLE =
      100; // has a default route by 10.0.0.2, the next one by 10.0.0.3, ...
  private static final int TABLES = 3;
  private static final int THROWS = FIRST_TABLE + TABLES;
  private static final int EMPTY = THROWS + 1;
  private static final int TO_TABLE = 1;
  private static final int GOTO = 2;
  private static final int NOP = 3;
  private static final int BLACKHOLE = 6;
  private static final int UNREACHABLE = 7;
  private static final int PROHIBIT = 8;
  private static final int MAIN_PRIORITY = 32766;
  private static final int DEFAULT_PRIORITY = 32767;

  /**
   * A rule.
   *
   * @param length of the prefix of 20.0.0.0 that it is for; 0 for all
   * @param mark that it is for; 0 for any
   * @param argument the table, or the priority to go on with
   * @param suppress whether a default route is none
   */
  record Rule(int priority, int length, int mark, int action, int argument, boolean suppress) {
    boolean matches(int destination, int packetMark) {
      boolean covers = length == 0 || (destination ^ 0x14000000) >>> (32 - length) == 0;
      return covers && (mark == 0 || mark == packetMark);
    }

    /** Whether it is refused where the other is there: a prefix that is not said is any, and where it jumps to does not count. */
    boolean isAs(Rule other) {
      int as = length == 0 ? other.length : length;
      int to = action == GOTO ? other.argument : argument;
      return new Rule(priority, as, mark, action, to, suppress).equals(other);
    }

    RuleMessage message() {
      Attributes.Builder asked = Attributes.builder().put(FRA_PRIORITY, priority);
      if (length > 0) {
        asked.put(FRA_DST, Inet4.bytes(0x14000000));
      }
      if (mark != 0) {
        asked.put(FRA_FWMARK, mark);
      }
      if (action == GOTO) {
        asked.put(FRA_GOTO, argument);
      } else if (action == TO_TABLE) {
        asked.put(FRA_TABLE, argument);
        if (suppress) {
          asked.put(FRA_SUPPRESS_PREFIXLEN, 0);
        }
      }
      return new RuleMessage(RtnlTypes.AF_INET, length, 0, 0, 0, 0, action, 0, asked.build());
    }
  }

  /** A namespace, and its rules as a list. */
  static final class World extends Ipv4World {
    private final List<Rule> model = new ArrayList<>(List.of(
        new Rule(0, 0, 0, TO_TABLE, 255, false),
        new Rule(MAIN_PRIORITY, 0, 0, TO_TABLE, 254, false),
        new Rule(DEFAULT_PRIORITY, 0, 0, TO_TABLE, 253, false)));

    World() {
      must(
          RtnlTypes.RTM_NEWADDR,
          NLM_F_CREATE | NLM_F_EXCL,
          address(device(0), GATEWAYS + 1, 24, 0));
      for (int i = 0; i < TABLES; i++) {
        Attributes by = Attributes.of(RTA_GATEWAY, bytes(GATEWAYS + 2 + i));
        route(FIRST_TABLE + i, RouteType.RTN_UNICAST, by);
      }
      route(THROWS, RouteType.RTN_THROW, Attributes.empty());
    }

    private void route(int table, int type, Attributes more) {
      Attributes asked = Attributes.builder().put(RTA_TABLE, table).putAll(more).build();
      must(
          RtnlTypes.RTM_NEWROUTE,
          NLM_F_CREATE | NLM_F_EXCL,
          new RouteMessage(RtnlTypes.AF_INET, 0, 0, 0, 0, 3, 0, type, 0, asked));
    }

    void compare() throws NetException {
      List<Integer> priorities = new ArrayList<>();
      for (RtnlReply reply : dump(
          RtnlTypes.RTM_GETRULE,
          new RuleMessage(RtnlTypes.AF_INET, 0, 0, 0, 0, 0, 0, 0, Attributes.empty()))) {
        priorities.add(
            ((RuleMessage) reply.message()).attributes().find(FRA_PRIORITY).orElse(0));
      }
      assertThat(priorities).isEqualTo(model.stream().map(Rule::priority).toList());
      for (int destination : List.of(0x14000001, 0x1e000001)) {
        for (int mark = 0; mark < 3; mark++) {
          assertThat(answer(destination, mark)).isEqualTo(expected(destination, mark));
        }
      }
      audit();
    }

    private String answer(int destination, int mark) {
      Attributes asked = Attributes.builder()
          .put(RTA_DST, bytes(destination))
          .put(RTA_MARK, mark)
          .build();
      try {
        RouteMessage found = (RouteMessage) get(
                RtnlTypes.RTM_GETROUTE,
                new RouteMessage(RtnlTypes.AF_INET, 32, 0, 0, 0, 0, 0, 0, 0, asked))
            .orElseThrow()
            .message();
        return Inet4.text(Inet4.of(found.attributes().get(RTA_GATEWAY)));
      } catch (NetException refused) {
        return refused.errno().toString();
      }
    }

    private String expected(int destination, int mark) {
      int at = 0;
      while (at < model.size()) {
        Rule rule = model.get(at++);
        if (!rule.matches(destination, mark)) {
          continue;
        }
        switch (rule.action()) {
          case GOTO -> at = target(rule, at);
          case NOP -> {}
          case BLACKHOLE -> {
            return Errno.EINVAL.toString();
          }
          case UNREACHABLE -> {
            return Errno.ENETUNREACH.toString();
          }
          case PROHIBIT -> {
            return Errno.EACCES.toString();
          }
          default -> {
            int table = rule.argument() - FIRST_TABLE;
            if (table >= 0 && table < TABLES && !rule.suppress()) {
              return Inet4.text(GATEWAYS + 2 + table);
            }
          }
        }
      }
      return Errno.ENETUNREACH.toString();
    }

    private int target(Rule rule, int next) {
      for (int i = 0; i < model.size(); i++) {
        if (model.get(i).priority() == rule.argument()) {
          return i;
        }
      }
      return next;
    }
  }

  /** A rule comes, behind those of its priority. */
  record Add(Rule rule) implements Step<World> {
    @Override
    public void run(World world) throws NetException {
      Errno errno = null;
      if (rule.action() == GOTO && rule.argument() <= rule.priority()) {
        errno = Errno.EINVAL;
      } else if (world.model.stream().anyMatch(rule::isAs)) {
        errno = Errno.EEXIST;
      }
      assertThat(world.ask(RtnlTypes.RTM_NEWRULE, NLM_F_CREATE | NLM_F_EXCL, rule.message()))
          .isEqualTo(errno);
      if (errno == null) {
        int at = 0;
        while (at < world.model.size() && world.model.get(at).priority() <= rule.priority()) {
          at++;
        }
        world.model.add(at, rule);
      }
      world.compare();
    }
  }

  /** The first rule of a priority goes. */
  record Delete(int priority) implements Step<World> {
    @Override
    public void run(World world) throws NetException {
      Rule going = world.model.stream()
          .filter(rule -> rule.priority() == priority)
          .findFirst()
          .orElse(null);
      Errno errno = going == null ? Errno.ENOENT : null;
      Attributes asked = Attributes.of(FRA_PRIORITY, priority);
      assertThat(world.ask(
              RtnlTypes.RTM_DELRULE,
              0,
              new RuleMessage(RtnlTypes.AF_INET, 0, 0, 0, 0, 0, 0, 0, asked)))
          .isEqualTo(errno);
      if (errno == null) {
        world.model.remove(going);
      }
      world.compare();
    }
  }

  @Provide
  Arbitrary<ActionChain<World>> chains() {
    Arbitrary<Integer> priority = Arbitraries.of(10, 11, 12, 13, MAIN_PRIORITY);
    Arbitrary<Integer> length = Arbitraries.of(0, 0, 8, 32);
    Arbitrary<Integer> mark = Arbitraries.integers().between(0, 2);
    Arbitrary<Integer> tables = Arbitraries.integers().between(FIRST_TABLE, EMPTY);
    Arbitrary<Boolean> suppress = Arbitraries.of(true, false, false);
    Arbitrary<Rule> lookUps = Combinators.combine(priority, length, mark, tables, suppress)
        .as((p, l, m, table, s) -> new Rule(p, l, m, TO_TABLE, table, s));
    Arbitrary<Rule> jumps = Combinators.combine(priority, length, mark, priority)
        .as((p, l, m, to) -> new Rule(p, l, m, GOTO, to, false));
    Arbitrary<Rule> ends = Combinators.combine(
            priority, length, mark, Arbitraries.of(NOP, BLACKHOLE, UNREACHABLE, PROHIBIT))
        .as((p, l, m, action) -> new Rule(p, l, m, action, 0, false));
    return Chains.of(
        World::new,
        40,
        List.of(
            lookUps.map(Add::new),
            jumps.map(Add::new),
            ends.map(Add::new),
            Arbitraries.of(0, 10, 11, 12, 13, MAIN_PRIORITY).map(Delete::new)));
  }

  @Property
  void rulesAreTheLists(@ForAll("chains") ActionChain<World> chain) throws Exception {
    Chains.play(chain);
  }
}
