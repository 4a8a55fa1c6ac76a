// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MASTER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.checkpoint.image.ImageException;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.restore.Restorer;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.AddressAttributes;
import org.pernet.rtnetlink.schema.RouteAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** A small network of which there is an image of each sort, and a kernel into which damaged ones are restored. */
final class DamagedNetwork {
  private DamagedNetwork() {}

  static void build(Lab lab) throws NetException {
    Net red = lab.netns("red");
    lab.veth(red, "r0", lab.kernel().initial(), "h0");
    lab.link(red, "bridge", "br0");
    lab.link(lab.kernel().initial(), "dummy", "d0"); // nobody but the undo takes it away
    lab.set(red, "r0", out -> out.put(IFLA_MASTER, lab.index(red, "br0")));
    lab.flags(red, "br0", IfFlags.IFF_UP, IfFlags.IFF_UP);
    byte[] local = {10, 0, 0, 1};
    Attributes address = Attributes.builder()
        .put(AddressAttributes.IFA_LOCAL, local)
        .put(AddressAttributes.IFA_ADDRESS, local)
        .build();
    int bridge = lab.index(red, "br0");
    int how = NLM_F_CREATE | NLM_F_EXCL;
    lab.request(red, RtnlTypes.RTM_NEWADDR, how, new AddressMessage(2, 24, 0, 0, bridge, address));
    Attributes route = Attributes.builder()
        .put(RouteAttributes.RTA_DST, new byte[] {10, 9, 0, 0})
        .put(RouteAttributes.RTA_GATEWAY, new byte[] {10, 0, 0, 9})
        .build();
    lab.request(
        red, RtnlTypes.RTM_NEWROUTE, how, new RouteMessage(2, 16, 0, 0, 254, 4, 0, 1, 0, route));
  }

  /** How many were refused by the check, refused later, restored, and passed the check and were not restored. */
  record Counts(int refused, int undone, int restored, int passed) {
    Counts plus(Counts other) {
      return new Counts(
          refused + other.refused,
          undone + other.undone,
          restored + other.restored,
          passed + other.passed);
    }
  }

  /** What may be refused. */
  interface Attempt {
    void run() throws Exception;
  }

  /** Why it was refused, in words that say where; empty where it was not. */
  static Optional<String> refusal(String what, Attempt attempt) throws Exception {
    try {
      attempt.run();
      return Optional.empty();
    } catch (ImageException wrong) {
      assertThat(wrong.getMessage()).as(what).matches("(?s).+: at byte [0-9]+: .+");
      return Optional.of(wrong.getMessage());
    } catch (NetException refused) {
      assertThat(refused.extAck().words()).as(what + ": " + refused).isPresent();
      return Optional.of(refused.getMessage());
    }
  }

  /** A kernel, as it was before whenever an attempt has ended. */
  static final class Target implements AutoCloseable {
    private final int every;
    private Lab lab;
    private Map<String, String> before;
    private Counts counts = new Counts(0, 0, 0, 0);
    private int passed;

    Target(int every) throws NetException {
      this.every = every;
      boot();
    }

    private void boot() throws NetException {
      lab = Lab.boot();
      before = now();
    }

    private Map<String, String> now() throws NetException {
      return Lab.files(lab.save(SaveRequest.everything()));
    }

    Counts counts() {
      return counts;
    }

    /** Checks them, and restores each so-many-th of those that pass. */
    void attempt(String what, Images images, boolean always) throws Exception {
      RestoreRequest check = new RestoreRequest("x-", true);
      boolean wrong = refusal(
              what, () -> new Restorer(lab.task(), check, Progress.NONE).restore(images))
          .isPresent();
      if (wrong) {
        counts = counts.plus(new Counts(1, 0, 0, 0));
      } else if (always || passed++ % every == 0) {
        restore(what, images);
      } else {
        counts = counts.plus(new Counts(0, 0, 0, 1));
      }
    }

    private void restore(String what, Images images) throws Exception {
      RestoreReport[] report = new RestoreReport[1];
      boolean refused =
          refusal(what, () -> report[0] = lab.restore(images, "x-")).isPresent();
      lab.kernel().quiesce();
      assertThat(lab.kernel().kernel().audit()).as(what).isEmpty();
      if (refused) {
        assertThat(now()).as(what).isEqualTo(before);
        counts = counts.plus(new Counts(0, 1, 0, 0));
        return;
      }
      assertWhole(what, report[0]);
      takeDown(report[0].names());
      assertThat(lab.kernel().kernel().audit()).as(what).isEmpty();
      if (!now().equals(before)) { // it has set something of the restorer's own namespace
        lab.close();
        boot();
      }
      counts = counts.plus(new Counts(0, 0, 1, 0));
    }

    /** What stands there can be saved, and all of it is there that the report tells of. */
    private void assertWhole(String what, RestoreReport report) throws Exception {
      assertThat(report.names()).as(what).isNotEmpty();
      String[] names = report.names().toArray(String[]::new);
      assertThat(lab.save(SaveRequest.of(names)).namespaces())
          .as(what)
          .isEqualTo(report.namespaces());
    }

    private void takeDown(List<String> names) throws Exception {
      for (String name : names) {
        lab.task().netnsNames().unmount(name);
        lab.task().netnsNames().unlink(name);
      }
      lab.kernel().quiesce();
      lab.deleteOthers("");
      lab.kernel().quiesce();
    }

    @Override
    public void close() throws NetException {
      lab.close();
    }
  }
}
