// SPDX-License-Identifier: Apache-2.0
package org.pernet.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.OperState;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.testkit.Journal;
import org.pernet.testkit.PhysicalDevice;
import org.pernet.testkit.RecordingNotifier;
import org.pernet.testkit.TestKernel;

/** {@code lo}: index 1 in every namespace, never elsewhere, up with a carrier, the last to die. */
class LoopbackTest {
  private final Journal journal = new Journal();
  private TestKernel test;
  private NetReference red;

  @BeforeEach
  void boot() throws NetException {
    test = TestKernel.boot(new LoopbackModule());
    red = test.createNet();
    journal.name(red.net(), "red");
  }

  @AfterEach
  void guard() {
    red.close();
    test.close();
  }

  private static NetDevice lo(Net net) {
    return net.deviceByName("lo").orElseThrow();
  }

  private static void refused(Errno errno, String words, TestKernel.Step step) {
    assertThatThrownBy(step::run).isInstanceOfSatisfying(NetException.class, thrown -> {
      assertThat(thrown.errno()).isEqualTo(errno);
      assertThat(thrown.extAck().message()).isEqualTo(words);
    });
  }

  @Test
  void everyNamespaceHasOneWithIndexOne() {
    for (Net net : test.kernel().nets().list()) {
      assertThat(net.devices()).hasSize(1);
      NetDevice lo = lo(net);
      assertThat(lo.index()).isEqualTo(1);
      assertThat(lo.mtu()).isEqualTo(65536);
      assertThat(lo.spec().type()).isEqualTo(DeviceSpec.ARPHRD_LOOPBACK);
      assertThat(lo.flags()).isEqualTo(IfFlags.IFF_LOOPBACK);
      assertThat(lo.qdisc()).isEqualTo("noop");
      assertThat(lo.linkOps()).isEmpty();
    }
  }

  @Test
  void upGivesItACarrierOfUnknownState() throws Exception {
    NetDevice lo = lo(red.net());
    test.withRtnl(() -> test.kernel().devices().open(lo));
    assertThat(lo.flags())
        .isEqualTo(
            IfFlags.IFF_LOOPBACK | IfFlags.IFF_UP | IfFlags.IFF_RUNNING | IfFlags.IFF_LOWER_UP);
    assertThat(lo.operState()).isEqualTo(OperState.UNKNOWN);
    assertThat(lo.qdisc()).isEqualTo("noqueue");
    test.withRtnl(() -> test.kernel().devices().close(lo));
    assertThat(lo.operState()).isEqualTo(OperState.DOWN);
    assertThat(lo.qdisc()).isEqualTo("noqueue");
  }

  @Test
  void itMayNotLeave() {
    refused(
        Errno.EINVAL,
        "The interface netns is immutable",
        () -> test.withRtnl(() ->
            test.kernel().devices().changeNamespace(lo(red.net()), test.initial(), "lo%d", 0)));
    assertThat(lo(red.net()).index()).isEqualTo(1);
  }

  @Test
  void anyMtuFromZeroUpAndAnyUnicastAddress() throws Exception {
    NetDevice lo = lo(red.net());
    test.withRtnl(() -> {
      test.kernel().devices().setMtu(lo, 0);
      test.kernel().devices().setMtu(lo, Integer.MAX_VALUE);
      test.kernel().devices().rename(lo, "loop");
      HardwareAddress unicast = HardwareAddress.of(new byte[] {2, 0, 0, 0, 0, 1});
      test.kernel().devices().setAddress(lo, unicast);
      assertThat(lo.address()).isEqualTo(unicast);
    });
    refused(
        Errno.EINVAL,
        "mtu less than device minimum",
        () -> test.withRtnl(() -> test.kernel().devices().setMtu(lo, -1)));
    HardwareAddress group = HardwareAddress.of(new byte[] {1, 0, 0, 0, 0, 1});
    refused(
        Errno.EADDRNOTAVAIL,
        "",
        () -> test.withRtnl(() -> test.kernel().devices().setAddress(lo, group)));
  }

  /** A namespace that waits for its cleanup keeps its lo while the driver goes, and must not hinder it from coming. */
  @Test
  void theDriverComesAgainWhileANamespaceIsDying() throws Exception {
    red.close();
    test.kernel().modules().unload("loopback");
    test.kernel().modules().load("loopback");
    assertThat(lo(test.initial()).index()).isEqualTo(1);
    test.quiesce();
    assertThat(test.kernel().nets().size()).isEqualTo(1);
  }

  @Test
  void itDiesLast() throws Exception {
    new PhysicalDevice(new Journal()).plugInImmutable(red.net(), "fixed");
    test.registerNotifier(new RecordingNotifier(journal));
    journal.take();
    red.close();
    test.quiesce();
    assertThat(journal.take())
        .filteredOn(line -> line.startsWith("UNREGISTER"))
        .containsExactly("UNREGISTER fixed@red", "UNREGISTER lo@red");
  }

  @Test
  void unloadedAndLoadedAgainItStillDiesLastAndHasIndexOne() throws Exception {
    test.kernel().modules().unload("loopback");
    assertThat(test.kernel().nets().list()).allMatch(net -> net.devices().isEmpty());
    PhysicalDevice driver = new PhysicalDevice(new Journal());
    NetDevice device = driver.plugIn(red.net(), "p0");
    assertThat(device.index()).as("1 is kept").isGreaterThan(1);
    test.kernel().modules().load("loopback");
    assertThat(lo(red.net()).index()).isEqualTo(1);
    driver.plugInImmutable(red.net(), "fixed");
    driver.unplug(device);
    test.registerNotifier(new RecordingNotifier(journal));
    journal.take();
    red.close();
    test.quiesce();
    assertThat(journal.take())
        .filteredOn(line -> line.startsWith("UNREGISTER"))
        .contains("UNREGISTER fixed@red", "UNREGISTER lo@red");
  }
}
