// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.testkit.Fault;
import org.pernet.testkit.PhysicalDevice.Call;

/** S0-24 to S0-27, section 5, NOTES.md sections 5 to 7: names, indexes, and what is set on a device. */
class NamesAndSettingsTest extends DeviceFixture {
  private NetDevice plugIn(String name) throws NetException {
    NetDevice device = driver.plugIn(red, name);
    journal.take();
    return device;
  }

  @Test
  void whatIsNoName() throws Exception {
    String[] bad = {
      "",
      ".",
      "..",
      "a/b",
      "a:b",
      "a b",
      "a\tb",
      "sixteen-letters-",
      "v%s",
      "v%d%d",
      "%",
      "x%%d",
      "voil\u00e0",
      "\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4",
      "all",
      "default"
    };
    for (String name : bad) {
      refused(Errno.EINVAL, () -> driver.plugIn(red, name));
    }
    for (String name : new String[] {"fifteen-letters", "-x", "100", "a@b", "...", "\u00e4"}) {
      assertThat(plugIn(name).name()).isEqualTo(name);
    }
  }

  @Test
  void aPatternTakesTheLowestHole() throws Exception {
    for (String expected : new String[] {"h0", "h1", "h2"}) {
      assertThat(plugIn("h%d").name()).isEqualTo(expected);
    }
    driver.unplug(red.deviceByName("h1").orElseThrow());
    NetDevice again = plugIn("h%d");
    assertThat(again.name()).isEqualTo("h1");
    test.withRtnl(() -> devices().addAlternativeName(again, "h3"));
    assertThat(plugIn("h%d").name()).as("an altname is taken too").isEqualTo("h4");
    plugIn("h05");
    assertThat(plugIn("h%d").name()).as("h05 does not block 5").isEqualTo("h5");
    assertThat(plugIn("h%dx").name()).isEqualTo("h0x");
  }

  @Test
  void aFreedNumberIsFoundHoweverItWasFreed() throws Exception {
    NetDevice zero = plugIn("h%d");
    NetDevice one = plugIn("h%d");
    plugIn("h%d");
    test.withRtnl(() -> devices().rename(zero, "other"));
    assertThat(plugIn("h%d").name()).isEqualTo("h0");
    move(one, test.initial(), null, 0);
    assertThat(plugIn("h%d").name()).isEqualTo("h1");
  }

  @Test
  void renamingCountsTheOwnNameAsTaken() throws Exception {
    NetDevice device = plugIn("z0");
    test.withRtnl(() -> devices().rename(device, "z%d"));
    assertThat(device.name()).isEqualTo("z1");
    up(device);
    journal.take();
    test.withRtnl(() -> devices().rename(device, "while-up"));
    assertThat(heard()).containsExactly("CHANGENAME while-up@red");
    test.withRtnl(() -> devices().rename(device, "while-up"));
    assertThat(heard()).as("to itself").isEmpty();
    test.withRtnl(() -> devices().addAlternativeName(device, "alt"));
    refused(Errno.EEXIST, () -> test.withRtnl(() -> devices().rename(device, "alt")));
    refused(Errno.EINVAL, () -> test.withRtnl(() -> devices().rename(device, "a/b")));
    assertThat(device.name()).isEqualTo("while-up");
  }

  @Test
  void aVetoedRenameIsTakenBack() throws Exception {
    NetDevice device = plugIn("p0");
    notifier.at(NetDeviceEvent.CHANGENAME, Fault.refusing(1, Errno.EPERM));
    refused(Errno.EPERM, () -> test.withRtnl(() -> devices().rename(device, "q0")));
    assertThat(heard()).containsExactly("CHANGENAME q0@red", "CHANGENAME p0@red");
    assertThat(red.deviceByName("p0")).contains(device);
    assertThat(red.deviceByName("q0")).isEmpty();
  }

