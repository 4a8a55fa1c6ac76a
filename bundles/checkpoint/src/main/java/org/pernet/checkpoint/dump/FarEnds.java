// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINK;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINK_NETNSID;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.rtnetlink.message.LinkMessage;

/** Where the other ends of pairs are, and what of the caller's own namespace is saved because of them. */
final class FarEnds {
  private final Selection selection;
  private final NavigableSet<Integer> atHome = new TreeSet<>();

  FarEnds(Selection selection) {
    this.selection = selection;
  }

  /**
   * The other end of a link.
   *
   * @param netns its namespace's number
   * @param index its index there
   */
  record End(int netns, int index) {}

  /** The devices of the caller's own namespace that are other ends, where that is not saved as a whole. */
  NavigableSet<Integer> atHome() {
    return atHome;
  }

  /**
   * Where a link's other end is, or the device that it stands on.
   *
   * @return empty where that dies just now, and the link with it
   * @throws NetException EINVAL where that is in a namespace that is neither saved nor the caller's own
   */
  Optional<End> of(SavedNet saved, NetDevice device, LinkMessage link) throws NetException {
    Integer index = link.attributes().get(IFLA_LINK);
    if (index == null) {
      return Optional.of(new End(saved.id(), link.index()));
    }
    Integer nsid = link.attributes().get(IFLA_LINK_NETNSID);
    if (nsid == null) {
      return Optional.of(new End(saved.id(), index));
    }
    Optional<NetReference> reference =
        saved.net().kernel().nets().ids().byId(saved.net(), nsid, "checkpoint");
    if (reference.isEmpty() || index == 0) {
      return Optional.empty();
    }
    try (NetReference there = reference.get()) {
      return Optional.of(elsewhere(saved, device, link, there.net()));
    }
  }

  private End elsewhere(SavedNet saved, NetDevice device, LinkMessage link, Net there)
      throws NetException {
    int index = link.attributes().get(IFLA_LINK);
    Optional<SavedNet> known = selection.find(there);
    if (known.isPresent()) {
      return new End(known.get().id(), index);
    }
    boolean pair = device.linkOps().flatMap(RtnlLinkOps::peerAttribute).isPresent();
    if (there == selection.home() && pair) {
      atHome.add(index);
      return new End(Selection.HOME, index);
    }
    String far = there.deviceByIndex(index).map(NetDevice::name).orElse("the device " + index);
    throw new NetException(
        Errno.EINVAL,
        "the other end of " + link.attributes().get(IFLA_IFNAME) + " in " + saved.label() + " is "
            + far + " in " + there + ", which is not saved");
  }
}
