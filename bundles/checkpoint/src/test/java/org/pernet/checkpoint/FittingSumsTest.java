// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pernet.checkpoint.image.ImageName;
import org.pernet.checkpoint.image.ImageType;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.image.Inventory;
import org.pernet.checkpoint.image.InventoryReader;
import org.pernet.checkpoint.image.InventoryWriter;
import org.pernet.checkpoint.image.Sums;

/**
 * Each byte flipped and each length cut by somebody who makes the sums fit again, or of images that have none: an error, and
 * the kernel is as it was; or a network that is whole. All are checked as {@code --dry-run} does; of those that pass, each
 * {@code pernet.damage}-th is restored (1: all of them), and all of the rules and links that are made in the restorer's own
 * namespace, where nothing but the undo takes them away.
 */
class FittingSumsTest {
  private static final int EVERY = Integer.getInteger("pernet.damage", 16);
  private static final String SUM = ",\n\"sha256\":\"";
  private static final String END = "\"}\n";

  private static final Set<ImageName> OWN = Set.of(ImageType.RULE.of(1), ImageType.RTNL.of(1));

  private static Map<ImageName, byte[]> saved;
  private static Inventory described;
  private static byte[] inventory;

  /** One damage, whose images are made when it is its turn. */
  private record Damage(String what, Supplier<Images> images, boolean always) {}

  @BeforeAll
  static void save() throws Exception {
    try (Lab lab = Lab.boot()) {
      DamagedNetwork.build(lab);
      var snapshot = lab.settle().save(SaveRequest.everything());
      saved = new TreeMap<>(snapshot.images().files());
      described = snapshot.inventory();
      inventory =
          InventoryWriter.write(snapshot.inventory().withFiles(snapshot.images().sums()));
    }
    EnumSet<ImageType> types = EnumSet.allOf(ImageType.class);
    saved.keySet().forEach(name -> types.remove(name.type()));
    assertThat(types).as("not tried").containsExactly(ImageType.ROUTE6);
  }

  private static Images copy(boolean ours) {
    Images images = new Images();
    images.setForeignHome(1);
    saved.forEach(images::put);
    if (ours) {
      images.setInventory(described);
    }
    return images;
  }

  private static byte[] flipped(byte[] whole, int at) {
    byte[] bytes = whole.clone();
    bytes[at] ^= (byte) (1 << (at & 7));
    return bytes;
  }

  private static List<Damage> damages(boolean ours, IntPredicate which) {
    List<Damage> all = new ArrayList<>();
    saved.forEach((name, whole) -> {
      boolean twin =
          name.equals(ImageType.SYSCTL.of(1)); // large, and as that of the other namespace
      for (int i = 0; i < whole.length; i++) {
        if (!twin && which.test(i)) {
          int at = i;
          all.add(damage(ours, name, "byte " + i, () -> flipped(whole, at)));
          all.add(damage(ours, name, "cut at " + i, () -> Arrays.copyOf(whole, at)));
        }
      }
    });
    return all;
  }

  private static Damage damage(boolean ours, ImageName name, String what, Supplier<byte[]> bytes) {
    Supplier<Images> images = () -> {
      Images damaged = copy(ours);
      damaged.put(name, bytes.get());
      return damaged;
    };
    return new Damage(name + ", " + what, images, OWN.contains(name));
  }

  /** Tries them all, on as many kernels as there are processors; both outcomes are there. */
  private static void tryAll(List<Damage> damages) throws Exception {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<DamagedNetwork.Counts>> parts = new ArrayList<>();
      for (int first = 0; first < threads; first++) {
        int start = first;
        parts.add(workers.submit(() -> tryPart(damages, start, threads)));
      }
      DamagedNetwork.Counts all = new DamagedNetwork.Counts(0, 0, 0, 0);
      for (Future<DamagedNetwork.Counts> part : parts) {
        all = all.plus(part.get());
      }
      assertThat(all.refused()).isPositive();
      assertThat(all.restored()).isPositive();
      assertThat(all.refused() + all.undone() + all.restored() + all.passed())
          .isEqualTo(damages.size());
    } finally {
      workers.shutdownNow();
    }
  }

  private static DamagedNetwork.Counts tryPart(List<Damage> damages, int start, int step)
      throws Exception {
    try (DamagedNetwork.Target target = new DamagedNetwork.Target(EVERY)) {
      for (int i = start; i < damages.size(); i += step) {
        Damage damage = damages.get(i);
        target.attempt(damage.what(), damage.images().get(), damage.always());
      }
      return target.counts();
    }
  }

  @Test
  void everyByteAndEveryLengthOfEachImage() throws Exception {
    tryAll(damages(true, at -> true));
  }

  /** As CRIU's are; what is read in the same way was tried above. */
  @Test
  void imagesWithoutAnInventory() throws Exception {
    tryAll(damages(false, at -> at % EVERY == 0));
  }

  /** The inventory names other files, namespaces, sizes and sums than there are, and its own sum fits. */
  @Test
  void everyByteAndEveryLengthOfTheInventory() throws Exception {
    int body = inventory.length - SUM.length() - Sums.DIGITS - END.length();
    List<Damage> damages = new ArrayList<>();
    for (int i = 0; i < body; i++) {
      add(damages, "inventory, byte " + i, flipped(Arrays.copyOf(inventory, body), i));
      add(damages, "inventory, cut at " + i, Arrays.copyOf(inventory, i));
    }
    assertThat(damages).hasSizeBetween(1, 2 * body - 1);
    tryAll(damages);
  }

  private static void add(List<Damage> damages, String what, byte[] body) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(body);
    String sum = SUM + Sums.of(body, body.length) + END;
    bytes.writeBytes(sum.getBytes(StandardCharsets.US_ASCII));
    Images images = copy(true);
    if (DamagedNetwork.refusal(
            what, () -> images.setInventory(InventoryReader.read(bytes.toByteArray())))
        .isEmpty()) {
      damages.add(new Damage(what, () -> images, false));
    }
  }
}
