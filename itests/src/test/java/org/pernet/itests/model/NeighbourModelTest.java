// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REPLACE;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_DST;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_LLADDR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.ActionChain;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Neighbours that user space sets, against a map. */
class NeighbourModelTest {
  private static final int NETWORK = 0x0a000000;
  private static final int STALE = 0x04;
  private static final int NOARP = 0x40;
  private static final int PERMANENT = 0x80;

  /** Who. */
  record Key(int device, int address) {}

  /** What is known of him. */
  record Known(int hardware, int state) {}

  /** A namespace, and the map. */
  static final class World extends Ipv4World {
    private final Map<Key, Known> model = new HashMap<>();

    World() {
      for (int i = 0; i < 2; i++) {
        must(
            RtnlTypes.RTM_NEWADDR,
            NLM_F_CREATE | NLM_F_EXCL,
            address(device(i), NETWORK + 1 + (i << 8), 24, 0));
      }
    }

    private static HardwareAddress hardware(int number) {
      return HardwareAddress.of((byte) 2, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) number);
    }

    NeighbourMessage message(Key key, Integer hardware, int state) {
      Attributes.Builder asked = Attributes.builder().put(NDA_DST, bytes(NETWORK + key.address()));
      if (hardware != null) {
        asked.put(NDA_LLADDR, hardware(hardware));
      }
      return new NeighbourMessage(
          RtnlTypes.AF_INET, 0, device(key.device()).index(), state, 0, 0, asked.build());
    }

    void compare() throws NetException {
      Map<Key, Known> there = new HashMap<>();
      for (RtnlReply reply : dump(
          RtnlTypes.RTM_GETNEIGH,
          new NeighbourMessage(RtnlTypes.AF_INET, 0, 0, 0, 0, 0, Attributes.empty()))) {
        NeighbourMessage one = (NeighbourMessage) reply.message();
        int address = Inet4.of(one.attributes().get(NDA_DST)) - NETWORK;
        int device = one.index() == device(0).index() ? 0 : 1;
        HardwareAddress hardware = one.attributes().get(NDA_LLADDR);
        there.put(new Key(device, address), new Known(hardware.byteAt(5), one.state()));
      }
      assertThat(there).isEqualTo(model);
      audit();
    }
  }

  /** Sets one: add has it only where there is none, change only where there is one, replace always. */
  record Set(Key key, int hardware, int state, int flags) implements Step<World> {
    @Override
    public void run(World world) throws NetException {
      boolean there = world.model.containsKey(key);
      Errno errno = null;
      if (there && (flags & NLM_F_EXCL) != 0) {
        errno = Errno.EEXIST;
      } else if (!there && (flags & NLM_F_CREATE) == 0) {
        errno = Errno.ENOENT;
      }
      assertThat(world.ask(RtnlTypes.RTM_NEWNEIGH, flags, world.message(key, hardware, state)))
          .isEqualTo(errno);
      if (errno == null) {
        world.model.put(key, new Known(hardware, state));
      }
      world.compare();
    }
  }

  /** Takes one away. */
  record Delete(Key key) implements Step<World> {
    @Override
    public void run(World world) throws NetException {
      assertThat(world.ask(RtnlTypes.RTM_DELNEIGH, 0, world.message(key, null, 0)))
          .isEqualTo(world.model.remove(key) == null ? Errno.ENOENT : null);
      world.compare();
    }
  }

  /** A device goes down, and comes up again: its neighbours are gone. */
  record DownAndUp(int device) implements Step<World> {
    @Override
    public void run(World world) throws NetException {
      world.flag(device, false);
      world.model.keySet().removeIf(key -> key.device() == device);
      world.compare();
      world.flag(device, true);
      world.compare();
    }
  }

  /** A device's own address changes: its neighbours are gone. */
  record Readdress(int device, int hardware) implements Step<World> {
    @Override
    public void run(World world) throws NetException {
      world
          .test()
          .withRtnl(() -> world
              .test()
              .kernel()
              .devices()
              .setAddress(world.device(device), World.hardware(hardware)));
      world.model.keySet().removeIf(key -> key.device() == device);
      world.compare();
    }
  }

  @Provide
  Arbitrary<ActionChain<World>> chains() {
    Arbitrary<Integer> device = Arbitraries.of(0, 1);
    Arbitrary<Key> key =
        Combinators.combine(device, Arbitraries.integers().between(2, 20)).as(Key::new);
    Arbitrary<Integer> hardware = Arbitraries.integers().between(1, 5);
    Arbitrary<Integer> flags =
        Arbitraries.of(NLM_F_CREATE | NLM_F_EXCL, NLM_F_CREATE | NLM_F_REPLACE, NLM_F_REPLACE);
    Arbitrary<Step<World>> sets = Combinators.combine(
            key, hardware, Arbitraries.of(STALE, NOARP, PERMANENT), flags)
        .as(Set::new);
    return Chains.of(
        World::new,
        60,
        List.of(
            sets,
            sets,
            key.map(Delete::new),
            device.map(DownAndUp::new),
            Combinators.combine(device, hardware).as(Readdress::new)));
  }

  @Property
  void neighboursAreTheMaps(@ForAll("chains") ActionChain<World> chain) throws Exception {
    Chains.play(chain);
  }
}
