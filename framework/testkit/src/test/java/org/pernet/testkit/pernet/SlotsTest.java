// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.pernet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.core.ModuleUnit;
import org.pernet.testkit.Fault;
import org.pernet.testkit.FaultyOperations;
import org.pernet.testkit.Journal;
import org.pernet.testkit.RecordingOperations;
import org.pernet.testkit.TestKernel;

/** S4-2 to S4-6: the state of a subsystem, a slot in each namespace. */
class SlotsTest {
  private final Journal journal = new Journal();
  private TestKernel test;
  private NetReference red;

  @BeforeEach
  void boot() throws NetException {
    test = TestKernel.boot();
    red = test.createNet();
  }

  @AfterEach
  void guard() {
    red.close();
    test.close();
  }

  private static PernetKey<String> key(String name) {
    return PernetKey.of(name, net -> name + " of " + net.inode());
  }

  private ModuleUnit register(PernetKey<?> key) throws NetException {
    return test.registerSubsys(RecordingOperations.of(key.name(), journal, key));
  }

  @Test
  void theStateIsThereWhenInitRunsAndGoneAfterTheUnregistration() throws Exception {
    PernetKey<String> key = key("k");
    List<String> seen = new ArrayList<>();
    PernetOperations operations = new PernetOperations() {
      @Override
      public Optional<PernetKey<?>> key() {
        return Optional.of(key);
      }

      @Override
      public void init(Net net) {
        seen.add("init " + (net.get(key) != null));
      }

      @Override
      public void exit(Net net) {
        seen.add("exit " + (net.get(key) != null));
      }

      @Override
      public void exitBatch(List<Net> nets) {
        seen.add("batch " + nets.stream().allMatch(net -> net.get(key) != null));
      }
    };
    assertThat(red.net().get(key)).isNull();
    ModuleUnit unit = test.registerSubsys(operations);
    assertThat(red.net().get(key)).isEqualTo("k of " + red.net().inode());
    unit.withdraw();
    assertThat(seen)
        .containsExactly("init true", "init true", "exit true", "exit true", "batch true");
    assertThat(red.net().get(key)).isNull();
    assertThat(key.slot()).isZero();
  }

  @Test
  void everyStateIsFreedOnlyAfterAllExitsOfAllOperations() throws Exception {
    PernetKey<String> late = key("late");
    List<Boolean> seen = new ArrayList<>();
    test.registerSubsys(new PernetOperations() {
      @Override
      public void exit(Net net) {
        seen.add(net.get(late) != null);
      }
    });
    register(late);
    try (NetReference blue = test.createNet()) {
      assertThat(blue.net().get(late)).isNotNull();
    }
    test.quiesce();
    assertThat(seen).as("late exits first, and its state is still there").containsExactly(true);
  }

  @Test
  void theLowestFreeSlotIsTakenAgain() throws Exception {
    PernetKey<String> one = key("one");
    PernetKey<String> two = key("two");
    PernetKey<String> three = key("three");
    register(one);
    ModuleUnit second = register(two);
    register(three);
    int freed = two.slot();
    assertThat(List.of(one.slot(), freed, three.slot())).doesNotHaveDuplicates().isSorted();
    second.withdraw();
    PernetKey<String> four = key("four");
    register(four);
    assertThat(four.slot()).isEqualTo(freed);
    assertThat(red.net().get(four)).startsWith("four");
    assertThat(red.net().get(three)).startsWith("three");
  }

  @Test
  void theArraysOfLiveNamespacesGrow() throws Exception {
    List<PernetKey<String>> keys = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      keys.add(key("k" + i));
      register(keys.get(i));
    }
    for (PernetKey<String> key : keys) {
      assertThat(red.net().get(key)).isEqualTo(key.name() + " of " + red.net().inode());
    }
  }

  @Test
  void aRefusedInitLeavesNoStateAnywhere() throws Exception {
    PernetKey<String> key = key("bad");
    FaultyOperations faulty = new FaultyOperations(RecordingOperations.of("bad", journal, key))
        .atInit(Fault.refusing(2, Errno.ENOMEM));
    assertThatThrownBy(() -> test.registerSubsys(faulty)).isInstanceOf(NetException.class);
    assertThat(test.initial().get(key)).isNull();
    assertThat(red.net().get(key)).isNull();
    assertThat(key.slot()).isZero();
    PernetKey<String> next = key("next");
    register(next);
    assertThat(red.net().get(next)).isNotNull();
    assertThat(red.net().get(key)).as("the other's slot is not ours").isNull();
  }

  @Test
  void aLazyStateIsMadeWhenItIsFirstObtained() throws Exception {
    List<Long> made = new ArrayList<>();
    PernetKey<StringBuilder> lazy = PernetKey.lazy("lazy", net -> {
      made.add(net.inode());
      return new StringBuilder();
    });
    assertThatThrownBy(() -> red.net().obtain(lazy)).isInstanceOf(IllegalStateException.class);
    ModuleUnit unit = register(lazy);
    assertThat(made).isEmpty();
    assertThat(red.net().get(lazy)).isNull();
    StringBuilder state = red.net().obtain(lazy);
    assertThat(red.net().obtain(lazy)).isSameAs(state);
    assertThat(red.net().get(lazy)).isSameAs(state);
    assertThat(made).containsExactly(red.net().inode());
    unit.withdraw();
    assertThat(red.net().get(lazy)).isNull();
    register(lazy);
    assertThat(red.net().get(lazy)).as("nothing of the first registration").isNull();
  }

  @Test
  void aKeySomebodyElseHasRegisteredIsRefused() throws Exception {
    PernetKey<String> key = key("k");
    register(key);
    int slot = key.slot();
    journal.take();
    assertThatThrownBy(() -> register(key))
        .isInstanceOfSatisfying(
            NetException.class, refused -> assertThat(refused.errno()).isEqualTo(Errno.EEXIST));
    assertThat(journal.take()).isEmpty();
    assertThat(key.slot()).isEqualTo(slot);
    assertThat(red.net().get(key)).isNotNull();
  }

  @Test
  void aFactoryThatThrowsIsAFailedInit() throws Exception {
    PernetKey<String> key = PernetKey.of("k", net -> {
      if (net.isInitial()) {
        return "fine";
      }
      throw new IllegalStateException("no state for others");
    });
    assertThatThrownBy(() -> register(key))
        .isInstanceOfSatisfying(
            NetException.class, refused -> assertThat(refused.errno()).isEqualTo(Errno.EIO));
    assertThat(journal.take())
        .containsExactly(
            "k.init(initial)", "k.preExit(initial)", "k.exit(initial)", "k.exitBatch([initial])");
    assertThat(test.initial().get(key)).isNull();
  }

  @Test
  void aDeadNamespaceHasNoState() throws Exception {
    PernetKey<String> key = key("k");
    register(key);
    NetReference blue = test.createNet();
    try (NetReference passive = blue.net().hold("a reader")) {
      blue.close();
      assertThat(passive.net().get(key)).as("not cleaned up yet").isNotNull();
      test.quiesce();
      assertThat(passive.net().get(key)).isNull();
    }
  }
}
