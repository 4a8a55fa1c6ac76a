// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.checkpoint.dump.Checkpointer;
import org.pernet.checkpoint.dump.Snapshot;
import org.pernet.checkpoint.image.CriuFrames;
import org.pernet.checkpoint.image.Fields;
import org.pernet.checkpoint.image.ImageType;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.image.NetDeviceEntry;
import org.pernet.rtnetlink.schema.LinkAttributes;

/** The kernel stands still while it is copied, and goes on while images are made of the copy. */
class FreezeTest {
  private static final String[] NAMES = {"a", "b", "c"};

  private static List<String> devices(Images images, int id) throws Exception {
    List<String> names = new ArrayList<>();
    for (Fields fields : CriuFrames.read(
        ImageType.NETDEV.of(id), images.get(ImageType.NETDEV, id).orElseThrow())) {
      names.add(NetDeviceEntry.read(fields).name());
    }
    return names;
  }

  @Test
  void imagesAreMadeWithoutRtnl() throws Exception {
    try (Lab lab = Lab.boot()) {
      List<Net> nets = new ArrayList<>();
      for (String name : NAMES) {
        nets.add(lab.netns(name));
        lab.link(nets.get(nets.size() - 1), "bridge", "before");
      }
      List<Boolean> held = new ArrayList<>();
      Progress progress = (stage, done, of) -> {
        held.add(lab.kernel().kernel().rtnl().isHeld());
        if (done == 1) {
          elsewhere(() -> {
            for (Net net : nets) {
              lab.set(net, "before", out -> out.put(LinkAttributes.IFLA_IFNAME, "after"));
            }
          });
        }
      };
      Snapshot saved = new Checkpointer(lab.task(), SaveRequest.named(), progress).take();
      assertThat(held).hasSizeGreaterThanOrEqualTo(NAMES.length).containsOnly(false);
      assertThat(saved.frozenNanos()).isPositive();
      for (int id = 2; id < 2 + NAMES.length; id++) {
        assertThat(devices(saved.images(), id)).contains("before").doesNotContain("after");
        assertThat(nets.get(id - 2).deviceByName("after")).isPresent();
      }
    }
  }

  /** What is done by another. */
  private interface Work {
    void run() throws NetException;
  }

  /** Another thread does it and is waited for: it cannot be done by then where this one holds RTNL. */
  private static void elsewhere(Work work) {
    CompletableFuture.runAsync(() -> {
          try {
            work.run();
          } catch (NetException refused) {
            throw new AssertionError(refused);
          }
        })
        .orTimeout(10, TimeUnit.SECONDS)
        .join();
  }
}