  @Test
  void indexesAreDrawnInTurnAndNotAgain() throws Exception {
    NetDevice two = plugIn("a");
    assertThat(two.index()).as("1 is kept for lo").isEqualTo(2);
    driver.unplug(two);
    assertThat(plugIn("b").index()).isEqualTo(3);
    assertThat(driver.plugIn(red, "c", 5).index()).isEqualTo(5);
    assertThat(plugIn("d").index()).as("one asked for is no turn").isEqualTo(4);
    assertThat(plugIn("e").index()).isEqualTo(6);
    assertThat(driver.plugIn(red, "f", Integer.MAX_VALUE).index()).isEqualTo(Integer.MAX_VALUE);
    assertThat(plugIn("g").index()).isEqualTo(7);
    refused(Errno.EBUSY, () -> driver.plugIn(red, "h", 5));
    refused(Errno.EBUSY, () -> driver.plugIn(red, "h", 1));
    assertThat(red.deviceByName("h")).isEmpty();
    assertThat(driver.plugIn(test.initial(), "a").index()).as("each its own").isEqualTo(2);
  }

  @Test
  void alternativeNames() throws Exception {
    NetDevice device = plugIn("p0");
    NetDevice other = plugIn("q0");
    test.withRtnl(() -> {
      devices().addAlternativeName(device, "a:b.%d");
      refused(Errno.EEXIST, () -> devices().addAlternativeName(other, "a:b.%d"));
      refused(Errno.EEXIST, () -> devices().addAlternativeName(device, "q0"));
      refused(Errno.ENOENT, () -> devices().removeAlternativeName(device, "none"));
      refused(Errno.EINVAL, () -> devices().removeAlternativeName(other, "a:b.%d"));
      refused(Errno.EINVAL, () -> devices().removeAlternativeName(device, "p0"));
    });
    assertThat(red.deviceByName("a:b.%d")).contains(device);
    refused(Errno.EEXIST, () -> {
      test.withRtnl(() -> devices().addAlternativeName(device, "alt"));
      driver.plugIn(red, "alt");
    });
    driver.unplug(device);
    assertThat(red.deviceByName("a:b.%d")).isEmpty();
  }

  @Test
  void theMtuHasBoundsAndMayBeVetoedTwice() throws Exception {
    NetDevice device = plugIn("p0");
    refused(Errno.EINVAL, "mtu less than device minimum", () -> mtu(device, 67));
    refused(Errno.EINVAL, "mtu greater than device maximum", () -> mtu(device, 1501));
    mtu(device, 1500);
    assertThat(journal.take()).as("unchanged").isEmpty();
    mtu(device, 1400);
    assertThat(journal.take())
        .containsExactly("PRECHANGEMTU p0@red", "change_mtu p0", "CHANGEMTU p0@red");
    notifier.at(NetDeviceEvent.PRECHANGEMTU, Fault.refusing(1, Errno.EBUSY));
    refused(Errno.EBUSY, () -> mtu(device, 1300));
    assertThat(journal.take()).containsExactly("PRECHANGEMTU p0@red");
    notifier.at(NetDeviceEvent.CHANGEMTU, Fault.refusing(1, Errno.EPERM));
    refused(Errno.EPERM, () -> mtu(device, 1300));
    assertThat(journal.take())
        .as("the driver takes the old one back")
        .containsExactly(
            "PRECHANGEMTU p0@red",
            "change_mtu p0",
            "CHANGEMTU p0@red",
            "change_mtu p0",
            "CHANGEMTU p0@red");
    driver.at(Call.CHANGE_MTU, Fault.refusing(1, Errno.ENOMEM));
    refused(Errno.ENOMEM, () -> mtu(device, 1300));
    assertThat(device.mtu()).isEqualTo(1400);
  }

  private void mtu(NetDevice device, int mtu) throws NetException {
    test.withRtnl(() -> devices().setMtu(device, mtu));
  }

  @Test
  void addresses() throws Exception {
    NetDevice device = plugIn("p0");
    HardwareAddress address = HardwareAddress.of(new byte[] {2, 0, 0, 0, 0, 1});
    test.withRtnl(() -> {
      devices().setAddress(device, HardwareAddress.of(new byte[] {2, 0, 0, 0, 0, 1, 9, 9}));
      assertThat(device.address()).as("cut").isEqualTo(address);
      refused(
          Errno.EINVAL, () -> devices().setAddress(device, HardwareAddress.of(new byte[] {2, 0})));
    });
    assertThat(journal.take())
        .containsExactly("PRE_CHANGEADDR p0@red", "set_address p0", "CHANGEADDR p0@red");
    test.withRtnl(() -> devices().setAddress(device, address));
    assertThat(journal.take())
        .as("the same: the driver is not asked")
        .containsExactly("PRE_CHANGEADDR p0@red", "CHANGEADDR p0@red");
    up(device);
    refused(
        Errno.EBUSY,
        () -> test.withRtnl(() ->
            devices().setAddress(device, HardwareAddress.of(new byte[] {2, 0, 0, 0, 0, 2}))));
    assertThat(device.address()).isEqualTo(address);
  }

