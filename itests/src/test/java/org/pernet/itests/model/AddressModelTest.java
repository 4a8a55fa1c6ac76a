// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_DST;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_OIF;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_PREFSRC;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.AddressAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Addresses against lists, one to a network, of which the first is the primary; and the routes that follow from them. */
class AddressModelTest {
  private static final int SECONDARY = 1;

  /** An address that a device has. */
  record Held(int device, int local, int length, int scope) {
    int network() {
      return local & Inet4.mask(length);
    }

    boolean isBeside(Held other) {
      return device == other.device && length == other.length && network() == other.network();
    }
  }

  /** A namespace; its addresses, as they came, where an heir has taken the place of who left. */
  static final class World extends Ipv4World {
    private final List<Held> model = new ArrayList<>();
    private final boolean[] up = {true, true};
    private boolean promotes;

    private Held primary(Held of) {
      return model.stream().filter(of::isBeside).findFirst().orElseThrow();
    }

    void compare() throws NetException {
      Set<String> addresses = new HashSet<>();
      Set<String> routes = new HashSet<>();
      for (Held held : model) {
        Held primary = primary(held);
        addresses.add(held + (primary.equals(held) ? "" : " secondary"));
        routes.add(route(RouteType.RTN_LOCAL, held.local, 32, primary));
        if (up[held.device] && primary.equals(held)) {
          routes.add(route(RouteType.RTN_UNICAST, held.network(), held.length, primary));
          int last = held.network() | ~Inet4.mask(held.length);
          routes.add(route(RouteType.RTN_BROADCAST, last, 32, primary));
        }
      }
      assertThat(addressesThere()).isEqualTo(addresses);
      assertThat(routesThere()).isEqualTo(routes);
      audit();
    }

    private static String route(int type, int destination, int length, Held by) {
      return type + " " + Inet4.text(destination) + "/" + length + " dev " + by.device + " src "
          + Inet4.text(by.local);
    }

    private Set<String> addressesThere() throws NetException {
      Set<String> all = new HashSet<>();
      AddressMessage asked = new AddressMessage(RtnlTypes.AF_INET, 0, 0, 0, 0, Attributes.empty());
      for (RtnlReply reply : dump(RtnlTypes.RTM_GETADDR, asked)) {
        AddressMessage one = (AddressMessage) reply.message();
        int local = Inet4.of(one.attributes().get(AddressAttributes.IFA_LOCAL));
        Held held = new Held(which(one.index()), local, one.prefixLength(), one.scope());
        all.add(held + ((one.flags() & SECONDARY) != 0 ? " secondary" : ""));
      }
      return all;
    }

    private Set<String> routesThere() throws NetException {
      Set<String> all = new HashSet<>();
      RouteMessage asked =
          new RouteMessage(RtnlTypes.AF_INET, 0, 0, 0, 0, 0, 0, 0, 0, Attributes.empty());
      for (RtnlReply reply : dump(RtnlTypes.RTM_GETROUTE, asked)) {
        RouteMessage one = (RouteMessage) reply.message();
        int source = Inet4.of(one.attributes().get(RTA_PREFSRC));
        Held by = new Held(which(one.attributes().get(RTA_OIF)), source, 0, 0);
        int destination = Inet4.of(one.attributes().get(RTA_DST));
        all.add(route(one.type(), destination, one.destinationLength(), by));
      }
      return all;
    }

    private int which(int index) {
      return index == device(0).index() ? 0 : 1;
    }
  }

  /** A device is given an address, whose network has one scope alone. */
  record Add(Held held) implements Step<World> {
    @Override
    public void run(World world) throws NetException {
      boolean refused = world.model.stream()
          .filter(held::isBeside)
          .anyMatch(other -> other.local() == held.local() || other.scope() != held.scope());
      Errno errno = world.ask(
          RtnlTypes.RTM_NEWADDR,
          NLM_F_CREATE | NLM_F_EXCL,
          Ipv4World.address(
              world.device(held.device()), held.local(), held.length(), held.scope()));
      assertThat(errno == null).isEqualTo(!refused);
      if (!refused) {
        world.model.add(held);
      }
      world.compare();
    }
  }

  /** An address is taken away: with a primary its secondaries, unless one of them takes its place. */
  record Delete(Held asked) implements Step<World> {
    @Override
    public void run(World world) throws NetException {
      Held going = world.model.stream()
          .filter(other -> asked.isBeside(other) && other.local() == asked.local())
          .findFirst()
          .orElse(null);
      Errno errno = world.ask(
          RtnlTypes.RTM_DELADDR,
          0,
          Ipv4World.address(world.device(asked.device()), asked.local(), asked.length(), 0));
      assertThat(errno).isEqualTo(going == null ? Errno.EADDRNOTAVAIL : null);
      if (going != null) {
        boolean all = world.primary(going).equals(going) && !world.promotes;
        world.model.removeIf(other -> all ? other.isBeside(going) : other.equals(going));
      }
      world.compare();
    }
  }

  /** From now on secondaries are promoted, or are not. */
  record Promote(boolean on) implements Step<World> {
    @Override
    public void run(World world) throws NetException {
      String path = "net/ipv4/conf/all/promote_secondaries";
      world.test().kernel().sysctls().write(world.task(), path, on ? "1" : "0");
      world.promotes = on;
      world.compare();
    }
  }

  /** A device goes up or down: down, it has its own addresses' routes alone. */
  record Flag(int device, boolean on) implements Step<World> {
    @Override
    public void run(World world) throws NetException {
      world.flag(device, on);
      world.up[device] = on;
      world.compare();
    }
  }

  @Provide
  Arbitrary<ActionChain<World>> chains() {
    Arbitrary<Integer> device = Arbitraries.of(0, 1);
    Arbitrary<Held> held = Combinators.combine(
            device,
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(1, 6),
            Arbitraries.of(20, 24, 28),
            Arbitraries.of(0, 0, 0, 253))
        .as((on, third, last, length, scope) ->
            new Held(on, 0x0a000000 | third << 8 | last, length, scope));
    Arbitrary<Boolean> either = Arbitraries.of(true, false);
    return Chains.of(
        World::new,
        50,
        List.of(
            held.map(Add::new),
            held.map(Add::new),
            held.map(Delete::new),
            either.map(Promote::new),
            Combinators.combine(device, either).as(Flag::new)));
  }

  @Property
  void addressesAndRoutesAreTheLists(@ForAll("chains") ActionChain<World> chain) throws Exception {
    Chains.play(chain);
  }
}
