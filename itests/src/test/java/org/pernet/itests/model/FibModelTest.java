// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_APPEND;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REPLACE;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_DST;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_GATEWAY;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_MARK;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_PRIORITY;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_TABLE;
import static org.pernet.rtnetlink.schema.RuleAttributes.FRA_FWMARK;
import static org.pernet.rtnetlink.schema.RuleAttributes.FRA_PRIORITY;
import static org.pernet.rtnetlink.schema.RuleAttributes.FRA_TABLE;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
import org.pernet.itests.model.FibModel.Entry;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** The FIB against a list: tables, prefixes, types of service, priorities and types, by requests and by {@code ip route get}. */
class FibModelTest {
  private static final int GATEWAYS = 0x0a000000; // 10.0.0.0/24, on d0
  private static final int FIB_MATCH = 0x2000;
  private static final int LOOKUP_TABLE = 0x1000;
  private static final int ANY_SCOPE = 255;
  private static final List<Integer> TABLES = List.of(7, 100, 0x8000_0001);
  private static final List<Integer> TYPES = List.of(
      RouteType.RTN_UNICAST,
      RouteType.RTN_UNICAST,
      RouteType.RTN_UNICAST,
      RouteType.RTN_BLACKHOLE,
      RouteType.RTN_UNREACHABLE,
      RouteType.RTN_PROHIBIT,
      RouteType.RTN_THROW);

  /** A namespace in which a packet's mark says which table is asked, and no other is. */
  static final class World extends Ipv4World {
    private final FibModel model = new FibModel();

    World() {
      must(
          RtnlTypes.RTM_NEWADDR,
          NLM_F_CREATE | NLM_F_EXCL,
          address(device(0), GATEWAYS + 1, 24, 0));
      for (int i = 0; i < TABLES.size(); i++) {
        Attributes rule = Attributes.builder()
            .put(FRA_PRIORITY, 10 + i)
            .put(FRA_FWMARK, i + 1)
            .put(FRA_TABLE, TABLES.get(i))
            .build();
        must(
            RtnlTypes.RTM_NEWRULE,
            NLM_F_CREATE | NLM_F_EXCL,
            new RuleMessage(RtnlTypes.AF_INET, 0, 0, 0, 0, 0, 1, 0, rule));
      }
    }

    private static RouteMessage message(Entry entry, int scope) {
      Attributes.Builder asked = Attributes.builder();
      if (entry.length() > 0) {
        asked.put(RTA_DST, bytes(entry.prefix()));
      }
      asked.put(RTA_TABLE, entry.table());
      if (entry.priority() != 0) {
        asked.put(RTA_PRIORITY, entry.priority());
      }
      if (entry.gateway() != 0) {
        asked.put(RTA_GATEWAY, bytes(entry.gateway()));
      }
      return new RouteMessage(
          RtnlTypes.AF_INET,
          entry.length(),
          0,
          entry.tos(),
          0,
          3,
          scope,
          entry.type(),
          0,
          asked.build());
    }

    void insert(Entry entry, int flags) {
      assertThat(ask(RtnlTypes.RTM_NEWROUTE, flags, message(entry, 0)))
          .isEqualTo(model.insert(entry, flags));
    }

    /** Adds one unless its place is taken: without a search of the list for each of tens of thousands. */
    void insertOnce(Entry entry, Set<Entry> places) {
      boolean fits = places.add(entry.place());
      assertThat(ask(RtnlTypes.RTM_NEWROUTE, NLM_F_CREATE | NLM_F_EXCL, message(entry, 0)))
          .isEqualTo(fits ? null : Errno.EEXIST);
      if (fits) {
        model.all().add(entry);
      }
    }

    void delete(Entry entry) {
      assertThat(ask(RtnlTypes.RTM_DELROUTE, 0, message(entry, ANY_SCOPE)))
          .isEqualTo(model.delete(entry));
    }

    void lookUp(int table, int address, int tos) {
      Entry expected = model.lookup(table, address, tos);
      Attributes asked = Attributes.builder()
          .put(RTA_DST, bytes(address))
          .put(RTA_MARK, TABLES.indexOf(table) + 1)
          .build();
      int flags = FIB_MATCH | LOOKUP_TABLE;
      try {
        RouteMessage found = (RouteMessage) get(
                RtnlTypes.RTM_GETROUTE,
                new RouteMessage(RtnlTypes.AF_INET, 32, 0, tos, 0, 0, 0, 0, flags, asked))
            .orElseThrow()
            .message();
        assertThat(entry(found)).isEqualTo(expected);
      } catch (NetException refused) {
        boolean none = expected == null || expected.type() == RouteType.RTN_THROW;
        assertThat(refused.errno()).isEqualTo(none ? Errno.ENETUNREACH : expected.error());
      }
    }