  @Test
  void aliasAndQueueLength() throws Exception {
    NetDevice device = plugIn("p0");
    test.withRtnl(() -> {
      devices().setAlias(device, "x".repeat(255));
      refused(Errno.EINVAL, () -> devices().setAlias(device, "x".repeat(256)));
      refused(Errno.EINVAL, () -> devices().setAlias(device, "\u00e4".repeat(128)));
      assertThat(device.alias()).contains("x".repeat(255));
      devices().setAlias(device, "");
      assertThat(device.alias()).isEmpty();
      devices().setTxQueueLength(device, 1000);
      devices().setTxQueueLength(device, 5);
      notifier.at(NetDeviceEvent.CHANGE_TX_QUEUE_LEN, Fault.refusing(1, Errno.EPERM));
      refused(Errno.EPERM, () -> devices().setTxQueueLength(device, 6));
    });
    assertThat(device.txQueueLength()).isEqualTo(5);
    assertThat(heard()).containsExactly("CHANGE_TX_QUEUE_LEN p0@red", "CHANGE_TX_QUEUE_LEN p0@red");
  }

  @Test
  void flagsThatUserSpaceMaySet() throws Exception {
    NetDevice device = plugIn("p0");
    int all = device.flags();
    test.withRtnl(() -> devices()
        .changeFlags(device, IfFlags.IFF_NOARP | IfFlags.IFF_LOOPBACK | IfFlags.IFF_RUNNING));
    assertThat(device.flags())
        .as("broadcast is the kernel's own, multicast was not asked for")
        .isEqualTo((all & ~IfFlags.IFF_MULTICAST) | IfFlags.IFF_NOARP);
    assertThat(heard()).containsExactly("NEWLINK p0@red");
  }

  @Test
  void promiscuityIsCountedAndUserSpaceCountsOnce() throws Exception {
    NetDevice device = plugIn("p0");
    test.withRtnl(() -> {
      devices().addPromiscuity(device, 2);
      assertThat(device.flags() & IfFlags.IFF_PROMISC)
          .as("not asked for by a user")
          .isZero();
      devices().changeFlags(device, device.flags() | IfFlags.IFF_PROMISC);
      devices().changeFlags(device, device.flags() | IfFlags.IFF_PROMISC);
      assertThat(device.promiscuity()).isEqualTo(3);
      assertThat(device.flags() & IfFlags.IFF_PROMISC).isNotZero();
      devices().addPromiscuity(device, -2);
      devices().changeFlags(device, device.flags() & ~IfFlags.IFF_PROMISC);
      assertThat(device.promiscuity()).isZero();
      devices().addAllMulti(device, 1);
      assertThat(device.allMulti()).isEqualTo(1);
      devices().addAllMulti(device, -1);
      refused(Errno.EOVERFLOW, () -> devices().addAllMulti(device, -1));
      assertThat(device.allMulti()).isZero();
    });
  }

  @Test
  void aMasterThatIsNoneIsRefused() throws Exception {
    NetDevice device = plugIn("p0");
    NetDevice other = plugIn("q0");
    test.withRtnl(() -> {
      refused(Errno.EOPNOTSUPP, () -> devices().setMaster(device, java.util.Optional.of(other)));
      refused(Errno.EBUSY, () -> devices().linkMaster(device, device));
      devices().linkMaster(device, other);
      refused(Errno.EBUSY, () -> devices().linkMaster(device, other));
      refused(Errno.EBUSY, () -> devices().linkMaster(other, device));
      assertThat(device.master()).contains(other);
    });
    move(device, test.initial(), null, 0);
    assertThat(device.master()).as("a master lets go of what leaves").isEmpty();
    assertThatThrownBy(() -> devices().linkMaster(device, other))
        .isInstanceOf(IllegalStateException.class);
  }
}
