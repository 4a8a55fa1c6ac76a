// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ModuleInfo;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.notifier.NetDeviceNotifier;
import org.pernet.api.socket.Socket;
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.task.Task;
import org.pernet.core.ModuleUnit;

/** A service that throws as it is taken is refused, with its whole unit, and nothing of it stays. */
class HostileServiceTest {
  private static final class Unranked implements NetDeviceNotifier {
    private final List<String> heard = new ArrayList<>();

    @Override
    public void event(NetDeviceEvent event, NetDevice device) {
      heard.add(event + " " + device.name());
    }

    @Override
    public int priority() {
      throw new IllegalStateException("no priority");
    }
  }

  private static final class Nameless implements SocketFamily {
    @Override
    public int family() {
      throw new NoClassDefFoundError("half a bundle");
    }

    @Override
    public Socket create(Task task, int type, int protocol) throws NetException {
      throw new NetException(Errno.EOPNOTSUPP);
    }
  }

  private static void refusedWhole(TestKernel test, Class<?> type, Object service)
      throws NetException {
    ModuleUnit unit = test.hosted().newUnit("hostile", "", "", "");
    Quiet quiet = new Quiet();
    unit.offer(NetDeviceNotifier.class.getName(), quiet, Map.of());
    assertThatThrownBy(() -> unit.offer(type.getName(), service, Map.of()))
        .isInstanceOfSatisfying(
            NetException.class, thrown -> assertThat(thrown.errno()).isEqualTo(Errno.EIO));
    assertThat(unit.info().state()).isEqualTo(ModuleInfo.State.REFUSED);
    assertThat(test.hosted().units()).isEmpty();
  }

  private static final class Quiet implements NetDeviceNotifier {
    @Override
    public void event(NetDeviceEvent event, NetDevice device) {}
  }

  @Test
  void aNotifierWithoutAPriority() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      Unranked unranked = new Unranked();
      test.registerNotifier(new Quiet()).withdraw();
      refusedWhole(test, NetDeviceNotifier.class, unranked);
      PhysicalDevice driver = new PhysicalDevice(new Journal());
      driver.unplug(driver.plugIn(test.initial(), "p0"));
      assertThat(unranked.heard).isEmpty();
    }
  }

  @Test
  void aFamilyWithoutANumber() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      refusedWhole(test, SocketFamily.class, new Nameless());
    }
  }
}
