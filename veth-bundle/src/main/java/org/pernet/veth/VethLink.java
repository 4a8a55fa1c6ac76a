// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth;

import java.util.Collection;
import java.util.Optional;
import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDevices;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.link.LinkConfig;
import org.pernet.api.link.NewLink;
import org.pernet.api.link.RtnlLinkOps;

/** The kind {@code veth}: two devices, each the other's peer, made and deleted together. */
final class VethLink implements RtnlLinkOps {
  /** The other end. */
  static final AttributeType<LinkConfig> VETH_INFO_PEER =
      AttributeType.of("VETH_INFO_PEER", 1, AttributeFormat.LINK);

  private static final AttributeSchema SCHEMA = AttributeSchema.of("veth", VETH_INFO_PEER);
  private static final String DEFAULT_NAME = "veth%d";
  private static final int MTU = 1500;
  private static final int MIN_MTU = 68;
  private static final int MAX_MTU = 65535;

  private final DeviceSpec spec = DeviceSpec.ethernet(new VethDevice())
      .mtu(MTU, MIN_MTU, MAX_MTU)
      .noQueue()
      .tsoMaxSize(DeviceSpec.GSO_MAX_SIZE)
      .liveAddressChange()
      .build();

  @Override
  public String kind() {
    return "veth";
  }

  @Override
  public AttributeSchema schema() {
    return SCHEMA;
  }

  @Override
  public DeviceSpec spec() {
    return spec;
  }

  @Override
  public Object newDriverState() {
    return new VethEnd();
  }

  @Override
  public Optional<AttributeType<LinkConfig>> peerAttribute() {
    return Optional.of(VETH_INFO_PEER);
  }

  @Override
  public void validate(LinkConfig config, Attributes data) throws NetException {
    if (config.address().isPresent()) {
      HardwareAddress address = config.address().get();
      if (address.length() != HardwareAddress.ETHERNET_LENGTH) {
        throw new NetException(Errno.EINVAL);
      }
      VethDevice.checkAddress(address);
    }
    int mtu = config.mtu().orElse(MTU);
    if (mtu < MIN_MTU || mtu > MAX_MTU) {
      throw new NetException(Errno.EINVAL);
    }
  }

  /** The peer is made, registered and told of first; where the own end then fails, it goes again. */
  @Override
  public void newLink(NewLink request) throws NetException {
    NetDevice device = request.device();
    NetDevices devices = device.net().kernel().devices();
    NetDevice peer = makePeer(request, devices);
    try {
      if (request.config().address().isEmpty()) {
        devices.setAddress(device, randomAddress(device));
      }
      devices.register(device, request.config().index());
    } catch (NetException refused) {
      devices.unregister(peer);
      throw refused;
    }
    devices.setCarrier(device, false);
    VethEnd.tie(device, peer);
  }

  private static NetDevice makePeer(NewLink request, NetDevices devices) throws NetException {
    Optional<LinkConfig> asked = request.data().find(VETH_INFO_PEER);
    String name = asked.flatMap(LinkConfig::name).orElse(DEFAULT_NAME);
    NetDevice peer = request.create(request.peerNet(), name, asked.orElseGet(request::config));
    if (asked.flatMap(LinkConfig::address).isEmpty()) {
      devices.setAddress(peer, randomAddress(peer));
    }
    int index = asked.isPresent() && request.config().index() != 0 ? asked.get().index() : 0;
    devices.register(peer, index);
    devices.setCarrier(peer, false);
    try {
      request.configure(peer, asked);
    } catch (NetException refused) {
      devices.unregister(peer);
      throw refused;
    }
    return peer;
  }

  private static HardwareAddress randomAddress(NetDevice device) {
    return HardwareAddress.random(device.net().kernel().random());
  }

  @Override
  public void delLink(NetDevice device, Collection<NetDevice> kill) {
    VethEnd end = VethEnd.of(device);
    Optional<NetDevice> peer = end.peer();
    end.untie();
    kill.add(device);
    if (peer.isPresent()) {
      VethEnd.of(peer.get()).untie();
      kill.add(peer.get());
    }
  }
}
