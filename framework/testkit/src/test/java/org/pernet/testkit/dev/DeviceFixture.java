// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDevices;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.rtnl.LinkAnnouncer;
import org.pernet.testkit.Journal;
import org.pernet.testkit.PhysicalDevice;
import org.pernet.testkit.RecordingNotifier;
import org.pernet.testkit.TestKernel;

/** A kernel with a namespace {@code red}, and one journal for what notifiers, announcers and the driver hear. */
abstract class DeviceFixture {
  final Journal journal = new Journal();
  final PhysicalDevice driver = new PhysicalDevice(journal);
  final RecordingNotifier notifier = new RecordingNotifier(journal);
  TestKernel test;
  NetReference redReference;
  Net red;

  /** Writes down what would be sent to rtnetlink's groups. */
  private final class Voice implements LinkAnnouncer {
    @Override
    public void newLink(NetDevice device, int change) {
      say("NEWLINK", device);
    }

    @Override
    public Runnable delLink(NetDevice device) {
      String line = "DELLINK " + device.name() + "@" + journal.nameOf(device.net());
      return () -> journal.write(line);
    }

    @Override
    public void moveLink(NetDevice device, int newNsid, int newIndex) {
      say("MOVED to nsid " + newNsid + " index " + newIndex + ":", device);
    }

    @Override
    public void nsid(Net net, int id, boolean added) {
      journal.write((added ? "NEWNSID " : "DELNSID ") + id + " in " + journal.nameOf(net));
    }

    private void say(String what, NetDevice device) {
      String up = device.isUp() ? " up" : "";
      journal.write(what + " " + device.name() + "@" + journal.nameOf(device.net()) + up);
    }
  }

  @BeforeEach
  void boot() throws NetException {
    test = TestKernel.boot();
    redReference = test.createNet();
    red = redReference.net();
    journal.name(red, "red");
    test.register(LinkAnnouncer.class, new Voice(), Map.of());
    test.registerNotifier(notifier);
  }

  @AfterEach
  void guard() throws NetException {
    redReference.close();
    test.quiesce();
    test.withRtnl(() -> devices().unregister(new ArrayList<>(test.initial().devices())));
    test.close();
  }

  final NetDevices devices() {
    return test.kernel().devices();
  }

  final void up(NetDevice device) throws NetException {
    test.withRtnl(() -> devices().open(device));
  }

  final void move(NetDevice device, Net to, String pattern, int index) throws NetException {
    test.withRtnl(() -> devices().changeNamespace(device, to, pattern, index));
  }

  /** What has been heard of all but the driver. */
  final List<String> heard() {
    return journal.take().stream()
        .filter(line -> Character.isUpperCase(line.charAt(0)))
        .toList();
  }

  static void refused(Errno errno, TestKernel.Step step) {
    refused(errno, "", step);
  }

  static void refused(Errno errno, String words, TestKernel.Step step) {
    assertThatThrownBy(step::run).isInstanceOfSatisfying(NetException.class, thrown -> {
      assertThat(thrown.errno()).isEqualTo(errno);
      assertThat(thrown.extAck().message()).isEqualTo(words);
    });
  }
}
