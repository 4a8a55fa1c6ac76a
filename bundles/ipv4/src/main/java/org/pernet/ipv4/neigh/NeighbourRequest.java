// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import static org.pernet.rtnetlink.schema.NeighbourAttributes.*;

import java.util.Optional;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.NeighbourMessage;

/**
 * A neighbour as a request names it.
 *
 * @param header the header
 * @param address its address
 * @param device on whose link; empty where none is named
 * @param hardware its hardware address; empty where that is not said
 * @param flags NTF_*, those of NDA_FLAGS_EXT above the lower eight
 */
record NeighbourRequest(
    NeighbourMessage header,
    int address,
    Optional<NetDevice> device,
    Optional<HardwareAddress> hardware,
    int flags) {

  static NeighbourMessage message(RtnlRequest request, String tooShort) throws NetException {
    if (request.body() instanceof NeighbourMessage neighbour) {
      return neighbour;
    }
    throw new NetException(Errno.EINVAL, tooShort);
  }

  static NeighbourRequest of(RtnlRequest request) throws NetException {
    NeighbourMessage header = message(request, "Invalid header length");
    Attributes asked = header.attributes();
    AttributePolicy.check(asked);
    byte[] address = asked.get(NDA_DST);
    if (address == null) {
      throw new NetException(Errno.EINVAL, "Network address not specified");
    }
    Optional<NetDevice> device = device(request, header.index(), "");
    Optional<HardwareAddress> hardware = asked.find(NDA_LLADDR);
    if (device.isPresent() && hardware.isPresent()) {
      int length = device.get().address().length();
      if (hardware.get().length() < length) {
        throw new NetException(Errno.EINVAL, "Invalid link address");
      }
      hardware = Optional.of(hardware.get().withLength(length));
    }
    if (address.length < Inet4.BYTES) {
      throw new NetException(Errno.EINVAL, "Invalid network address");
    }
    int more = asked.find(NDA_FLAGS_EXT).orElse(0);
    int flags = header.flags() | more << Nud.NTF_EXT_SHIFT;
    return new NeighbourRequest(header, Inet4.of(address), device, hardware, flags);
  }

  static Optional<NetDevice> device(RtnlRequest request, int index, String words)
      throws NetException {
    if (index == 0) {
      return Optional.empty();
    }
    NetDevice device =
        request.net().deviceByIndex(index).orElseThrow(() -> new NetException(Errno.ENODEV, words));
    return Optional.of(device);
  }

  int protocol() {
    return header.attributes().find(NDA_PROTOCOL).orElse(0);
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }
}
