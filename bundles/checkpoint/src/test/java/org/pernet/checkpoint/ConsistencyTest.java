// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.checkpoint.dump.Snapshot;
import org.pernet.checkpoint.image.ImageException;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.image.Inventory;
import org.pernet.checkpoint.image.InventoryReader;
import org.pernet.checkpoint.image.InventoryWriter;
import org.pernet.rtnetlink.schema.LinkAttributes;
import org.pernet.testkit.TestKernel;

/** Images are of one moment; and what they need is loaded. */
class ConsistencyTest {
  private static final int SNAPSHOTS = 40;

  /** While pairs are made, moved and renamed, each checkpoint is one that can be restored: no end without its other. */
  @Test
  void underLoad() throws Exception {
    try (Lab lab = Lab.boot();
        Lab other = Lab.boot()) {
      List<Net> nets = List.of(lab.netns("a"), lab.netns("b"), lab.netns("c"));
      AtomicBoolean over = new AtomicBoolean();
      ExecutorService threads = Executors.newFixedThreadPool(2);
      Future<?> load = threads.submit(() -> churn(lab, nets, over));
      for (int i = 0; i < SNAPSHOTS; i++) {
        Snapshot saved = lab.save(SaveRequest.named());
        assertThat(saved.frozenNanos()).isPositive();
        RestoreReport report = other.restore(saved.images(), "x" + i + "-");
        assertThat(report.namespaces()).isEqualTo(3);
        for (String name : report.names()) {
          other.task().netnsNames().unmount(name);
          other.task().netnsNames().unlink(name);
        }
        other.kernel().quiesce();
        assertThat(other.kernel().kernel().audit()).isEmpty();
      }
      over.set(true);
      load.get();
      threads.shutdown();
    }
  }

  private static Void churn(Lab lab, List<Net> nets, AtomicBoolean over) throws NetException {
    for (int i = 0; !over.get(); i++) {
      Net from = nets.get(i % 3);
      Net to = nets.get((i + 1) % 3);
      String name = "v" + i;
      String renamed = "w" + i;
      lab.veth(from, name, to, "p" + i);
      lab.set(from, name, out -> out.put(LinkAttributes.IFLA_IFNAME, renamed));
      lab.move(from, renamed, nets.get((i + 2) % 3));
      if (i >= 8) {
        lab.delete(nets.get((i - 8 + 2) % 3), "w" + (i - 8));
      }
    }
    return null;
  }

  @Test
  void kindsAndFamiliesAreLoadedWhenTheyAreNeeded() throws Exception {
    Images images;
    try (Lab lab = Lab.boot()) {
      Net red = lab.netns("red");
      lab.link(red, "dummy", "d0");
      lab.veth(red, "v0", red, "v1");
      images = lab.save(SaveRequest.named()).images();
    }
    try (Lab lab = Lab.bootBare("netlink", "rtnetlink", "loopback")) {
      assertThat(lab.kernel().kernel().linkKinds().kinds()).isEmpty();
      lab.restore(images, "");
      assertThat(lab.kernel().kernel().linkKinds().kinds()).containsExactly("dummy", "veth");
      assertThat(lab.named("red").deviceByName("v1")).isPresent();
    }
  }

  @Test
  void theReferenceOfTheInitialNamespaceIsCheckedFirst() {
    for (int home : new int[] {0, -1, 99}) {
      Inventory inventory = new Inventory(
          home,
          false,
          List.of(new Inventory.Namespace(1, 0, false)),
          List.of(),
          List.of(new Inventory.Owner(-1, 0, 10)),
          List.of(),
          List.of());
      assertThatThrownBy(() -> InventoryReader.read(InventoryWriter.write(inventory)))
          .isInstanceOf(ImageException.class);
    }
  }

  @Test
  void aFarEndFallsIntoTheRestorersOwnNamespaceAndTakesAnotherIndexWhereItsIsTaken()
      throws Exception {
    Images images;
    try (Lab lab = Lab.boot()) {
      Net red = lab.netns("red");
      lab.veth(red, "r0", lab.kernel().initial(), "h0");
      images = lab.save(SaveRequest.named()).images();
    }
    try (Lab lab = Lab.boot()) {
      TestKernel kernel = lab.kernel();
      lab.link(kernel.initial(), "dummy", "first");
      lab.restore(images, "");
      assertThat(lab.index(kernel.initial(), "first")).isEqualTo(2);
      assertThat(lab.index(kernel.initial(), "h0")).isNotEqualTo(2);
      assertThat(lab.named("red").deviceByName("r0").orElseThrow().linkIndex())
          .isEqualTo(lab.index(kernel.initial(), "h0"));
    }
  }
}
