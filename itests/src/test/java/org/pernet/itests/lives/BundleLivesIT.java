// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every bundle of the distribution is installed, started, used, stopped and uninstalled, {@code -Dpernet.lives=1000} times:
 * each class loader is collected, no thread is left, and the heap is as before.
 */
class BundleLivesIT {
  private static final int LIVES = Integer.getInteger("pernet.lives", 30);
  private static final int WARM_UP = 5;
  private static final int BETWEEN_LOOKS = 10;
  /** What may be more: the JVM's own, such as compiled code's data; a bundle's loader alone is as much. */
  private static final long SLACK = 6L << 20;

  private static final String SCRIPT = """
      ip netns add red
      ip link add v0 type veth peer name v1 netns red
      ip link add br0 type bridge
      ip link add d0 type dummy
      ip link set v0 master br0
      ip link set lo up
      ip link set v0 up
      ip link set br0 up
      ip -n red link set v1 up
      ip addr add 10.0.0.1/24 dev br0
      ip -n red addr add 10.0.0.2/24 dev v1
      ip route add 10.1.0.0/16 via 10.0.0.2
      """;

  @TempDir
  private Path directory;

  /** All but JUnit's own, which come when it likes. */
  private static Set<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> !name.startsWith("ForkJoinPool-"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void nothingIsLeft() throws Exception {
    Path script = Files.writeString(directory.resolve("script"), SCRIPT);
    Path home = Path.of(System.getProperty("pernet.home")).toAbsolutePath().normalize();
    try (BundleLives lives = new BundleLives(home, directory.resolve("cache"))) {
      for (int i = 0; i < WARM_UP; i++) {
        lives.live(script);
      }
      lives.awaitCollected();
      Set<String> threads = threads();
      long before = heap();
      for (int i = 1; i <= LIVES; i++) {
        lives.live(script);
        if (i % BETWEEN_LOOKS == 0 || i == LIVES) {
          lives.awaitCollected();
        }
      }
      long after = heap();
      Set<String> more = threads();
      more.removeAll(threads);
      assertThat(more).as("threads that live on").isEmpty();
      System.out.println(lives.bundles() + " bundles lived " + LIVES + " times: " + (before >> 10)
          + " KiB before, " + (after >> 10) + " KiB after");
      assertThat(after - before).as("bytes more than before").isLessThan(SLACK);
    }
  }
}
