// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.ActionChain;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetIds;
import org.pernet.api.net.NetReference;
import org.pernet.testkit.TestKernel;

/** The ids that namespaces have for one another, all of them, both ways. */
class NsidModelTest {
  /** A kernel; by namespace, what it calls its peers. */
  static final class World implements AutoCloseable {
    private final TestKernel test = TestKernel.bootBare();
    private final List<Net> nets = new ArrayList<>(List.of(test.initial()));
    private final Map<Net, NetReference> references = new HashMap<>();
    private final Map<Net, TreeMap<Integer, Net>> model =
        new HashMap<>(Map.of(test.initial(), new TreeMap<>()));

    private Net net(int which) {
      return nets.get(which % nets.size());
    }

    private NetIds ids() {
      return test.kernel().nets().ids();
    }

    private Integer known(Net net, Net peer) {
      return model.get(net).entrySet().stream()
          .filter(entry -> entry.getValue() == peer)
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse(null);
    }

    private int lowestFree(Net net) {
      int id = 0;
      while (model.get(net).containsKey(id)) {
        id++;
      }
      return id;
    }

    private void compare() {
      for (Net net : nets) {
        for (Net peer : nets) {
          Integer id = known(net, peer);
          assertThat(ids().id(net, peer)).isEqualTo(id == null ? NetIds.NOT_ASSIGNED : id);
        }
        TreeMap<Integer, Net> walked = new TreeMap<>();
        for (int id = ids().next(net, 0); id >= 0; id = ids().next(net, id + 1)) {
          Optional<NetReference> found = ids().byId(net, id, "test");
          walked.put(id, found.orElseThrow().net());
          found.get().close();
        }
        assertThat(walked).isEqualTo(model.get(net));
      }
      assertThat(test.kernel().audit()).isEmpty();
    }

    @Override
    public void close() {
      references.values().forEach(NetReference::close);
      test.close();
    }
  }

  /** A namespace comes. */
  record Create() implements Step<World> {
    @Override
    public void run(World world) throws NetException {
      NetReference fresh = world.test.createNet();
      world.nets.add(fresh.net());
      world.references.put(fresh.net(), fresh);
      world.model.put(fresh.net(), new TreeMap<>());
      world.compare();
    }
  }

  /** A namespace dies: what it knew is forgotten, and so is it. */
  record Kill(int which) implements Step<World> {
    @Override
    public void run(World world) {
      Net going = world.net(which);
      if (!going.isInitial()) {
        world.references.remove(going).close();
        world.test.quiesce();
        world.nets.remove(going);
        world.model.remove(going);
        world.model.values().forEach(known -> known.values().removeIf(peer -> peer == going));
      }
      world.compare();
    }
  }

  /** An id is given, or, below 0, the lowest free one. */
  record Assign(int which, int peerOf, int id) implements Step<World> {
    @Override
    public void run(World world) throws NetException {
      Net net = world.net(which);
      Net peer = world.net(peerOf);
      boolean fits = world.known(net, peer) == null && !world.model.get(net).containsKey(id);
      int wanted = id < 0 ? world.lowestFree(net) : id;
      try {
        assertThat(world.ids().assign(net, peer, id)).isEqualTo(wanted);
        assertThat(fits).isTrue();
        world.model.get(net).put(wanted, peer);
      } catch (NetException taken) {
        assertThat(fits).isFalse();
        assertThat(taken.errno().number()).isEqualTo(17);
      }
      world.compare();
    }
  }

  /** An id is needed. */
  record Draw(int which, int peerOf) implements Step<World> {
    @Override
    public void run(World world) {
      Net net = world.net(which);
      Net peer = world.net(peerOf);
      Integer known = world.known(net, peer);
      int expected = known == null ? world.lowestFree(net) : known;
      assertThat(world.ids().idOrDraw(net, peer)).isEqualTo(expected);
      world.model.get(net).put(expected, peer);
      world.compare();
    }
  }

  @Provide
  Arbitrary<ActionChain<World>> chains() {
    Arbitrary<Integer> which = Arbitraries.integers().between(0, 9);
    Arbitrary<Integer> id = Arbitraries.integers().between(-1, 7);
    return Chains.of(
        World::new,
        40,
        List.of(
            Arbitraries.just(new Create()),
            which.map(Kill::new),
            Combinators.combine(which, which, id).as(Assign::new),
            Combinators.combine(which, which).as(Draw::new)));
  }

  @Property
  void idsAreTheModels(@ForAll("chains") ActionChain<World> chain) throws Exception {
    Chains.play(chain);
  }
}
