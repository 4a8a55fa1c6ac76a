// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.ActionChain;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.NetReference;
import org.pernet.core.ModuleUnit;
import org.pernet.testkit.Fault;
import org.pernet.testkit.FaultPlan;
import org.pernet.testkit.FaultyOperations;
import org.pernet.testkit.Journal;
import org.pernet.testkit.RecordingOperations;
import org.pernet.testkit.TestKernel;

/** Order and undo of pernet operations: whatever comes, goes and fails, the journal is the model's, line by line. */
class PernetModelTest {
  /** Operations as the model has them; the kernel's own, the first of a driver's, write nothing down. */
  private record Entry(String name, boolean device, ModuleUnit unit) {}

  /** A kernel, and the lists that are its model. */
  static final class World implements AutoCloseable {
    private final FaultPlan plan = new FaultPlan();
    private final Journal journal = new Journal();
    private final List<Entry> entries = new ArrayList<>(List.of(new Entry(null, true, null)));
    private final List<NetReference> nets = new ArrayList<>();
    private final List<String> names = new ArrayList<>(List.of("initial"));
    private final List<String> expected = new ArrayList<>();
    private final TestKernel test;
    private int registered;
    private int created;

    World() {
      try {
        test = TestKernel.bootWith(builder -> builder.faults(plan));
      } catch (NetException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    private void expect(Entry entry, String call, String argument) {
      if (entry.name() != null) {
        expected.add(entry.name() + "." + call + "(" + argument + ")");
      }
    }

    /** ops_undo_list: every preExit, then exit and exitBatch, operation by operation in reverse. */
    private void expectUndo(List<Entry> done, List<String> in) {
      List<Entry> reversed = new ArrayList<>(done);
      Collections.reverse(reversed);
      reversed.forEach(entry -> in.forEach(net -> expect(entry, "preExit", net)));
      for (Entry entry : reversed) {
        in.forEach(net -> expect(entry, "exit", net));
        expect(entry, "exitBatch", "[" + String.join(", ", in) + "]");
      }
    }

    private void compare() {
      assertThat(journal.take()).isEqualTo(expected);
      expected.clear();
      assertThat(test.kernel().nets().size()).isEqualTo(names.size());
      assertThat(test.kernel().audit()).isEmpty();
    }

    @Override
    public void close() {
      nets.forEach(NetReference::close);
      test.close();
    }
  }

  /** Registers operations, of which init fails in the n-th namespace; 0 for none. */
  record Register(boolean device, int failAt) implements Step<World> {
    @Override
    public void run(World world) throws NetException {
      String name = "op" + ++world.registered;
      FaultyOperations operations = new FaultyOperations(
              RecordingOperations.of(name, world.journal))
          .atInit(Fault.refusing(failAt, Errno.ENOMEM));
      boolean fails = failAt > 0 && failAt <= world.names.size();
      Entry entry = new Entry(name, device, null);
      List<String> reached = world.names.subList(0, fails ? failAt : world.names.size());
      reached.forEach(net -> world.expect(entry, "init", net));
      if (fails) {
        world.expectUndo(List.of(entry), reached.subList(0, failAt - 1));
        assertThatThrownBy(() -> register(world, operations)).hasMessageContaining("ENOMEM");
      } else {
        Entry live = new Entry(name, device, register(world, operations));
        operations.atInit(Fault.none());
        int subsystems =
            (int) world.entries.stream().filter(one -> !one.device()).count();
        world.entries.add(device ? world.entries.size() : subsystems, live);
      }
      world.compare();
    }

    private ModuleUnit register(World world, FaultyOperations operations) throws NetException {
      return device ? world.test.registerDevice(operations) : world.test.registerSubsys(operations);
    }
  }

  /** Unregisters the n-th of the operations, counted round. */
  record Unregister(int which) implements Step<World> {
    @Override
    public void run(World world) {
      Entry going = world.entries.get(which % world.entries.size());
      if (going.name() != null) {
        world.entries.remove(going);
        world.expectUndo(List.of(going), world.names);
        going.unit().withdraw();
      }
      world.compare();
    }
  }

  /** Makes a namespace, in which the n-th init fails; 0 for none. */
  record Create(int failAt) implements Step<World> {
    @Override
    public void run(World world) throws NetException {
      boolean fails = failAt > 0 && failAt <= world.entries.size();
      List<Entry> done = world.entries.subList(0, fails ? failAt - 1 : world.entries.size());
      boolean isNamed = !fails || done.stream().anyMatch(entry -> entry.name() != null);
      String name = "net" + (world.created + 1);
      world.created += isNamed ? 1 : 0;
      done.forEach(entry -> world.expect(entry, "init", name));
      if (fails) {
        world.expectUndo(done, List.of(name));
        world.plan.failNth("pernet.init", failAt, Errno.ENOSPC);
        assertThatThrownBy(world.test::createNet).hasMessageContaining("ENOSPC");
      } else {
        NetReference fresh = world.test.createNet();
        world.nets.add(fresh);
        world.names.add(world.journal.nameOf(fresh.net()));
        assertThat(world.journal.nameOf(fresh.net())).isEqualTo(name);
      }
      world.plan.disarm();
      world.compare();
    }
  }

  /** The last references of some namespaces go, which die as one batch, the last first. */
  record Destroy(List<Integer> which) implements Step<World> {
    @Override
    public void run(World world) {
      List<String> batch = new ArrayList<>();
      for (int one : which) {
        if (!world.nets.isEmpty()) {
          int at = one % world.nets.size();
          world.nets.remove(at).close();
          batch.add(0, world.names.remove(at + 1));
        }
      }
      if (!batch.isEmpty()) {
        world.expectUndo(world.entries, batch);
      }
      world.test.quiesce();
      world.compare();
    }
  }

  @Provide
  Arbitrary<ActionChain<World>> chains() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 20);
    Arbitrary<Integer> failures =
        Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(1, 8));
    return Chains.of(
        World::new,
        40,
        List.of(
            Combinators.combine(Arbitraries.of(true, false), failures).as(Register::new),
            numbers.map(Unregister::new),
            failures.map(Create::new),
            numbers.list().ofMinSize(1).ofMaxSize(3).map(Destroy::new)));
  }

  @Property
  void journalIsTheModels(@ForAll("chains") ActionChain<World> chain) throws Exception {
    Chains.play(chain);
  }
}
