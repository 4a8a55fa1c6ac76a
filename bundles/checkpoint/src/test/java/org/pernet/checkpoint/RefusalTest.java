// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Credentials;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.Task;
import org.pernet.checkpoint.dump.Checkpointer;
import org.pernet.checkpoint.dump.Snapshot;
import org.pernet.checkpoint.image.Bounds;
import org.pernet.checkpoint.image.CriuFrames;
import org.pernet.checkpoint.image.Fields;
import org.pernet.checkpoint.image.ImageException;
import org.pernet.checkpoint.image.ImageType;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.image.NetDeviceEntry;
import org.pernet.checkpoint.image.SysctlFields;
import org.pernet.checkpoint.restore.Restorer;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.rtnetlink.schema.AddressAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.testkit.FakeKind;
import org.pernet.testkit.Fault;
import org.pernet.testkit.Journal;
import org.pernet.testkit.PhysicalDevice;

/** What cannot be saved or restored is refused, with words, and nothing has changed. */
class RefusalTest {
  private static void refused(Errno errno, String words, ThrowingCallable what) {
    assertThatThrownBy(what).isInstanceOfSatisfying(NetException.class, refused -> {
      assertThat(refused.errno()).isEqualTo(errno);
      assertThat(refused.getMessage()).contains(words);
    });
  }

  @Test
  void aDeviceWithoutLinkOperationsIsNamedWithItsNamespaceAndItsDriver() throws Exception {
    try (Lab lab = Lab.boot()) {
      Net red = lab.netns("red");
      PhysicalDevice card = new PhysicalDevice(new Journal());
      NetDevice device = card.plugIn(red, "eth7");
      refused(
          Errno.ENOSYS,
          "device eth7 in red (module org.pernet.testkit)",
          () -> lab.save(SaveRequest.named()));
      card.unplug(device);
    }
  }

  @Test
  void aFarEndInAnUnsavedNamespaceIsRefusedWithBothEndsNamed() throws Exception {
    try (Lab lab = Lab.boot()) {
      Net red = lab.netns("red");
      Net blue = lab.netns("blue");
      lab.veth(red, "r0", blue, "b0");
      refused(
          Errno.EINVAL,
          "the other end of r0 in red is b0 in " + blue,
          () -> lab.save(SaveRequest.of("red")));
      refused(Errno.ENOENT, "\"green\"", () -> lab.save(SaveRequest.of("green")));
    }
  }

  /** What of the caller's own namespace is neither loopback nor the other end of a saved pair is told. */
  @Test
  void whatIsLeftOutOfTheCallersOwnNamespaceIsTold() throws Exception {
    try (Lab lab = Lab.boot()) {
      lab.veth(lab.netns("red"), "r0", lab.kernel().initial(), "h0");
      assertThat(lab.save(SaveRequest.named()).leftOut()).isEmpty();
      lab.link(lab.kernel().initial(), "dummy", "d0");
      lab.link(lab.kernel().initial(), "dummy", "d1");
      assertThat(lab.save(SaveRequest.named()).leftOut())
          .containsExactly("the caller's own namespace: 2 devices (--all saves them, too)");
      assertThat(lab.save(SaveRequest.everything()).leftOut()).isEmpty();
    }
  }

  @Test
  void whoHasNoCapabilityIsRefused() throws Exception {
    try (Lab lab = Lab.boot()) {
      lab.netns("red");
      Credentials nobody =
          Credentials.user(lab.kernel().kernel().tasks().initialUserNamespace(), 1000);
      Images images = lab.save(SaveRequest.named()).images();
      try (Task task =
          lab.kernel().kernel().tasks().spawn("n", nobody, lab.kernel().initial())) {
        refused(
            Errno.EPERM,
            "CAP_NET_ADMIN",
            () -> new Checkpointer(task, SaveRequest.everything(), Progress.NONE).take());
        refused(
            Errno.EPERM,
            "CAP_SYS_ADMIN",
            () ->
                new Restorer(task, new RestoreRequest("x", false), Progress.NONE).restore(images));
      }
    }
  }

