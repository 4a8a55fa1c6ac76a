// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.netlink;

import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_IFINDEX;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_MASTER;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.AddressList;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.rtnl.Rtnl;
import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.control.BridgeKind;
import org.pernet.bridge.fdb.FdbEntry;
import org.pernet.bridge.port.BridgePort;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.schema.NeighbourAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/**
 * All entries of a namespace, or of one bridge or device: device by device, of each first what its bridge knows of it, then its
 * own lists (rtnl_fdb_dump). It keeps the messages of one device, and no reference to a bridge.
 */
final class FdbDump implements NetlinkDump {
  private static final int IFLA_MASTER = 10;
  private static final int ATTRIBUTE_HEADER = 4;
  private static final int WORD = 4;

  private final Net net;
  private final int bridgeIndex;
  private final int deviceIndex;
  private final Deque<NeighbourMessage> pending = new ArrayDeque<>();
  private int nextIndex = 1;

  private FdbDump(Net net, int bridgeIndex, int deviceIndex) {
    this.net = net;
    this.bridgeIndex = bridgeIndex;
    this.deviceIndex = deviceIndex;
  }

  static FdbDump of(RtnlRequest request) throws NetException {
    boolean strict = request.netlink().isStrict();
    NeighbourMessage asked = FdbRequests.neighbour(
        request.body(), strict ? "Invalid header for fdb dump request" : "Invalid header length");
    if (strict) {
      return ofStrict(request.net(), asked);
    }
    byte[] rest = asked.attributes().leftover();
    return rest.length < WORD
        ? new FdbDump(request.net(), 0, 0)
        : new FdbDump(request.net(), oldMaster(rest), asked.index());
  }

  /** valid_fdb_dump_strict. */
  private static FdbDump ofStrict(Net net, NeighbourMessage asked) throws NetException {
    if ((asked.padding() | asked.state() | asked.flags() | asked.type()) != 0) {
      throw new NetException(Errno.EINVAL, "Invalid values in header for fdb dump request");
    }
    Attributes attributes = asked.attributes();
    AttributePolicy.checkStrictly(attributes, NeighbourAttributes.SCHEMA);
    int bridge = 0;
    int device = asked.index();
    for (int i = 0; i < attributes.size(); i++) {
      AttributeType<?> type = attributes.typeAt(i);
      if (type == NDA_IFINDEX) {
        device = (Integer) attributes.valueAt(i);
      } else if (type == NDA_MASTER) {
        bridge = (Integer) attributes.valueAt(i);
      } else {
        throw new NetException(Errno.EINVAL, "Unsupported attribute in fdb dump request");
      }
    }
    return new FdbDump(net, bridge, device);
  }

  /** The bridge in a request of old, which is a link's: its attributes begin four bytes later (valid_fdb_dump_legacy). */
  private static int oldMaster(byte[] rest) {
    ByteBuffer in = ByteBuffer.wrap(rest).order(ByteOrder.nativeOrder()).position(WORD);
    int master = 0;
    while (in.remaining() >= ATTRIBUTE_HEADER) {
      int start = in.position();
      int length = in.getShort() & 0xffff;
      int type = in.getShort() & 0x3fff;
      if (length < ATTRIBUTE_HEADER || length > in.limit() - start) {
        break;
      }
      if (type == IFLA_MASTER && length >= ATTRIBUTE_HEADER + WORD) {
        master = in.getInt(start + ATTRIBUTE_HEADER);
      }
      in.position(Math.min(in.limit(), start + (length + 3 & ~3)));
    }
    return master;
  }

  @Override
  public boolean next(Sink sink) throws NetException {
    Rtnl rtnl = net.kernel().rtnl();
    rtnl.lock();
    try {
      return walk(sink);
    } finally {
      rtnl.unlock();
    }
  }

  private boolean walk(Sink sink) throws NetException {
    Optional<NetDevice> wanted = Optional.empty();
    if (bridgeIndex != 0) {
      wanted = net.deviceByIndex(bridgeIndex);
      if (wanted.isEmpty()) {
        throw new NetException(Errno.ENODEV);
      }
    }
    for (; ; ) {
      while (!pending.isEmpty()) {
        if (!sink.emit(RtnlTypes.RTM_NEWNEIGH, pending.poll())) {
          return true;
        }
      }
      Optional<NetDevice> found = nextIndex < 1 ? Optional.empty() : net.deviceAtOrAfter(nextIndex);
      if (found.isEmpty()) {
        return false;
      }
      NetDevice device = found.get();
      nextIndex = device.index() + 1;
      if (isWanted(device, wanted)) {
        collect(device);
      }
    }
  }

  private boolean isWanted(NetDevice device, Optional<NetDevice> bridge) {
    if (deviceIndex != 0 && device.index() != deviceIndex) {
      return false;
    }
    if (bridge.isEmpty()) {
      return true;
    }
    boolean itself = device == bridge.get() && BridgeKind.bridge(device).isPresent();
    return itself || device.master().filter(over -> over == bridge.get()).isPresent();
  }

  private void collect(NetDevice device) {
    BridgeKind.over(device)
        .ifPresent(over -> entries(over.state(), over.state().port(device).orElse(null)));
    for (AddressList list : AddressList.values()) {
      for (HardwareAddress address : device.addresses(list)) {
        pending.add(FdbFill.self(device, address, FdbEntry.NUD_PERMANENT));
      }
    }
    BridgeKind.bridge(device).ifPresent(self -> entries(self.state(), null));
  }

  private void entries(NetBridge bridge, BridgePort port) {
    for (FdbEntry entry : bridge.fdb().list(one -> one.destination() == port)) {
      pending.add(FdbFill.entry(bridge, entry));
    }
  }

  @Override
  public int sequence() {
    return net.devicesSequence();
  }
}
