// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** pyroute2: links, veth, NetNS, netns.create, events. */
class Pyroute2IT {
  @BeforeEach
  void require() {
    Tools.requireLibrary();
    Tools.requirePyroute2();
  }

  @Test
  void goesItsWay() throws Exception {
    assertThat(Tools.run(Tools.exec(Tools.python(), Tools.PYROUTE2_TOUR.toString())))
        .isEqualTo(new Tools.Outcome(0, "done\n"));
  }
}
