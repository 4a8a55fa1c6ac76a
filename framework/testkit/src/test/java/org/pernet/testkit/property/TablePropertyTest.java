// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetIds;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.Task;
import org.pernet.testkit.Journal;
import org.pernet.testkit.PhysicalDevice;
import org.pernet.testkit.TestKernel;

/** Devices, descriptors and ids against plain maps. */
class TablePropertyTest {
  /** A table of devices as plain maps have it, few and many. */
  private static final class DeviceModel {
    private final Net net;
    private final Random random;
    private final TestKernel test;
    private final PhysicalDevice driver = new PhysicalDevice(new Journal());
    private final TreeMap<Integer, NetDevice> byIndex = new TreeMap<>();
    private final Map<String, NetDevice> byName = new HashMap<>();
    private int last = 1;

    DeviceModel(TestKernel test, Net net, Random random) {
      this.test = test;
      this.net = net;
      this.random = random;
    }

    private NetDevice any() {
      return List.copyOf(byIndex.values()).get(random.nextInt(byIndex.size()));
    }

    void step() throws NetException {
      int what = random.nextInt(10);
      if (what < 5 || byIndex.isEmpty()) {
        add();
      } else if (what < 7) {
        NetDevice device = any();
        byIndex.remove(device.index());
        byName.values().removeIf(other -> other == device);
        driver.unplug(device);
      } else if (what < 8) {
        rename(any());
      } else {
        alternativeName(any());
      }
      compare();
    }

    private void add() throws NetException {
      boolean pattern = random.nextBoolean();
      String name = pattern ? "n%d" : "n" + random.nextInt(30);
      String expected = name;
      if (pattern) {
        int number = 0;
        while (byName.containsKey("n" + number)) {
          number++;
        }
        expected = "n" + number;
      }
      int wanted = random.nextInt(4) == 0 ? 2 + random.nextInt(40) : 0;
      boolean fits = !byName.containsKey(expected) && !byIndex.containsKey(wanted);
      try {
        NetDevice device = driver.plugIn(net, name, wanted);
        assertThat(fits).isTrue();
        assertThat(device.name()).isEqualTo(expected);
        if (wanted == 0) {
          do {
            last++;
          } while (byIndex.containsKey(last));
          assertThat(device.index()).isEqualTo(last);
        }
        byIndex.put(device.index(), device);
        byName.put(expected, device);
      } catch (NetException refused) {
        assertThat(fits).isFalse();
      }
    }

    private void rename(NetDevice device) throws NetException {
      String old = device.name();
      String name = "n" + random.nextInt(30);
      try {
        test.withRtnl(() -> test.kernel().devices().rename(device, name));
        byName.remove(old);
        assertThat(byName.put(name, device)).isNull();
      } catch (NetException refused) {
        assertThat(byName).containsKey(name);
      }
    }

    private void alternativeName(NetDevice device) throws NetException {
      String name = "n" + random.nextInt(30);
      try {
        if (random.nextBoolean()) {
          test.withRtnl(() -> test.kernel().devices().addAlternativeName(device, name));
          assertThat(byName.put(name, device)).isNull();
        } else {
          test.withRtnl(() -> test.kernel().devices().removeAlternativeName(device, name));
          assertThat(byName.remove(name)).isSameAs(device);
        }
      } catch (NetException refused) {
        boolean mine = byName.get(name) == device && !device.name().equals(name);
        assertThat(byName.containsKey(name) && mine && refused.errno().number() != 17)
            .isFalse();
      }
    }

    private void compare() {
      assertThat(net.devices()).containsExactlyElementsOf(byIndex.values());
      for (int i = 0; i < 30; i++) {
        assertThat(net.deviceByName("n" + i).orElse(null)).isSameAs(byName.get("n" + i));
      }
      int from = random.nextInt(45);
      Map.Entry<Integer, NetDevice> next = byIndex.ceilingEntry(from);
      assertThat(net.deviceAtOrAfter(from).orElse(null))
          .isSameAs(next == null ? null : next.getValue());
      assertThat(net.deviceByIndex(from).orElse(null)).isSameAs(byIndex.get(from));
      assertThat(net.devicesByAge()).containsExactlyInAnyOrderElementsOf(byIndex.values());
    }
  }

