// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDevice.RegistrationState;
import org.pernet.api.net.Net;
import org.pernet.api.rtnl.LinkAnnouncer;

/** An announcer that fails at a farewell keeps neither the others from being told nor devices from going. */
class HostileAnnouncerTest extends DeviceFixture {
  /** Gives a farewell that is not there, or one that throws. */
  private record Rude(Runnable farewell) implements LinkAnnouncer {
    @Override
    public void newLink(NetDevice device, int change) {}

    @Override
    public Runnable delLink(NetDevice device) {
      return farewell;
    }

    @Override
    public void moveLink(NetDevice device, int newNsid, int newIndex) {}

    @Override
    public void nsid(Net net, int id, boolean added) {}
  }

  private void allGo(Runnable farewell) throws Exception {
    Rude rude = new Rude(farewell);
    test.register(LinkAnnouncer.class, rude, Map.of());
    test.register(LinkAnnouncer.class, new Rude(() -> journal.write("Told")), Map.of());
    NetDevice one = driver.plugIn(red, "p0");
    NetDevice other = driver.plugIn(red, "p1");
    journal.take();
    test.withRtnl(() -> devices().unregister(List.of(one, other)));
    assertThat(List.of(one.registrationState(), other.registrationState()))
        .containsOnly(RegistrationState.RELEASED);
    assertThat(heard()).contains("UNREGISTER p1@red").containsOnlyOnce("DELLINK p1@red");
  }

  @Test
  void oneThatThrows() throws Exception {
    allGo(() -> {
      throw new IllegalStateException("no farewell");
    });
  }

  @Test
  void oneThatIsNotThere() throws Exception {
    allGo(null);
  }
}
