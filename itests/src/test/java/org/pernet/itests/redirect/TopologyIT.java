// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One network, made and asked by one script: on the real kernel by the real tools, and here by the unmodified {@code ip} and
 * {@code bridge} and Pernet's own {@code ping}. What is printed must be the same, counters and all.
 */
class TopologyIT {
  private static final Path SCRIPT = Tools.ROOT.resolve("examples/topology.sh");

  /** The real kernel's timing decides now and then whether a neighbour is asked once more: one of its runs must agree. */
  private static final int REAL_RUNS = 5;

  @BeforeEach
  void require() {
    Tools.requireLibrary();
    Tools.require("ip");
    Tools.require("bridge");
    Tools.require("bash");
  }

  private static List<String> real(String script) {
    return List.of(
        "unshare",
        "--net",
        "--mount",
        "bash",
        "-c",
        "mkdir -p /run/netns && mount -t tmpfs none /run/netns && " + script);
  }

  @Test
  void theRealKernelSaysTheSame() throws Exception {
    Tools.require("unshare");
    Tools.require("ping");
    String able = "ip link add br9 type bridge && ip link add name ve9 type veth && ping -V";
    assumeTrue(
        Tools.run(real(able)).status() == 0,
        "skipped: this machine cannot make namespaces, bridges and pairs of its own");
    Tools.Outcome here = Tools.run(Tools.exec("bash", SCRIPT.toString()));
    assertThat(here.status()).as(here.output()).isZero();
    List<String> there = new ArrayList<>();
    for (int i = 0; i < REAL_RUNS && !there.contains(here.output()); i++) {
      there.add(Tools.run(real("bash " + SCRIPT)).output());
    }
    if (!there.contains(here.output())) {
      assertThat(here.output()).isEqualTo(there.get(0));
    }
  }
}
