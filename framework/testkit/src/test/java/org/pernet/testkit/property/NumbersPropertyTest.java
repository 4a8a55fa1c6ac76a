// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetIds;
import org.pernet.api.net.NetReference;
import org.pernet.testkit.Journal;
import org.pernet.testkit.PhysicalDevice;
import org.pernet.testkit.TestKernel;

/** Numbers near and far, given, drawn and given back by hundreds: indexes, ids, and those of names by pattern. */
class NumbersPropertyTest {
  /** From the whole range, as often small as great. */
  private static int anyNumber(Random random) {
    return (random.nextInt() & Integer.MAX_VALUE) >>> random.nextInt(31);
  }

  private static int lowestFree(Map<Integer, ?> taken) {
    int free = 0;
    while (taken.containsKey(free)) {
      free++;
    }
    return free;
  }

  @Property(tries = 10)
  void indexes(@ForAll long seed) throws NetException {
    Random random = new Random(seed);
    try (TestKernel test = TestKernel.boot()) {
      Net net = test.initial();
      PhysicalDevice driver = new PhysicalDevice(new Journal());
      TreeMap<Integer, NetDevice> model = new TreeMap<>();
      for (int i = 0; i < 300; i++) {
        int index = 2 + anyNumber(random) % (Integer.MAX_VALUE - 2);
        if (random.nextInt(3) > 0) {
          if (!model.containsKey(index)) {
            model.put(index, driver.plugIn(net, "d" + i, index));
          }
        } else if (!model.isEmpty()) {
          Integer near = model.floorKey(index);
          driver.unplug(model.remove(near == null ? model.firstKey() : near));
        }
        int from = anyNumber(random);
        Map.Entry<Integer, NetDevice> next = model.ceilingEntry(from);
        assertThat(net.deviceAtOrAfter(from).orElse(null))
            .isSameAs(next == null ? null : next.getValue());
        assertThat(net.deviceByIndex(from).orElse(null)).isSameAs(model.get(from));
        assertThat(net.devices()).containsExactlyElementsOf(model.values());
      }
      test.withRtnl(() -> test.kernel().devices().unregister(net.devices()));
    }
  }

  /** Indexes are drawn in turn: around those that are taken, and from the beginning again after the last. */
  @Property(tries = 5)
  void drawnIndexes(@ForAll long seed) throws NetException {
    Random random = new Random(seed);
    try (TestKernel test = TestKernel.boot()) {
      Net net = test.initial();
      PhysicalDevice driver = new PhysicalDevice(new Journal());
      TreeSet<Integer> taken = new TreeSet<>();
      for (int i = 0; i < 100; i++) {
        int index = 2 + random.nextInt(200);
        if (taken.add(index)) {
          driver.plugIn(net, "t" + i, index);
        }
      }
      int last = 1;
      for (int i = 0; i < 200; i++) {
        do {
          last++;
        } while (!taken.add(last));
        assertThat(driver.plugIn(net, "d" + i, 0).index()).isEqualTo(last);
      }
      test.withRtnl(() -> test.kernel().devices().unregister(net.devices()));
    }
  }

  @Property(tries = 5)
  void namesByPattern(@ForAll long seed) throws NetException {
    Random random = new Random(seed);
    try (TestKernel test = TestKernel.boot()) {
      Net net = test.initial();
      PhysicalDevice driver = new PhysicalDevice(new Journal());
      TreeMap<Integer, NetDevice> model = new TreeMap<>();
      for (int i = 0; i < 400; i++) {
        model.put(i, driver.plugIn(net, "n%d", 0));
        assertThat(model.get(i).name()).isEqualTo("n" + i);
      }
      for (int i = 0; i < 300; i++) {
        if (random.nextBoolean()) {
          List<Integer> numbers = List.copyOf(model.keySet());
          driver.unplug(model.remove(numbers.get(random.nextInt(numbers.size()))));
        } else {
          int free = lowestFree(model);
          model.put(free, driver.plugIn(net, "n%d", 0));
          assertThat(model.get(free).name()).isEqualTo("n" + free);
        }
      }
      test.withRtnl(() -> test.kernel().devices().unregister(net.devices()));
    }
  }

  @Property(tries = 5)
  void ids(@ForAll long seed) throws NetException {
    Random random = new Random(seed);
    try (TestKernel test = TestKernel.boot()) {
      NetIds ids = test.kernel().nets().ids();
      Net net = test.initial();
      TreeMap<Integer, NetReference> model = new TreeMap<>();
      for (int i = 0; i < 400; i++) {
        if (random.nextInt(4) > 0) {
          NetReference peer = test.createNet();
          int wanted = random.nextBoolean() ? -1 : anyNumber(random);
          int expected = wanted < 0 || model.containsKey(wanted) ? lowestFree(model) : wanted;
          assertThat(ids.assign(net, peer.net(), wanted == expected ? wanted : -1))
              .isEqualTo(expected);
          model.put(expected, peer);
        } else if (!model.isEmpty()) {
          List<Integer> numbers = List.copyOf(model.keySet());
          model.remove(numbers.get(random.nextInt(numbers.size()))).close();
          test.quiesce();
        }
        int from = anyNumber(random);
        Integer next = model.ceilingKey(from);
        assertThat(ids.next(net, from)).isEqualTo(next == null ? -1 : next);
      }
      for (Map.Entry<Integer, NetReference> one : model.entrySet()) {
        assertThat(ids.id(net, one.getValue().net())).isEqualTo(one.getKey());
        try (NetReference found = ids.byId(net, one.getKey(), "test").orElseThrow()) {
          assertThat(found.net()).isSameAs(one.getValue().net());
        }
      }
      model.values().forEach(NetReference::close);
    }
  }
}
