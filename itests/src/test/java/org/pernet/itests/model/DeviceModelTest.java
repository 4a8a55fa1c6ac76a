// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.ActionChain;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.NetReference;
import org.pernet.itests.model.DeviceWorld.Card;
import org.pernet.itests.model.DeviceWorld.Room;

/** Names, patterns, second names, indexes, moves, up and down, masters: devices are where the model has them. */
class DeviceModelTest {
  private static final int LOOPBACK_INDEX = 1;
  private static final int DEEPEST = 8;

  /** A namespace comes. */
  record CreateNet() implements Step<DeviceWorld> {
    @Override
    public void run(DeviceWorld world) throws NetException {
      if (world.rooms.size() < 5) {
        NetReference fresh = world.test.createNet();
        world.rooms.add(new Room(fresh.net(), fresh));
      }
      world.compare();
    }
  }

  /** A namespace dies: its devices go home, the oldest first. */
  record KillNet(int which) implements Step<DeviceWorld> {
    @Override
    public void run(DeviceWorld world) {
      Room going = world.room(which);
      if (going.reference != null) {
        going.reference.close();
        world.test.quiesce();
        Room home = world.rooms.get(0);
        for (Card card : world.in(going).stream()
            .sorted(Comparator.comparingInt(one -> one.age))
            .toList()) {
          goHome(world, card, home);
        }
        world.rooms.remove(going);
      }
      world.compare();
    }

    /** As dev and its index, or with the next free number, where its name is taken; second names that are taken get lost. */
    private static void goHome(DeviceWorld world, Card card, Room home) {
      String name = card.name;
      if (world.named(home, name) != null) {
        name = "dev" + card.index;
        name = world.named(home, name) == null ? name : world.choose(home, "dev%d");
      }
      card.others.removeIf(other -> world.named(home, other) != null);
      boolean keeps = world.indexed(home, card.index) == null;
      int index = keeps ? card.index : world.draw(home);
      DeviceWorld.leave(card);
      world.in(card.room).stream()
          .filter(port -> port.master == card)
          .forEach(port -> port.master = null);
      world.put(card, home, index, name);
    }
  }

  /** A device comes, with a name or a pattern, and with an index or, for 0, the next. */
  record Plug(int where, String name, int index) implements Step<DeviceWorld> {
    @Override
    public void run(DeviceWorld world) {
      Room room = world.room(where);
      String chosen = world.choose(room, name);
      try {
        NetDevice device = world.driver.plugIn(room.net, name, index);
        Card card = new Card(device, room);
        assertThat(chosen).isNotNull();
        world.put(card, room, index == 0 ? world.draw(room) : index, chosen);
        world.cards.add(card);
      } catch (NetException refused) {
        boolean indexTaken = index == LOOPBACK_INDEX || world.indexed(room, index) != null;
        assertThat(refused.errno()).isEqualTo(chosen == null ? Errno.EEXIST : Errno.EBUSY);
        assertThat(chosen == null || indexTaken).isTrue();
      }
      world.compare();
    }
  }

  /** A device goes. */
  record Unplug(int which) implements Step<DeviceWorld> {
    @Override
    public void run(DeviceWorld world) {
      Card card = world.card(which);
      if (card != null && world.cards.stream().noneMatch(port -> port.master == card)) {
        world.driver.unplug(card.device);
        world.cards.remove(card);
      }
      world.compare();
    }
  }

  /** A device is called otherwise. */
  record Rename(int which, String name) implements Step<DeviceWorld> {
    @Override
    public void run(DeviceWorld world) {
      Card card = world.card(which);
      if (card != null) {
        String chosen = name.equals(card.name) ? name : world.choose(card.room, name);
        world.expect(
            chosen == null ? Errno.EEXIST : null, () -> world.devices().rename(card.device, name));
        card.name = chosen == null ? card.name : chosen;
      }
      world.compare();
    }
  }

  /** A device has a second name, or has it no more. */
  record SecondName(int which, String name, boolean add) implements Step<DeviceWorld> {
    @Override
    public void run(DeviceWorld world) {
      Card card = world.card(which);
      if (card != null) {
        Card owner = world.named(card.room, name);
        if (add) {
          world.expect(
              owner == null ? null : Errno.EEXIST,
              () -> world.devices().addAlternativeName(card.device, name));
          if (owner == null) {
            card.others.add(name);
          }
        } else {
          boolean mine = owner == card && card.others.contains(name);
          world.expect(
              mine ? null : owner == null ? Errno.ENOENT : Errno.EINVAL,
              () -> world.devices().removeAlternativeName(card.device, name));
          card.others.remove(name);
        }
      }
      world.compare();
    }
  }

