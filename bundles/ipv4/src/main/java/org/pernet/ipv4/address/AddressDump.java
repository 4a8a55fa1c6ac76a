// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_TARGET_NETNSID;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWADDR;

import java.util.Optional;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Capability;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.rtnl.Rtnl;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.schema.AddressAttributes;

/** All addresses of a namespace or of one device, by ascending index (inet_dump_ifaddr). */
final class AddressDump implements NetlinkDump {
  private static final String HOLDER = "address dump";

  private final Devinet devinet;
  private final Net reader;
  private final Optional<NetReference> target;
  private final int targetId;
  private final int onlyIndex; // 0 for all
  private int nextIndex = 1;
  private int nextAddress;

  private AddressDump(
      Devinet devinet, Net reader, Optional<NetReference> target, int targetId, int onlyIndex) {
    this.devinet = devinet;
    this.reader = reader;
    this.target = target;
    this.targetId = targetId;
    this.onlyIndex = onlyIndex;
  }

  static AddressDump of(RtnlRequest request, Devinet devinet) throws NetException {
    if (!request.netlink().isStrict()) {
      return new AddressDump(devinet, request.net(), Optional.empty(), -1, 0);
    }
    AddressMessage asked = checkStrictly(request);
    Attributes attributes = asked.attributes();
    Integer id = attributes.get(IFA_TARGET_NETNSID);
    Optional<NetReference> target = id == null ? Optional.empty() : Optional.of(net(request, id));
    AddressDump dump =
        new AddressDump(devinet, request.net(), target, id == null ? -1 : id, asked.index());
    if (asked.index() != 0 && dump.net().deviceByIndex(asked.index()).isEmpty()) {
      dump.close();
      throw new NetException(Errno.ENODEV);
    }
    return dump;
  }

  /** inet_valid_dump_ifaddr_req. */
  private static AddressMessage checkStrictly(RtnlRequest request) throws NetException {
    if (!(request.body() instanceof AddressMessage asked)) {
      throw new NetException(Errno.EINVAL, "ipv4: Invalid header for address dump request");
    }
    if ((asked.prefixLength() | asked.flags() | asked.scope()) != 0) {
      throw new NetException(
          Errno.EINVAL, "ipv4: Invalid values in header for address dump request");
    }
    AttributePolicy.checkStrictly(asked.attributes(), AddressAttributes.SCHEMA);
    for (int i = 0; i < asked.attributes().size(); i++) {
      if (asked.attributes().typeAt(i) != IFA_TARGET_NETNSID) {
        throw new NetException(Errno.EINVAL, "ipv4: Unsupported attribute in dump request");
      }
    }
    return asked;
  }

  private static NetReference net(RtnlRequest request, int id) throws NetException {
    String words = "ipv4: Invalid target network namespace id";
    NetReference found = request
        .kernel()
        .nets()
        .ids()
        .byId(request.net(), id, HOLDER)
        .orElseThrow(() -> new NetException(Errno.EINVAL, words));
    if (!request.netlink().capable(found.net(), Capability.CAP_NET_ADMIN)) {
      found.close();
      throw new NetException(Errno.EACCES, words);
    }
    return found;
  }

  private Net net() {
    return target.map(NetReference::net).orElse(reader);
  }

  @Override
  public boolean next(Sink sink) {
    Rtnl rtnl = reader.kernel().rtnl();
    rtnl.lock();
    try {
      return walk(sink);
    } finally {
      rtnl.unlock();
    }
  }

  private boolean walk(Sink sink) {
    if (onlyIndex != 0) {
      Optional<NetDevice> only = net().deviceByIndex(onlyIndex);
      return only.isPresent() && !emit(only.get(), sink);
    }
    for (; ; ) {
      Optional<NetDevice> found = net().deviceAtOrAfter(nextIndex);
      if (found.isEmpty()) {
        return false;
      }
      int index = found.get().index();
      if (index != nextIndex) {
        nextIndex = index;
        nextAddress = 0;
      }
      if (!emit(found.get(), sink)) {
        return true;
      }
      if (index == Integer.MAX_VALUE) {
        return false;
      }
      nextIndex = index + 1;
      nextAddress = 0;
    }
  }

  /** The device's addresses from where it was; says whether there was room for all of them and more. */
  private boolean emit(NetDevice device, Sink sink) {
    InDevice there = devinet.get(device);
    InAddress[] all = there == null ? new InAddress[0] : there.addresses();
    while (nextAddress < all.length) {
      InAddress address = all[nextAddress++];
      if (!sink.emit(RTM_NEWADDR, AddressFill.fill(address, targetId))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int flags() {
    return onlyIndex != 0 ? NetlinkMessage.NLM_F_DUMP_FILTERED : 0;
  }

  @Override
  public boolean endsApart() {
    return true;
  }

  @Override
  public int sequence() {
    return net().devicesSequence();
  }

  @Override
  public void close() {
    target.ifPresent(NetReference::close);
  }
}
