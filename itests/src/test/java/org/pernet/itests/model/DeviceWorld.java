// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDevices;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.testkit.Journal;
import org.pernet.testkit.PhysicalDevice;
import org.pernet.testkit.TestKernel;

/** Devices without a kind in several namespaces, and what plain lists say of them. */
final class DeviceWorld implements AutoCloseable {
  final TestKernel test = TestKernel.bootBare();
  final PhysicalDevice driver = new PhysicalDevice(new Journal());
  final List<Room> rooms = new ArrayList<>();
  final List<Card> cards = new ArrayList<>();

  DeviceWorld() {
    rooms.add(new Room(test.initial(), null));
  }

  /** A namespace; the last index that was drawn there, 1 being the loopback's. */
  static final class Room {
    final Net net;
    final NetReference reference;
    int last = 1;
    int age;

    Room(Net net, NetReference reference) {
      this.net = net;
      this.reference = reference;
    }
  }

  /** A device. */
  static final class Card {
    final NetDevice device;
    Room room;
    int index;
    int age;
    String name;
    boolean up;
    Card master;
    final Set<String> others = new LinkedHashSet<>();

    Card(NetDevice device, Room room) {
      this.device = device;
      this.room = room;
    }
  }

  Room room(int which) {
    return rooms.get(which % rooms.size());
  }

  Card card(int which) {
    return cards.isEmpty() ? null : cards.get(which % cards.size());
  }

  NetDevices devices() {
    return test.kernel().devices();
  }

  Card named(Room room, String name) {
    return in(room).stream()
        .filter(card -> card.name.equals(name) || card.others.contains(name))
        .findFirst()
        .orElse(null);
  }

  Card indexed(Room room, int index) {
    return in(room).stream().filter(card -> card.index == index).findFirst().orElse(null);
  }

  List<Card> in(Room room) {
    return cards.stream().filter(card -> card.room == room).toList();
  }

  /**
   * The name that comes of a name or a pattern, or null where the name is taken. Which numbers of a pattern are taken only
   * first names say; what then comes of it may be another's second name, which is refused.
   */
  String choose(Room room, String wanted) {
    String name = wanted;
    if (wanted.endsWith("%d")) {
      int number = 0;
      while (named(room, wanted.replace("%d", "" + number)) != null) {
        number++;
      }
      name = wanted.replace("%d", "" + number);
    }
    return named(room, name) == null ? name : null;
  }

  int draw(Room room) {
    do {
      room.last++;
    } while (indexed(room, room.last) != null);
    return room.last;
  }

  /** Puts a device into a room, the youngest there. */
  void put(Card card, Room room, int index, String name) {
    card.room = room;
    card.index = index;
    card.name = name;
    card.age = ++room.age;
  }

  /** Takes a device down and from its master, as it goes or moves. */
  static void leave(Card card) {
    card.up = false;
    card.master = null;
  }

  /** Who had a master that is no more. */
  void expect(Errno errno, TestKernel.Step step) {
    NetException refusal = null;
    try {
      test.withRtnl(step);
    } catch (NetException refused) {
      refusal = refused;
    }
    assertThat(refusal == null ? null : refusal.errno()).isEqualTo(errno);
  }

  void compare() {
    for (Room room : rooms) {
      Map<Integer, NetDevice> byIndex = new HashMap<>();
      for (Card card : in(room)) {
        NetDevice device = card.device;
        byIndex.put(card.index, device);
        assertThat(device.net()).isSameAs(room.net);
        assertThat(device.name()).isEqualTo(card.name);
        assertThat(device.index()).isEqualTo(card.index);
        assertThat(device.isUp()).isEqualTo(card.up);
        assertThat(Set.copyOf(device.alternativeNames())).isEqualTo(card.others);
        assertThat(device.master().orElse(null))
            .isSameAs(card.master == null ? null : card.master.device);
        assertThat(room.net.deviceByName(card.name)).containsSame(device);
        assertThat(room.net.deviceByIndex(card.index)).containsSame(device);
        card.others.forEach(other -> assertThat(room.net.deviceByName(other)).containsSame(device));
      }
      assertThat(room.net.devices())
          .containsExactlyElementsOf(byIndex.entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(Map.Entry::getValue)
              .toList());
      assertThat(room.net.devicesByAge())
          .containsExactlyElementsOf(in(room).stream()
              .sorted(Comparator.comparingInt(card -> card.age))
              .map(card -> card.device)
              .toList());
    }
    assertThat(test.kernel().audit()).isEmpty();
  }

  @Override
  public void close() throws NetException {
    for (Room room : rooms) {
      if (room.reference != null) {
        room.reference.close();
      }
    }
    test.quiesce();
    test.withRtnl(() -> devices().unregister(test.initial().devices()));
    test.close();
  }
}
