// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.pernet.ipv4.inet.Inet4;

/** The trie against a list of prefixes that is searched from end to end. */
class FibTriePropertyTest {
  /** What a plain list answers. */
  private static final class Model {
    private final Map<Long, FibPrefix> all = new HashMap<>();

    List<FibPrefix> covering(int address) {
      return all.values().stream()
          .filter(prefix -> prefix.covers(address))
          .sorted(Comparator.comparingInt((FibPrefix prefix) -> -prefix.length))
          .toList();
    }

    List<FibPrefix> inOrder() {
      return all.values().stream()
          .sorted(Comparator.<FibPrefix>comparingLong(prefix -> prefix.key & 0xffffffffL)
              .thenComparing(prefix -> -prefix.length))
          .toList();
    }
  }

  private static List<FibPrefix> found(FibTrie trie, int address) {
    List<FibPrefix> all = new ArrayList<>();
    for (FibPrefix at = trie.find(address); at != null; at = at.parent) {
      all.add(at);
    }
    return all;
  }

  /** Prefixes near one another, so that they nest, and some far away. */
  private static FibPrefix draw(Random random, int spread) {
    int length = random.nextInt(33);
    int key = random.nextInt(4) == 0 ? random.nextInt() : 0x0a000000 | random.nextInt(1 << spread);
    return new FibPrefix(key & Inet4.mask(length), length);
  }

  @Property(tries = 60)
  void findsWhatAListFinds(@ForAll long seed, @ForAll @IntRange(min = 4, max = 24) int spread) {
    Random random = new Random(seed);
    FibTrie trie = new FibTrie();
    Model model = new Model();
    for (int step = 0; step < 400; step++) {
      FibPrefix drawn = draw(random, spread);
      FibPrefix there = model.all.get(drawn.order());
      boolean remove = random.nextInt(5) < (step < 250 ? 1 : 4);
      if (there == null && !remove) {
        trie.add(drawn);
        model.all.put(drawn.order(), drawn);
      } else if (remove && !model.all.isEmpty()) {
        List<FibPrefix> all = model.inOrder();
        FibPrefix going = all.get(random.nextInt(all.size()));
        trie.remove(going);
        model.all.remove(going.order());
      }
      int address = random.nextBoolean() ? drawn.key : draw(random, spread).key | 1;
      assertThat(found(trie, address)).isEqualTo(model.covering(address));
    }
    assertThat(trie.all()).isEqualTo(model.inOrder());
  }

  @Property(tries = 3)
  void findsAmongTensOfThousands(@ForAll long seed) {
    Random random = new Random(seed);
    FibTrie trie = new FibTrie();
    Map<Integer, Map<Integer, FibPrefix>> byLength = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      int length = random.nextInt(10) == 0 ? random.nextInt(33) : 16 + random.nextInt(17);
      int key = random.nextInt() & Inet4.mask(length);
      if (trie.get(key, length) == null) {
        FibPrefix fresh = new FibPrefix(key, length);
        trie.add(fresh);
        byLength.computeIfAbsent(length, one -> new HashMap<>()).put(key, fresh);
      }
    }
    for (int i = 0; i < 20_000; i++) {
      int address = random.nextInt();
      assertThat(found(trie, address)).isEqualTo(covering(byLength, address));
    }
    for (FibPrefix prefix : trie.all()) {
      trie.remove(prefix);
    }
    assertThat(trie.isEmpty()).isTrue();
    assertThat(trie.find(0x0a000001)).isNull();
  }

  private static List<FibPrefix> covering(
      Map<Integer, Map<Integer, FibPrefix>> byLength, int address) {
    List<FibPrefix> all = new ArrayList<>();
    for (int length = 32; length >= 0; length--) {
      FibPrefix one = byLength.getOrDefault(length, Map.of()).get(address & Inet4.mask(length));
      if (one != null) {
        all.add(one);
      }
    }
    return all;
  }
}