  @Property(tries = 40)
  void devices(@ForAll long seed) throws NetException {
    try (TestKernel test = TestKernel.boot()) {
      DeviceModel model = new DeviceModel(test, test.initial(), new Random(seed));
      for (int i = 0; i < 60; i++) {
        model.step();
      }
      test.withRtnl(() -> test.kernel().devices().unregister(test.initial().devices()));
    }
  }

  @Property(tries = 40)
  void descriptors(@ForAll long seed) throws NetException {
    Random random = new Random(seed);
    try (TestKernel test = TestKernel.boot()) {
      Task task = test.kernel().tasks().init().fork("t");
      TreeMap<Integer, String> model = new TreeMap<>();
      for (int i = 0; i < 80; i++) {
        int fd = random.nextInt(20);
        int lowest = 0;
        while (model.containsKey(lowest)) {
          lowest++;
        }
        if (random.nextInt(3) == 0) {
          assertThat(task.openPlain("f" + i)).isEqualTo(lowest);
          model.put(lowest, "f" + i);
        } else if (!model.containsKey(fd)) {
          assertThat(tryClose(task, fd)).isFalse();
        } else if (random.nextBoolean()) {
          assertThat(task.files().dup(fd)).isEqualTo(lowest);
          model.put(lowest, model.get(fd));
        } else {
          assertThat(tryClose(task, fd)).isTrue();
          model.remove(fd);
        }
        assertThat(task.files().size()).isEqualTo(model.size());
        for (Map.Entry<Integer, String> open : model.entrySet()) {
          assertThat(task.files().get(open.getKey()).toString()).contains(open.getValue());
        }
      }
      task.close();
    }
  }

  private static boolean tryClose(Task task, int fd) {
    try {
      task.files().close(fd);
      return true;
    } catch (NetException bad) {
      return false;
    }
  }

  @Property(tries = 40)
  void ids(@ForAll long seed) throws NetException {
    Random random = new Random(seed);
    try (TestKernel test = TestKernel.boot()) {
      NetIds ids = test.kernel().nets().ids();
      List<NetReference> peers = new ArrayList<>();
      TreeMap<Integer, Net> model = new TreeMap<>();
      for (int i = 0; i < 60; i++) {
        if (peers.size() < 3 || random.nextInt(4) == 0) {
          peers.add(test.createNet());
        }
        NetReference peer = peers.get(random.nextInt(peers.size()));
        int wanted = random.nextInt(8) - 1;
        int lowest = 0;
        while (model.containsKey(lowest)) {
          lowest++;
        }
        if (random.nextInt(4) == 0) {
          peers.remove(peer);
          peer.close();
          test.quiesce();
          model.values().removeIf(net -> net == peer.net());
        } else if (model.containsValue(peer.net()) || model.containsKey(wanted)) {
          assertThat(isRefused(ids, test.initial(), peer.net(), wanted)).isTrue();
        } else {
          int expected = wanted < 0 ? lowest : wanted;
          assertThat(ids.assign(test.initial(), peer.net(), wanted)).isEqualTo(expected);
          model.put(expected, peer.net());
        }
        List<Integer> walked = new ArrayList<>();
        for (int id = ids.next(test.initial(), 0); id >= 0; id = ids.next(test.initial(), id + 1)) {
          walked.add(id);
          assertThat(ids.id(test.initial(), model.get(id))).isEqualTo(id);
        }
        assertThat(walked).containsExactlyElementsOf(model.keySet());
      }
      peers.forEach(NetReference::close);
    }
  }

  private static boolean isRefused(NetIds ids, Net net, Net peer, int wanted) {
    try {
      ids.assign(net, peer, wanted);
      return false;
    } catch (NetException refused) {
      return true;
    }
  }
}
