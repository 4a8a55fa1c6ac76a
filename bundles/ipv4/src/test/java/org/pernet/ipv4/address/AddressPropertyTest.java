// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.ipv4.Ipv4Fixture;
import org.pernet.ipv4.inet.Inet4;

/** Addresses at random, and what must be so of them and their routes whatever happened. */
class AddressPropertyTest extends Ipv4Fixture {
  /** A device's addresses as a plain list would have them: the first of a network is its primary. */
  private static final class Model {
    private final List<String> primaries = new ArrayList<>();
    private final List<String> secondaries = new ArrayList<>();

    private static String network(String cidr) {
      String[] parts = cidr.split("/", -1);
      int length = Integer.parseInt(parts[1]);
      return Inet4.text(ip(parts[0]) & Inet4.mask(length)) + "/" + length;
    }

    boolean add(String cidr) {
      if (primaries.contains(cidr) || secondaries.contains(cidr)) {
        return false;
      }
      boolean first = primaries.stream().noneMatch(other -> network(other).equals(network(cidr)));
      (first ? primaries : secondaries).add(cidr);
      return true;
    }

    boolean remove(String cidr, boolean promote) {
      if (secondaries.remove(cidr)) {
        return true;
      }
      int at = primaries.indexOf(cidr);
      if (at < 0) {
        return false;
      }
      List<String> heirs = secondaries.stream()
          .filter(other -> network(other).equals(network(cidr)))
          .toList();
      primaries.remove(at);
      if (promote && !heirs.isEmpty()) {
        primaries.add(heirs.get(0));
        secondaries.remove(heirs.get(0));
      } else {
        secondaries.removeAll(heirs);
      }
      return true;
    }

    Set<String> all() {
      Set<String> all = new HashSet<>(primaries);
      secondaries.forEach(one -> all.add(one + "*"));
      return all;
    }

    Set<String> locals() {
      Set<String> all = new HashSet<>();
      for (String cidr : primaries) {
        all.add(cidr.split("/", -1)[0] + "/32");
      }
      secondaries.forEach(one -> all.add(one.split("/", -1)[0] + "/32"));
      return all;
    }

    Set<String> networks() {
      Set<String> all = new HashSet<>();
      primaries.forEach(one -> all.add(network(one)));
      return all;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void addressesAndRoutesAreThoseOfTheModel(long seed) throws NetException {
    Random random = new Random(seed);
    boolean promote = seed % 2 == 0;
    if (promote) {
      try (Task writer = test.kernel().tasks().spawn("w", me.credentials(), me.net())) {
        test.kernel().sysctls().write(writer, "net/ipv4/conf/all/promote_secondaries", "1");
      }
    }
    Model model = new Model();
    for (int step = 0; step < 300; step++) {
      int length = 20 + random.nextInt(3) * 4;
      String cidr = "10.0." + random.nextInt(3) + "." + (1 + random.nextInt(12)) + "/" + length;
      boolean remove = random.nextInt(3) == 0;
      boolean done = remove ? model.remove(cidr, promote) : model.add(cidr);
      assertThat(accepted(() -> {
            if (remove) {
              deleteAddress(f0, cidr);
            } else {
              addAddress(f0, cidr);
            }
          }))
          .isEqualTo(done);
      assertThat(new HashSet<>(addresses())).isEqualTo(model.all());
      assertThat(new HashSet<>(routes(254))).isEqualTo(model.networks());
      Set<String> local = new HashSet<>(model.all().isEmpty() ? List.of() : routes(255));
      assertThat(local).containsAll(model.locals());
    }
  }

  private static boolean accepted(Request request) {
    try {
      request.run();
      return true;
    } catch (NetException refused) {
      return false;
    }
  }

  @Test
  void eachPromotionKeepsOneOfEveryNetwork() throws NetException {
    Map<String, String> seen = new LinkedHashMap<>();
    for (int i = 1; i < 20; i++) {
      addAddress(f0, "10.0.0." + i + "/24");
      seen.put("10.0.0." + i, "");
    }
    assertThat(sourceTo("10.0.0.99")).isEqualTo("10.0.0.1");
    assertThat(routes(254)).containsExactly("10.0.0.0/24");
    assertThat(addresses()).hasSize(seen.size());
  }
}
