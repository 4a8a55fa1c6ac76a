// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.fdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.bridge.port.BridgePort;
import org.pernet.bridge.port.PortState;

/** The forwarding database against a plain map, and under readers that take no lock. */
class FdbPropertyTest {
  private static final int HOLD = 1000;

  /** A bridge of three ports without devices, whose clock the test moves. */
  private static final class Owner implements FdbOwner {
    private final List<String> told = new ArrayList<>();
    private long now;

    @Override
    public long address() {
      return 0;
    }

    @Override
    public BridgePort portWith(long address, BridgePort but) {
      return null;
    }

    @Override
    public long holdTime() {
      return HOLD;
    }

    @Override
    public long now() {
      return now;
    }

    @Override
    public void changed(FdbEntry entry, boolean gone) {
      told.add((gone ? "-" : "+") + entry.address());
    }
  }

  private record Known(BridgePort port, int kind, long updated) {}

  /** The same as a map has it: kind 0 ages, 1 is static, 2 is a port's own. */
  private static final class Model {
    private final Random random;
    private final Owner owner = new Owner();
    private final Fdb fdb = new Fdb(owner, 4711);
    private final Map<Long, Known> map = new LinkedHashMap<>();
    private final BridgePort[] ports = {port(1), port(2), port(3)};

    Model(Random random) {
      this.random = random;
    }

    private static BridgePort port(int number) {
      BridgePort port = new BridgePort(null, number, 2);
      port.setState(PortState.FORWARDING);
      return port;
    }

    void step() {
      long address = 1L + random.nextInt(40);
      BridgePort port = ports[random.nextInt(ports.length)];
      switch (random.nextInt(10)) {
        case 0 -> addUser(address, port, FdbEntry.NUD_NOARP, 1);
        case 1 -> addUser(address, port, FdbEntry.NUD_REACHABLE, 0);
        case 2 -> addLocal(address, port);
        case 3 -> delete(address, port);
        case 4 -> deleteByPort(port, random.nextBoolean());
        case 5 -> age();
        default -> learn(address, port);
      }
      compare();
    }

    private void learn(long address, BridgePort port) {
      fdb.learn(port, address, owner.now, 0);
      Known known = map.get(address);
      if (known == null) {
        map.put(address, new Known(port, 0, owner.now));
      } else if (known.kind != 2) {
        map.put(address, new Known(port, known.kind, owner.now));
      }
    }

    private void addUser(long address, BridgePort port, int state, int kind) {
      try {
        UserEntries.add(fdb, port, address, new UserEntries.Request(state, true, false, false));
      } catch (NetException impossible) {
        throw new AssertionError(impossible);
      }
      Known known = map.get(address);
      boolean same = known != null
          && known.port == port
          && known.kind == kind
          && (kind == 1 || owner.now - known.updated < HOLD);
      map.put(address, new Known(port, kind, same ? known.updated : owner.now));
    }

    private void addLocal(long address, BridgePort port) {
      fdb.addLocal(port, address);
      Known known = map.get(address);
      if (known == null || known.kind != 2) {
        map.remove(address);
        map.put(address, new Known(port, 2, owner.now));
      }
    }

    private void delete(long address, BridgePort port) {
      Known known = map.get(address);
      boolean there = known != null && known.port == port;
      try {
        UserEntries.delete(fdb, port, address);
        assertThat(there).isTrue();
        map.remove(address);
      } catch (NetException refused) {
        assertThat(refused.errno()).isEqualTo(Errno.ENOENT);
        assertThat(there).isFalse();
      }
    }

    private void deleteByPort(BridgePort port, boolean all) {
      fdb.deleteByPort(port, all);
      map.values().removeIf(known -> known.port == port && (all || known.kind == 0));
    }

    private void age() {
      owner.now += random.nextInt(HOLD);
      fdb.cleanUp();
      map.values().removeIf(known -> known.kind == 0 && known.updated + HOLD <= owner.now);
    }

    private void compare() {
      List<FdbEntry> all = fdb.list(entry -> true);
      assertThat(all).hasSize(map.size());
      map.forEach((address, known) -> {
        FdbEntry entry = fdb.find(address);
        assertThat(entry).isNotNull();
        assertThat(entry.destination()).isSameAs(known.port);
        assertThat(entry.has(FdbEntry.LOCAL)).isEqualTo(known.kind == 2);
        assertThat(entry.has(FdbEntry.STATIC)).isEqualTo(known.kind != 0);
        assertThat(all).contains(entry);
      });
      long told = owner.told.stream().filter(line -> line.startsWith("+")).count();
      assertThat(told).isGreaterThanOrEqualTo(map.size());
    }
  }

  @Property(tries = 60)
  void sameAsAMap(@ForAll long seed) {
    Model model = new Model(new Random(seed));
    for (int i = 0; i < 300; i++) {
      model.step();
    }
  }

  @Test
  void growsAndShrinks() {
    Owner owner = new Owner();
    Fdb fdb = new Fdb(owner, 1);
    BridgePort port = Model.port(1);
    for (long i = 1; i <= 50_000; i++) {
      fdb.learn(port, i << 8, 0, 0);
    }
    assertThat(fdb.learned()).isEqualTo(50_000);
    for (long i = 1; i <= 50_000; i++) {
      assertThat(fdb.find(i << 8)).isNotNull();
    }
    assertThat(fdb.find(1)).isNull();
    fdb.deleteByPort(port, false);
    assertThat(fdb.learned()).isZero();
    assertThat(fdb.list(entry -> true)).isEmpty();
  }

  /** What is there all the time is found all the time, while the table grows and shrinks around it. */
  @Test
  void readersWithoutALockMissNothing() throws Exception {
    Fdb fdb = new Fdb(new Owner(), 99);
    BridgePort stays = Model.port(1);
    BridgePort goes = Model.port(2);
    for (long i = 1; i <= 64; i++) {
      fdb.addLocal(stays, i);
    }
    AtomicBoolean stop = new AtomicBoolean();
    AtomicReference<String> missed = new AtomicReference<>();
    Thread reader = new Thread(() -> {
      while (!stop.get()) {
        for (long i = 1; i <= 64; i++) {
          if (fdb.find(i) == null) {
            missed.set("address " + i);
          }
        }
      }
    });
    reader.start();
    for (int round = 0; round < 30; round++) {
      for (long i = 1000; i < 5000; i++) {
        fdb.learn(goes, i, 0, 0);
      }
      fdb.deleteByPort(goes, false);
    }
    stop.set(true);
    reader.join();
    assertThat(missed.get()).isNull();
  }
}
