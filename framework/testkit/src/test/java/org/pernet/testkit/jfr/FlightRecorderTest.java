// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.jfr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;
import org.pernet.core.ModuleUnit;
import org.pernet.testkit.Journal;
import org.pernet.testkit.PhysicalDevice;
import org.pernet.testkit.TestKernel;

/** Records, and reads what was recorded: each event with what it says. */
class FlightRecorderTest {
  private static final int LENGTH = 60;

  @TempDir
  Path directory;

  /** What a test does while it is recorded. */
  private interface Step {
    void run() throws NetException;
  }

  private List<RecordedEvent> record(Step step) throws NetException, IOException {
    Path file = directory.resolve("test.jfr");
    try (Recording recording = new Recording()) {
      recording.start();
      step.run();
      recording.stop();
      recording.dump(file);
    }
    return RecordingFile.readAllEvents(file).stream()
        .filter(event -> event.getEventType().getCategoryNames().equals(List.of("Pernet")))
        .toList();
  }

  private static RecordedEvent only(
      List<RecordedEvent> all, String name, Predicate<RecordedEvent> which) {
    List<RecordedEvent> found = all.stream()
        .filter(event -> event.getEventType().getName().equals("pernet." + name))
        .filter(which)
        .toList();
    assertThat(found).as(name).hasSize(1);
    return found.get(0);
  }

  private static Predicate<RecordedEvent> device(String name) {
    return event -> name.equals(event.getString("device"));
  }

  @Test
  void namespacesAndTheirCleanup() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      Net[] net = new Net[1];
      List<RecordedEvent> all = record(() -> {
        NetReference one = test.createNet();
        NetReference other = test.createNet();
        net[0] = one.net();
        one.close();
        other.close();
        test.quiesce();
      });
      Predicate<RecordedEvent> mine = event -> event.getLong("cookie") == net[0].cookie();
      for (String name : List.of("NamespaceCreated", "NamespaceDestroyed")) {
        assertThat(only(all, name, mine).getLong("namespace")).isEqualTo(net[0].inode());
      }
      RecordedEvent cleanup = only(all, "Cleanup", event -> true);
      assertThat(cleanup.getInt("namespaces")).isEqualTo(2);
      assertThat(cleanup.getDuration().isNegative()).isFalse();
    }
  }

  @Test
  void devicesComeMoveAndGo() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      NetReference other = test.createNet();
      PhysicalDevice driver = new PhysicalDevice(new Journal());
      List<RecordedEvent> all = record(() -> {
        NetDevice device = driver.plugIn(test.initial(), "jfr0", 7);
        test.withRtnl(() -> test.kernel().devices().changeNamespace(device, other.net(), null, 0));
        driver.unplug(device);
      });
      RecordedEvent come = only(all, "DeviceRegistered", device("jfr0"));
      assertThat(come.getInt("index")).isEqualTo(7);
      assertThat(come.getLong("namespace")).isEqualTo(test.initial().inode());
      RecordedEvent moved = only(all, "DeviceMoved", device("jfr0"));
      assertThat(moved.getLong("from")).isEqualTo(test.initial().inode());
      assertThat(moved.getLong("namespace")).isEqualTo(other.net().inode());
      RecordedEvent gone = only(all, "DeviceUnregistered", device("jfr0"));
      assertThat(gone.getLong("namespace")).isEqualTo(other.net().inode());
      other.close();
    }
  }

  /** Operations that may refuse. */
  private record Operations(boolean refuse) implements PernetOperations {
    @Override
    public void init(Net net) throws NetException {
      if (refuse) {
        throw new NetException(Errno.ENOMEM);
      }
    }
  }

  @Test
  void modulesComeAndGo() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      List<RecordedEvent> all = record(() -> {
        ModuleUnit unit = test.registerSubsys(new Operations(false));
        unit.withdraw();
        assertThatThrownBy(() -> test.registerSubsys(new Operations(true)))
            .isInstanceOf(NetException.class);
      });
      RecordedEvent load =
          only(all, "ModuleLoad", event -> event.getString("refusal").isEmpty());
      assertThat(load.getString("module")).contains("refuse=false");
      assertThat(load.getString("service")).isEqualTo(PernetOperations.class.getName());
      assertThat(load.getInt("namespaces")).isEqualTo(1);
      assertThat(only(all, "ModuleLoad", event -> event.getString("refusal").equals("ENOMEM"))
              .getString("module"))
          .contains("refuse=true");
      assertThat(
              only(all, "ModuleUnload", event -> event.getString("module").contains("refuse=false"))
                  .getInt("namespaces"))
          .isEqualTo(1);
    }
  }

  @Test
  void framesThatAreDropped() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      PhysicalDevice driver = new PhysicalDevice(new Journal());
      NetDevice device = driver.plugIn(test.initial(), "jfr1");
      List<RecordedEvent> all = record(() -> {
        SkBuff skb = test.kernel().packets().allocate(LENGTH);
        skb.put(LENGTH);
        device.transmit(skb); // the device is down
      });
      RecordedEvent dropped = only(all, "PacketDropped", event -> true);
      assertThat(dropped.getString("reason")).isEqualTo(DropReason.DEV_READY.name());
      assertThat(dropped.getInt("bytes")).isEqualTo(LENGTH);
      driver.unplug(device);
    }
  }

  @Test
  void nothingIsRecordedAfterwards() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      record(() -> test.createNet().close());
      test.quiesce();
      NetReference unseen = test.createNet();
      List<RecordedEvent> all = record(() -> {});
      assertThat(all).isEmpty();
      unseen.close();
    }
  }
}
