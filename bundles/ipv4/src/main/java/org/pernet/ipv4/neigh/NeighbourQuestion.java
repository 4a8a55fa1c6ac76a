// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import static org.pernet.ipv4.neigh.Nud.NTF_PROXY;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_DST;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWNEIGH;

import java.util.Optional;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.schema.NeighbourAttributes;

/** RTM_GETNEIGH of one (neigh_get). */
final class NeighbourQuestion {
  private NeighbourQuestion() {}

  static void answer(RtnlRequest request, NeighbourTable table) throws NetException {
    NeighbourMessage asked = check(request);
    byte[] bytes = asked.attributes().get(NDA_DST);
    Optional<NetDevice> device =
        NeighbourRequest.device(request, asked.index(), "Unknown device ifindex");
    if (bytes == null) {
      throw new NetException(Errno.EINVAL, "Network address not specified");
    }
    if (bytes.length != Inet4.BYTES) {
      throw new NetException(
          Errno.EINVAL, "Invalid network address in neighbor get request", NDA_DST);
    }
    int address = Inet4.of(bytes);
    NeighNet there = table.get(request.net());
    if ((asked.flags() & NTF_PROXY) != 0) {
      ProxyNeighbour proxy = there == null ? null : there.proxy(device.orElse(null), address);
      if (proxy == null) {
        throw new NetException(Errno.ENOENT, "Proxy neighbour entry not found");
      }
      request.reply(RTM_NEWNEIGH, NeighbourFill.fill(proxy));
      return;
    }
    if (device.isEmpty()) {
      throw new NetException(Errno.EINVAL, "No device specified");
    }
    Neighbour neighbour = table.find(device.get(), address);
    if (neighbour == null) {
      throw new NetException(Errno.ENOENT, "Neighbour entry not found");
    }
    request.reply(RTM_NEWNEIGH, NeighbourFill.fill(neighbour));
  }

  /** neigh_valid_get_req. */
  private static NeighbourMessage check(RtnlRequest request) throws NetException {
    NeighbourMessage asked =
        NeighbourRequest.message(request, "Invalid header for neighbor get request");
    if ((asked.padding() | asked.state() | asked.type()) != 0) {
      throw new NetException(Errno.EINVAL, "Invalid values in header for neighbor get request");
    }
    if ((asked.flags() & ~NTF_PROXY) != 0) {
      throw new NetException(Errno.EINVAL, "Invalid flags in header for neighbor get request");
    }
    AttributePolicy.checkStrictly(asked.attributes(), NeighbourAttributes.SCHEMA);
    for (int i = 0; i < asked.attributes().size(); i++) {
      if (asked.attributes().typeAt(i) != NDA_DST) {
        throw new NetException(Errno.EINVAL, "Unsupported attribute in neighbor get request");
      }
    }
    return asked;
  }
}
