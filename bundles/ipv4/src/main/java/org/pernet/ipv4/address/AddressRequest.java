// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import static org.pernet.rtnetlink.schema.AddressAttributes.*;

import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.net.Net;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.inet.Inet4Policy;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.AddressMessage;

/**
 * An address as a request has it (rtm_to_ifaddr).
 *
 * @param address it, which no device has yet
 * @param valid seconds
 * @param preferred seconds
 */
record AddressRequest(InAddress address, long valid, long preferred) {
  /** The body as an address; EINVAL where it is another's, or is cut short. */
  static AddressMessage message(RtnlRequest request) throws NetException {
    if (request.body() instanceof AddressMessage address) {
      return address;
    }
    throw new NetException(Errno.EINVAL, "Invalid header length");
  }

  private static final FaultPoint ADDRESS = new FaultPoint("ipv4.address", Errno.ENOBUFS);

  static void checkAttributes(Attributes attributes) throws NetException {
    Inet4Policy.check(attributes, IFA_LOCAL, IFA_ADDRESS, IFA_BROADCAST);
    long[] cacheInfo = attributes.get(IFA_CACHEINFO);
    if (cacheInfo != null && cacheInfo.length < 4) {
      throw new NetException(Errno.ERANGE, "Attribute failed policy validation", IFA_CACHEINFO);
    }
  }

  static AddressRequest of(RtnlRequest request, Devinet devinet) throws NetException {
    AddressMessage asked = message(request);
    Attributes attributes = asked.attributes();
    checkAttributes(attributes);
    if (asked.prefixLength() > Inet4.BITS) {
      throw new NetException(Errno.EINVAL, "ipv4: Invalid prefix length");
    }
    if (!attributes.has(IFA_LOCAL)) {
      throw new NetException(Errno.EINVAL, "ipv4: Local address is not supplied");
    }
    long[] lifetimes = lifetimes(attributes);
    InDevice device = device(request.net(), asked.index(), devinet);
    request.kernel().faults().reach(ADDRESS);
    device.conf().setAll();
    device.neighParms().setAll();
    return new AddressRequest(address(device, asked), lifetimes[0], lifetimes[1]);
  }

  private static InDevice device(Net net, int index, Devinet devinet) throws NetException {
    if (net.deviceByIndex(index).isEmpty()) {
      throw new NetException(Errno.ENODEV, "ipv4: Device not found");
    }
    InDevice device = devinet.byIndex(net, index);
    if (device == null) {
      throw new NetException(Errno.ENOBUFS);
    }
    return device;
  }

  private static InAddress address(InDevice device, AddressMessage asked) {
    Attributes attributes = asked.attributes();
    int local = Inet4.of(attributes.get(IFA_LOCAL));
    byte[] peer = attributes.get(IFA_ADDRESS);
    byte[] broadcast = attributes.get(IFA_BROADCAST);
    InAddress address = new InAddress(
        device,
        local,
        peer == null ? local : Inet4.of(peer),
        asked.prefixLength(),
        broadcast == null ? 0 : Inet4.of(broadcast),
        asked.scope());
    address.flags = attributes.find(IFA_FLAGS).orElse(asked.flags());
    attributes.find(IFA_LABEL).ifPresent(label -> address.label = label);
    attributes.find(IFA_RT_PRIORITY).ifPresent(metric -> address.metric = metric);
    attributes.find(IFA_PROTO).ifPresent(protocol -> address.protocol = protocol);
    return address;
  }

  private static long[] lifetimes(Attributes attributes) throws NetException {
    long[] asked = attributes.get(IFA_CACHEINFO);
    if (asked == null) {
      return new long[] {InAddress.FOREVER, InAddress.FOREVER};
    }
    if (asked[1] == 0 || asked[0] > asked[1]) {
      throw new NetException(Errno.EINVAL, "ipv4: address lifetime invalid");
    }
    return new long[] {asked[1], asked[0]};
  }
}