  @Test
  void moreAddressesThanTheBoundAreRefusedOnBothSides() throws Exception {
    try (Lab lab = Lab.boot()) {
      Net red = lab.netns("red");
      for (int i = 0; i <= Bounds.ADDRESSES; i++) {
        byte[] ip = {10, (byte) (i >> 16), (byte) (i >> 8), (byte) i};
        Attributes address = Attributes.builder()
            .put(AddressAttributes.IFA_LOCAL, ip)
            .put(AddressAttributes.IFA_ADDRESS, ip)
            .build();
        lab.request(
            red,
            RtnlTypes.RTM_NEWADDR,
            NLM_F_CREATE | NLM_F_EXCL,
            new AddressMessage(2, 32, 0, 0, 1, address));
        if (i == Bounds.ADDRESSES - 1) {
          Snapshot most = lab.save(SaveRequest.named());
          byte[] all = most.images().get(ImageType.IFADDR, 2).orElseThrow();
          int one = (all.length - 4) / Bounds.ADDRESSES;
          byte[] more = Arrays.copyOf(all, all.length + one);
          System.arraycopy(all, all.length - one, more, all.length, one);
          most.images().put(ImageType.IFADDR.of(2), more);
          refused(Errno.E2BIG, "lo in red has more than", () -> lab.restore(most.images(), "x-"));
        }
      }
      refused(Errno.E2BIG, "lo in red has more than", () -> lab.save(SaveRequest.named()));
    }
  }

  @Test
  void aMissingKindIsNamedWithTheModuleThatHadIt() throws Exception {
    Images images;
    try (Lab lab = Lab.boot()) {
      lab.link(lab.netns("red"), "dummy", "d0");
      images = lab.save(SaveRequest.named()).images();
    }
    try (Lab lab = Lab.boot(new NetlinkModule(), new RtnetlinkModule(), new LoopbackModule())) {
      refused(
          Errno.EOPNOTSUPP,
          "no module provides pernet.link;kind=dummy: it was saved with the module dummy",
          () -> lab.restore(images, ""));
      assertThat(lab.kernel().kernel().nets().size()).isEqualTo(1);
    }
  }

  @Test
  void aNameThatIsTakenIsRefused() throws Exception {
    try (Lab lab = Lab.boot()) {
      lab.netns("red");
      Images images = lab.save(SaveRequest.named()).images();
      refused(Errno.EEXIST, "\"red\"", () -> lab.restore(images, ""));
      assertThat(lab.restore(images, "new-").names()).containsExactly("new-red");
    }
  }

  @Test
  void theOwnersLimitIsRefused() throws Exception {
    try (Lab lab = Lab.boot()) {
      lab.netns("red");
      Images images = lab.save(SaveRequest.named()).images();
      lab.kernel().kernel().tasks().initialUserNamespace().setMaxNetNamespaces(1);
      refused(Errno.ENOSPC, "1 more namespaces", () -> lab.restore(images, "x-"));
      lab.kernel().kernel().tasks().initialUserNamespace().setMaxNetNamespaces(10);
    }
  }

  @Test
  void aDriverThatRefusesUndoesEverything() throws Exception {
    Images images;
    try (Lab lab = Lab.boot()) {
      lab.kernel().registerKind(FakeKind.of("fake", new Journal()));
      Net red = lab.netns("red");
      Net blue = lab.netns("blue");
      lab.veth(red, "r0", lab.kernel().initial(), "h0");
      lab.link(blue, "fake", "f0");
      images = lab.save(SaveRequest.named()).images();
    }
    try (Lab lab = Lab.boot()) {
      Fault fault = Fault.refusing(1, Errno.ENOMEM);
      lab.kernel().registerKind(FakeKind.of("fake", new Journal()).atNewLink(fault));
      Snapshot before = lab.save(SaveRequest.everything());
      refused(Errno.ENOMEM, "cannot make f0 in blue", () -> lab.restore(images, ""));
      lab.kernel().quiesce();
      assertThat(lab.task().netnsNames().list()).isEmpty();
      Lab.assertSame(lab.save(SaveRequest.everything()), before, lab.task());
    }
  }