    private static Entry entry(RouteMessage found) {
      byte[] destination = found.attributes().get(RTA_DST);
      return new Entry(
          found.attributes().get(RTA_TABLE),
          destination == null ? 0 : Inet4.of(destination),
          found.destinationLength(),
          found.tos(),
          found.attributes().find(RTA_PRIORITY).orElse(0),
          found.type(),
          Inet4.of(found.attributes().get(RTA_GATEWAY)));
    }
  }

  /** A route is asked for, with these flags. */
  record Insert(Entry entry, int flags) implements Step<World> {
    @Override
    public void run(World world) {
      world.insert(entry, flags);
      world.lookUp(entry.table(), entry.prefix() | 1, entry.tos());
      world.audit();
    }
  }

  /** A route is to go. */
  record Delete(Entry entry, boolean anyType, boolean anyPriority) implements Step<World> {
    @Override
    public void run(World world) {
      world.delete(new Entry(
          entry.table(),
          entry.prefix(),
          entry.length(),
          entry.tos(),
          anyPriority ? 0 : entry.priority(),
          anyType ? 0 : entry.type(),
          anyType ? 0 : entry.gateway()));
      world.lookUp(entry.table(), entry.prefix() | 1, entry.tos());
      world.audit();
    }
  }

  /** A route is looked for. */
  record LookUp(int table, int address, int tos) implements Step<World> {
    @Override
    public void run(World world) {
      world.lookUp(table, address, tos);
    }
  }

  private static Entry entry(
      int table, int address, int length, int tos, int priority, int type, int gateway) {
    boolean ends = type != RouteType.RTN_UNICAST;
    int prefix = address & Inet4.mask(length);
    return new Entry(table, prefix, length, tos, priority, type, ends ? 0 : GATEWAYS + gateway);
  }

  @Provide
  Arbitrary<ActionChain<World>> chains() {
    Arbitrary<Integer> table = Arbitraries.of(TABLES);
    Arbitrary<Integer> address = Arbitraries.of(0x14000000, 0x14000080, 0x14010000, 0x1e000000);
    Arbitrary<Integer> length = Arbitraries.of(0, 4, 8, 15, 16, 24, 25, 32);
    Arbitrary<Integer> tos = Arbitraries.of(0, 0, 4, 8, 0x10);
    Arbitrary<Integer> priority = Arbitraries.of(0, 5, 6, 0x8000_0000);
    Arbitrary<Entry> entry = Combinators.combine(
            table,
            address,
            length,
            tos,
            priority,
            Arbitraries.of(TYPES),
            Arbitraries.integers().between(2, 4))
        .as(FibModelTest::entry);
    Arbitrary<Integer> flags = Arbitraries.of(
        NLM_F_CREATE | NLM_F_EXCL,
        NLM_F_CREATE | NLM_F_REPLACE,
        NLM_F_REPLACE,
        NLM_F_CREATE | NLM_F_APPEND,
        NLM_F_APPEND,
        NLM_F_CREATE);
    Arbitrary<Boolean> either = Arbitraries.of(true, false);
    return Chains.of(
        World::new,
        80,
        List.of(
            Combinators.combine(entry, flags).as(Insert::new),
            Combinators.combine(entry, flags).as(Insert::new),
            Combinators.combine(entry, either, either).as(Delete::new),
            Combinators.combine(table, address, tos).as(LookUp::new)));
  }

  @Property
  void routesAreTheLists(@ForAll("chains") ActionChain<World> chain) throws Exception {
    Chains.play(chain);
  }

  @Property(tries = 1)
  void tensOfThousandsAreTheLists(@ForAll long seed) {
    Random random = new Random(seed);
    try (World world = new World()) {
      Set<Entry> places = new HashSet<>();
      for (int i = 0; i < 20_000; i++) {
        world.insertOnce(draw(random), places);
      }
      for (int i = 0; i < 1_000; i++) {
        Entry some = world.model.all().get(random.nextInt(world.model.all().size()));
        if (random.nextInt(3) == 0) {
          world.delete(some);
        } else {
          world.insert(some, NLM_F_CREATE | (random.nextBoolean() ? NLM_F_REPLACE : NLM_F_APPEND));
        }
        int address =
            random.nextBoolean() ? (random.nextInt() & 0x1fff_ffff) | 1 : some.prefix() | 1;
        world.lookUp(some.table(), address, some.tos());
      }
      world.audit();
    }
  }

  private static Entry draw(Random random) {
    int length = random.nextInt(10) == 0 ? random.nextInt(33) : 12 + random.nextInt(21);
    return entry(
        TABLES.get(random.nextInt(TABLES.size())),
        0x10000000 | random.nextInt(0x0fff_ffff),
        length,
        random.nextInt(4) == 0 ? 8 : 0,
        random.nextInt(3),
        TYPES.get(random.nextInt(TYPES.size())),
        2 + random.nextInt(50));
  }
}