  /** A device moves, perhaps under another name, or with an index that it shall have there. */
  record Move(int which, int where, String pattern, int index) implements Step<DeviceWorld> {
    @Override
    public void run(DeviceWorld world) {
      Card card = world.card(which);
      if (card != null && world.cards.stream().noneMatch(port -> port.master == card)) {
        Room to = world.room(where);
        String name = world.named(to, card.name) == null ? card.name : world.choose(to, pattern);
        Errno errno = card.room == to ? null : refusal(world, card, to, name);
        world.expect(
            errno, () -> world.devices().changeNamespace(card.device, to.net, pattern, index));
        if (errno == null && card.room != to) {
          int there = index != 0
              ? index
              : world.indexed(to, card.index) == null ? card.index : world.draw(to);
          DeviceWorld.leave(card);
          world.put(card, to, there, name);
        }
      }
      world.compare();
    }

    private Errno refusal(DeviceWorld world, Card card, Room to, String name) {
      if (name == null || card.others.stream().anyMatch(other -> world.named(to, other) != null)) {
        return Errno.EEXIST;
      }
      boolean taken = index == LOOPBACK_INDEX || world.indexed(to, index) != null;
      return index != 0 && taken ? Errno.EBUSY : null;
    }
  }

  /** A device goes up or down. */
  record Flag(int which, boolean up) implements Step<DeviceWorld> {
    @Override
    public void run(DeviceWorld world) {
      Card card = world.card(which);
      if (card != null) {
        world.expect(null, () -> {
          if (up) {
            world.devices().open(card.device);
          } else {
            world.devices().close(card.device);
          }
        });
        card.up = up;
      }
      world.compare();
    }
  }

  /** A device is enslaved: EBUSY where it has a master, or would be its own; ELOOP where that is too deep. */
  record Enslave(int which, int masterOf) implements Step<DeviceWorld> {
    @Override
    public void run(DeviceWorld world) {
      Card port = world.card(which);
      Card master = world.card(masterOf);
      if (port != null && port.room == master.room) {
        Errno errno = port.master != null || port == master ? Errno.EBUSY : null;
        int depth = 1;
        for (Card at = master; errno == null && at != null; at = at.master) {
          errno = at == port ? Errno.EBUSY : ++depth > DEEPEST + 1 ? Errno.ELOOP : null;
        }
        world.expect(errno, () -> world.devices().linkMaster(port.device, master.device));
        port.master = errno == null ? master : port.master;
      }
      world.compare();
    }
  }

  /** A device is let go. */
  record Release(int which) implements Step<DeviceWorld> {
    @Override
    public void run(DeviceWorld world) {
      Card port = world.card(which);
      if (port != null && port.master != null) {
        Card master = port.master;
        world.expect(null, () -> world.devices().unlinkMaster(port.device, master.device));
        port.master = null;
      }
      world.compare();
    }
  }

  @Provide
  Arbitrary<ActionChain<DeviceWorld>> chains() {
    Arbitrary<Integer> which = Arbitraries.integers().between(0, 30);
    Arbitrary<String> names =
        Arbitraries.of("n%d", "m%d", "n0", "n1", "n2", "n3", "m0", "m1", "dev3", "dev0");
    Arbitrary<String> plain = Arbitraries.of("n0", "n1", "n4", "m0", "x", "y", "dev2");
    Arbitrary<Integer> index =
        Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(1, 12));
    Arbitrary<Boolean> either = Arbitraries.of(true, false);
    return Chains.of(
        DeviceWorld::new,
        60,
        List.of(
            Arbitraries.just(new CreateNet()),
            which.map(KillNet::new),
            Combinators.combine(which, names, index).as(Plug::new),
            Combinators.combine(which, names, index).as(Plug::new),
            which.map(Unplug::new),
            Combinators.combine(which, names).as(Rename::new),
            Combinators.combine(which, plain, either).as(SecondName::new),
            Combinators.combine(which, which, names, index).as(Move::new),
            Combinators.combine(which, either).as(Flag::new),
            Combinators.combine(which, which).as(Enslave::new),
            which.map(Release::new)));
  }

  @Property
  void devicesAreWhereTheModelHasThem(@ForAll("chains") ActionChain<DeviceWorld> chain)
      throws Exception {
    Chains.play(chain);
  }
}
