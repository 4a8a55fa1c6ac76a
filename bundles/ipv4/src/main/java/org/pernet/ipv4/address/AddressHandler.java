// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REPLACE;
import static org.pernet.rtnetlink.schema.AddressAttributes.*;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELADDR;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETADDR;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWADDR;

import java.util.Set;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.handler.RtnlEvents;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** RTM_NEWADDR, RTM_DELADDR, RTM_GETADDR of IPv4 (inet_rtm_newaddr, inet_rtm_deladdr, inet_dump_ifaddr). */
public final class AddressHandler implements RtnlHandler {
  private final Devinet devinet;
  private final AddressChange change;
  private final AddressLifetimes lifetimes;

  /** The handler of a kernel's addresses. */
  public AddressHandler(Devinet devinet, AddressChange change, AddressLifetimes lifetimes) {
    this.devinet = devinet;
    this.change = change;
    this.lifetimes = lifetimes;
  }

  @Override
  public int family() {
    return RtnlTypes.AF_INET;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RTM_NEWADDR, RTM_DELADDR, RTM_GETADDR);
  }

  @Override
  public void attached(RtnlEvents events) {
    devinet.events().speakThrough(events);
  }

  @Override
  public void doit(RtnlRequest request) throws NetException {
    switch (request.type()) {
      case RTM_NEWADDR -> add(request);
      case RTM_DELADDR -> delete(request);
      default -> throw new NetException(Errno.EOPNOTSUPP);
    }
  }

  private void add(RtnlRequest request) throws NetException {
    AddressRequest asked = AddressRequest.of(request, devinet);
    InAddress there = find(asked.address());
    if (there == null) {
      lifetimes.set(asked.address(), asked.valid(), asked.preferred());
      change.insert(asked.address(), request);
      lifetimes.watch(asked.address());
      return;
    }
    if (request.hasFlags(NLM_F_EXCL) || !request.hasFlags(NLM_F_REPLACE)) {
      throw new NetException(Errno.EEXIST, "ipv4: Address already assigned");
    }
    if (there.metric() != asked.address().metric()) {
      int metric = asked.address().metric();
      devinet.listeners().forEach(listener -> listener.changeMetric(there, metric));
      there.metric = metric;
    }
    there.protocol = asked.address().protocol();
    lifetimes.set(there, asked.valid(), asked.preferred());
    lifetimes.watch(there);
    change.tell(RTM_NEWADDR, there, request);
  }

  /** The device's address that is the same but for its settings (find_matching_ifa). */
  private static InAddress find(InAddress asked) {
    for (InAddress one : asked.device().addresses()) {
      if (one.mask() == asked.mask() && one.local() == asked.local() && one.matches(asked.peer())) {
        return one;
      }
    }
    return null;
  }

  private void delete(RtnlRequest request) throws NetException {
    AddressMessage asked = AddressRequest.message(request);
    Attributes attributes = asked.attributes();
    AddressRequest.checkAttributes(attributes);
    InDevice device = devinet.byIndex(request.net(), asked.index());
    if (device == null) {
      throw new NetException(Errno.ENODEV, "ipv4: Device not found");
    }
    for (InAddress one : device.addresses()) {
      if (isMeant(one, asked)) {
        change.delete(one, request);
        return;
      }
    }
    throw new NetException(Errno.EADDRNOTAVAIL, "ipv4: Address not found");
  }

  private static boolean isMeant(InAddress one, AddressMessage asked) {
    Attributes attributes = asked.attributes();
    byte[] local = attributes.get(IFA_LOCAL);
    if (local != null && Inet4.of(local) != one.local()) {
      return false;
    }
    String label = attributes.get(IFA_LABEL);
    if (label != null && !label.equals(one.label())) {
      return false;
    }
    byte[] peer = attributes.get(IFA_ADDRESS);
    return peer == null
        || (asked.prefixLength() == one.prefixLength() && one.matches(Inet4.of(peer)));
  }

  @Override
  public boolean dumps() {
    return true;
  }

  @Override
  public NetlinkDump dumpit(RtnlRequest request) throws NetException {
    return AddressDump.of(request, devinet);
  }
}
