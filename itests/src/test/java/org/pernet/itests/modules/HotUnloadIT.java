// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.module.ModuleInfo;
import org.pernet.api.net.Net;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.notifier.NetDeviceNotifier;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.itests.bundle.JournalOperations;
import org.pernet.itests.framework.Namespaces;
import org.pernet.itests.framework.PernetExam;
import org.pernet.itests.framework.TestBundle;

/** A driver and a subsystem are unloaded while a thousand namespaces use them. */
public class HotUnloadIT extends PernetExam {
  private static final int MANY = 1000;

  /** All pairs go with the driver, oldest namespace first, and new ones can be made when it is back. */
  @Test
  public void stoppedDriverTakesItsDevicesWithItEverywhere() throws Exception {
    List<Long> unregistered = new ArrayList<>();
    Bundle listener = started(TestBundle.named("listener"));
    try (Namespaces many = Namespaces.of(kernel()).make(MANY)) {
      many.addLinks("pair", "veth");
      assertThat(module("veth").devices()).isEqualTo(2 * MANY);
      assertThat(module("veth").namespaces()).isEqualTo(MANY + 1);
      listener
          .getBundleContext()
          .registerService(
              NetDeviceNotifier.class,
              (event, device) -> {
                if (event == NetDeviceEvent.UNREGISTER && device.linkOps().isPresent()) {
                  unregistered.add(device.net().cookie());
                }
              },
              null);

      bundle(VETH).stop();
      List<Long> cookies = many.nets().stream().map(Net::cookie).toList();
      assertThat(unregistered)
          .isEqualTo(cookies.stream().flatMap(c -> Stream.of(c, c)).toList());
      assertThat(many.nets())
          .allSatisfy(
              net -> assertThat(net.devices()).extracting(NetDevice::name).containsExactly("lo"));
      assertThat(kernel().linkKinds().find("veth")).isEmpty();
      assertThat(module("veth").state()).isEqualTo(ModuleInfo.State.INSTALLED);
      assertThat(kernel().audit()).isEmpty();

      bundle(VETH).start();
      many.addLinks("again", "veth");
      assertThat(module("veth").devices()).isEqualTo(2 * MANY);
      listener.stop();
    }
  }

  /** A subsystem's exits: all preExits, then all exits, oldest namespace first, then one exitBatch. */
  @Test
  public void stoppedSubsystemExitsInOrderEverywhere() throws Exception {
    try (Namespaces many = Namespaces.of(kernel()).make(MANY)) {
      Bundle recorder = started(TestBundle.named("recorder"));
      for (String type : List.of(PernetOperations.SUBSYS, PernetOperations.DEVICE)) {
        recorder
            .getBundleContext()
            .registerService(
                PernetOperations.class,
                new JournalOperations(type, JournalOperations.NEVER, journal()::add),
                FrameworkUtil.asDictionary(Map.of(PernetOperations.TYPE, type)));
      }
      List<String> cookies =
          kernel().nets().list().stream().map(net -> net.cookie() + "").toList();
      assertThat(cookies).hasSize(many.nets().size() + 1);
      assertThat(journal("device init "))
          .isEqualTo(cookies.stream().map(c -> c + " device").toList());

      journal().clear();
      recorder.stop();
      List<String> expected = new ArrayList<>();
      for (String type : List.of("device", "subsys")) {
        cookies.forEach(c -> expected.add(type + " preExit " + c + " " + type));
        cookies.forEach(c -> expected.add(type + " exit " + c + " " + type));
        expected.add(type + " exitBatch " + (MANY + 1));
      }
      assertThat(journal()).isEqualTo(expected);
    }
  }

  /** An update stops the old code in all namespaces, and starts the new. */
  @Test
  public void updatedDriverStartsAfresh() throws Exception {
    try (Namespaces some = Namespaces.of(kernel()).make(10)) {
      some.addLinks("pair", "veth");
      Bundle veth = bundle(VETH);
      veth.update();
      assertThat(veth.getState()).isEqualTo(Bundle.ACTIVE);
      assertThat(module("veth").devices()).isZero();
      assertThat(some.nets()).allSatisfy(net -> assertThat(net.devices()).hasSize(1));
      some.addLinks("pair", "veth");
      assertThat(module("veth").devices()).isEqualTo(20);
    }
  }

  /** Loopback leaves every namespace, and comes back to its index, though it is the last device on the list by now. */
  @Test
  public void loopbackComesBackToItsIndex() throws Exception {
    try (Namespaces some = Namespaces.of(kernel()).make(5)) {
      some.addLinks("pair", "veth");
      kernel().modules().unload("loopback");
      assertThat(kernel().nets().list())
          .allSatisfy(net -> assertThat(net.deviceByName("lo")).isEmpty());
      kernel().modules().load("loopback");
      some.make(1);
      assertThat(kernel().nets().list())
          .allSatisfy(net ->
              assertThat(net.deviceByIndex(1)).get().extracting(NetDevice::name).isEqualTo("lo"));
    }
  }
}
