// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.address;

import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_ADDRESS;
import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_BROADCAST;
import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_CACHEINFO;
import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_FLAGS;

import java.util.Optional;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.filter.AddressFlags;
import org.pernet.shell.ip.names.RoutingNames;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Prefix;

/** {@code ip addr add}, {@code change}, {@code replace}, {@code delete}: one request each. */
final class AddressModify {
  private static final int BYTE = 0xff;
  private static final int LOOPBACK = 127;
  /** A prefix longer than this leaves no room for a broadcast address. */
  private static final int MAX_BROADCAST_PREFIX = 30;

  private final Invocation ip;
  private final AddressRequest request;
  private final int type;

  AddressModify(Invocation ip, int type) {
    this.ip = ip;
    this.request = new AddressRequest(ip);
    this.type = type;
  }

  void run(int flags, Arguments words) throws CommandExit {
    request.read(words);
    if (request.flags > BYTE) {
      request.attributes.put(IFA_FLAGS, request.flags);
    }
    String device = request.device.orElseThrow(
        () -> Errors.failure("Not enough information: \"dev\" argument is required."));
    Optional<Prefix> far = farEnd();
    if (request.broadcast.isPresent() && !deletes()) {
      putBroadcast(far);
    }
    int index = ip.linkNames().index(device).orElseThrow(() -> Errors.noDevice(device));
    putLifetimes();
    if ((request.flags & AddressFlags.MCAUTOJOIN) != 0 && !isMulticast()) {
      throw Errors.failure("autojoin needs multicast address");
    }
    try {
      ip.client().change(type, flags, message(index));
    } catch (NetException refused) {
      throw Errors.kernel(refused);
    }
  }

  private boolean deletes() {
    return type == RtnlTypes.RTM_DELADDR;
  }

  /** The far end, which is the address itself where no other is given. */
  private Optional<Prefix> farEnd() {
    Optional<Prefix> local = request.local.filter(Prefix::hasAddress);
    if (request.peer.filter(Prefix::hasAddress).isPresent() || local.isEmpty()) {
      return request.peer;
    }
    if (deletes() && local.get().isIpv4() && !local.get().isLengthGiven()) {
      ip.err()
          .println("Warning: Executing wildcard deletion to stay compatible with old scripts.\n"
              + "         Explicitly specify the prefix length (" + request.localWord + "/"
              + local.get().length() + ") to avoid this warning.\n"
              + "         This special behaviour is likely to disappear in further releases,\n"
              + "         fix your scripts!");
      return Optional.empty();
    }
    request.attributes.put(IFA_ADDRESS, local.get().address());
    return local;
  }

  private void putBroadcast(Optional<Prefix> far) throws CommandExit {
    if (request.family != RtnlTypes.AF_INET) {
      throw Errors.failure("Broadcast can be set only for IPv4 addresses");
    }
    int length = far.map(Prefix::length).orElse(0);
    if (length > MAX_BROADCAST_PREFIX) {
      return;
    }
    byte[] bytes = far.filter(Prefix::hasAddress).map(Prefix::address).orElse(new byte[4]);
    for (int bit = length; bit < Integer.SIZE; bit++) {
      int mask = 0x80 >> bit % Byte.SIZE;
      boolean ones = request.broadcast.orElseThrow() == AddressRequest.Broadcast.ONES;
      bytes[bit / Byte.SIZE] =
          (byte) (ones ? bytes[bit / Byte.SIZE] | mask : bytes[bit / Byte.SIZE] & ~mask);
    }
    request.attributes.put(IFA_BROADCAST, bytes);
  }

  private void putLifetimes() throws CommandExit {
    if (!request.timed) {
      return;
    }
    if (request.valid == 0) {
      throw Errors.failure("valid_lft is zero");
    }
    if (request.valid < request.preferred) {
      throw Errors.failure("preferred_lft is greater than valid_lft");
    }
    request.attributes.put(IFA_CACHEINFO, new long[] {request.preferred, request.valid, 0, 0});
  }

  private boolean isMulticast() {
    byte[] address = request.local.map(Prefix::address).orElse(new byte[0]);
    return address.length == 4
        ? (address[0] & 0xf0) == 0xe0
        : address.length == 16 && address[0] == -1;
  }

  private AddressMessage message(int index) {
    int length = request
        .peer
        .map(Prefix::length)
        .filter(bits -> bits > 0)
        .or(() -> request.local.map(Prefix::length))
        .orElse(0);
    int scope = request.scope.orElse(deletes() ? 0 : defaultScope());
    return new AddressMessage(
        request.family,
        length,
        request.flags > BYTE ? 0 : request.flags,
        scope,
        index,
        request.attributes.build());
  }

  private int defaultScope() {
    boolean loopback = request
        .local
        .filter(Prefix::isIpv4)
        .map(Prefix::address)
        .filter(address -> address.length > 0 && address[0] == LOOPBACK)
        .isPresent();
    return loopback ? RoutingNames.RT_SCOPE_HOST : RoutingNames.RT_SCOPE_UNIVERSE;
  }
}
