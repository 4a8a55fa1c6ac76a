// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.NetReference;
import org.pernet.core.ModuleUnit;
import org.pernet.testkit.Fault;
import org.pernet.testkit.FaultyOperations;
import org.pernet.testkit.Journal;
import org.pernet.testkit.RecordingOperations;
import org.pernet.testkit.TestKernel;

/** The two lists of operations against a plain model, with failures thrown in. */
class PernetListPropertyTest {
  /** Operations as the model has them. */
  private record Entry(String name, FaultyOperations operations, boolean device, ModuleUnit unit) {}

  private static final class Run implements AutoCloseable {
    final Journal journal = new Journal();
    final TestKernel test;
    final List<Entry> model = new ArrayList<>();
    final List<NetReference> nets = new ArrayList<>();
    final Random random;
    int named;

    Run(long seed) throws NetException {
      test = TestKernel.boot();
      random = new Random(seed);
      journal.name(test.initial(), "0");
    }

    @Override
    public void close() {
      nets.forEach(NetReference::close);
      test.close();
    }

    void step() throws NetException {
      switch (random.nextInt(4)) {
        case 0 -> register();
        case 1 -> unregister();
        case 2 -> create();
        default -> destroy();
      }
    }

    private List<String> calls(String call) {
      return journal.take().stream()
          .filter(line -> line.contains("." + call + "("))
          .toList();
    }

    private List<String> live() {
      List<String> all = new ArrayList<>(List.of("0"));
      nets.forEach(net -> all.add(journal.nameOf(net.net())));
      return all;
    }

    private void register() throws NetException {
      String name = "op" + ++named;
      boolean device = random.nextBoolean();
      int failAt = random.nextInt(3) == 0 ? 1 + random.nextInt(live().size()) : 0;
      FaultyOperations operations = new FaultyOperations(RecordingOperations.of(name, journal))
          .atInit(Fault.refusing(failAt, Errno.ENOMEM));
      journal.take();
      try {
        ModuleUnit unit =
            device ? test.registerDevice(operations) : test.registerSubsys(operations);
        assertThat(failAt).isZero();
        Entry entry = new Entry(name, operations, device, unit);
        long subsystems = model.stream().filter(other -> !other.device()).count();
        model.add(device ? model.size() : (int) subsystems, entry);
        assertThat(calls("init"))
            .isEqualTo(live().stream().map(net -> name + ".init(" + net + ")").toList());
      } catch (NetException refused) {
        assertThat(failAt).isPositive();
        assertThat(calls("exit"))
            .isEqualTo(live().subList(0, failAt - 1).stream()
                .map(net -> name + ".exit(" + net + ")")
                .toList());
      }
    }

    private void unregister() {
      if (model.isEmpty()) {
        return;
      }
      Entry entry = model.remove(random.nextInt(model.size()));
      journal.take();
      entry.unit().withdraw();
      assertThat(calls("exit"))
          .isEqualTo(
              live().stream().map(net -> entry.name() + ".exit(" + net + ")").toList());
    }

    private void create() throws NetException {
      int failing = model.isEmpty() || random.nextInt(3) > 0 ? -1 : random.nextInt(model.size());
      if (failing >= 0) {
        model.get(failing).operations().atInit(Fault.throwing(1, new IllegalStateException()));
      }
      journal.take();
      try {
        NetReference net = test.createNet();
        assertThat(failing).isNegative();
        nets.add(net);
        String name = journal.nameOf(net.net());
        assertThat(calls("init"))
            .isEqualTo(model.stream()
                .map(entry -> entry.name() + ".init(" + name + ")")
                .toList());
      } catch (NetException refused) {
        assertThat(failing).isNotNegative();
        List<String> exits = calls("exit");
        assertThat(exits).hasSize(failing);
        for (int i = 0; i < failing; i++) {
          assertThat(exits.get(i)).startsWith(model.get(failing - 1 - i).name() + ".exit(");
        }
      }
    }

    private void destroy() {
      int count = Math.min(nets.size(), 1 + random.nextInt(3));
      List<String> dead = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        NetReference net = nets.remove(random.nextInt(nets.size()));
        dead.add(0, journal.nameOf(net.net()));
        net.close();
      }
      journal.take();
      test.quiesce();
      List<String> expected = new ArrayList<>();
      for (int i = model.size() - 1; i >= 0; i--) {
        for (String net : dead) {
          expected.add(model.get(i).name() + ".exit(" + net + ")");
        }
      }
      assertThat(calls("exit")).isEqualTo(expected);
    }
  }

  @Property(tries = 60)
  void initsAndExitsAreThoseOfTheModel(@ForAll long seed) throws NetException {
    try (Run run = new Run(seed)) {
      for (int i = 0; i < 40; i++) {
        run.step();
      }
    }
  }
}