  @Test
  void tooLittleMemoryUndoesEverything() throws Exception {
    Images images;
    try (Lab lab = Lab.boot()) {
      lab.link(lab.kernel().initial(), "dummy", "d0");
      lab.netns("red");
      images = lab.save(SaveRequest.everything()).images();
    }
    try (Lab lab = Lab.boot()) {
      Snapshot before = lab.save(SaveRequest.everything());
      Progress full = (stage, done, of) -> {
        if (stage.equals("namespaces")) {
          throw new OutOfMemoryError("Java heap space");
        }
      };
      Restorer restorer = new Restorer(lab.task(), RestoreRequest.asSaved(), full);
      refused(Errno.ENOMEM, "JAVA_OPTS=-Xmx", () -> restorer.restore(images));
      lab.kernel().quiesce();
      assertThat(lab.task().netnsNames().list()).isEmpty();
      Lab.assertSame(lab.save(SaveRequest.everything()), before, lab.task());
    }
  }

  @Test
  void linksThatWaitForOneAnotherAreNamed() throws Exception {
    try (Lab lab = Lab.boot()) {
      Net red = lab.netns("red");
      lab.veth(red, "a", red, "b");
      Images images = lab.save(SaveRequest.named()).images();
      byte[] netdev = images.get(ImageType.NETDEV, 2).orElseThrow();
      List<Fields> entries = CriuFrames.read(ImageType.NETDEV.of(2), netdev);
      NetDeviceEntry first = NetDeviceEntry.read(entries.get(1));
      NetDeviceEntry lost = new NetDeviceEntry(
          first.type(),
          first.index(),
          first.mtu(),
          first.flags(),
          first.name(),
          first.address(),
          first.conf4(),
          0,
          99,
          first.peerNetns(),
          0,
          first.rest(),
          "");
      images.put(
          ImageType.NETDEV.of(2),
          CriuFrames.write(
              ImageType.NETDEV,
              List.of(
                  entries.get(0).all(),
                  lost.write(new SysctlFields()),
                  entries.get(2).all())));
      assertThatThrownBy(() -> lab.restore(images, "x-"))
          .isInstanceOf(ImageException.class)
          .hasMessageContaining("the other end of");
    }
  }

  @Test
  void whatIsInTheRestorersOwnNamespaceIsAsItWas() throws Exception {
    Images images;
    try (Lab lab = Lab.boot()) {
      new RandomNetwork(lab, 42).build();
      lab.kernel().registerKind(FakeKind.of("fake", new Journal()));
      lab.link(lab.netns("last"), "fake", "f0");
      images = lab.settle().save(SaveRequest.everything()).images();
    }
    try (Lab lab = Lab.boot()) {
      lab.kernel()
          .registerKind(FakeKind.of("fake", new Journal()).atNewLink(Fault.refusing(1, Errno.EIO)));
      Snapshot before = lab.settle().save(SaveRequest.everything());
      assertThatThrownBy(() -> lab.restore(images, "")).isInstanceOf(NetException.class);
      lab.kernel().quiesce();
      Lab.assertSame(lab.settle().save(SaveRequest.everything()), before, lab.task());
    }
  }

  @Test
  void namespacesWithoutANameCanBeKept() throws Exception {
    try (Lab lab = Lab.boot();
        NetReference nameless = lab.kernel().createNet()) {
      lab.link(nameless.net(), "dummy", "d0");
      Images images = lab.save(SaveRequest.everything()).images();
      assertThat(images.inventory().orElseThrow().names()).isEmpty();
      assertThat(lab.restore(images, "x-").names()).containsExactly("x-netns-2");
      assertThat(lab.named("x-netns-2").deviceByName("d0")).isPresent();
    }
  }
}
