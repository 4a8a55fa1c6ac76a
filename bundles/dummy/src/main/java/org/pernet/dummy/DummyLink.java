// SPDX-License-Identifier: Apache-2.0
package org.pernet.dummy;

import static org.pernet.api.dev.IfFlags.IFF_BROADCAST;
import static org.pernet.api.dev.IfFlags.IFF_NOARP;

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

/** The kind {@code dummy} (drivers/net/dummy.c): without ARP and multicast, of any MTU. */
final class DummyLink implements RtnlLinkOps {
  private static final int MTU = 1500;

  private final DeviceSpec spec = DeviceSpec.ethernet(new DummyDevice())
      .flags(IFF_BROADCAST | IFF_NOARP)
      .mtu(MTU, 0, 0)
      .noQueue()
      .tsoMaxSize(DeviceSpec.GSO_MAX_SIZE)
      .liveAddressChange()
      .build();

  @Override
  public String kind() {
    return "dummy";
  }

  @Override
  public DeviceSpec spec() {
    return spec;
  }

  @Override
  public void validate(LinkConfig config, Attributes data) throws NetException {
    if (config.address().isPresent()) {
      HardwareAddress address = config.address().get();
      if (address.length() != HardwareAddress.ETHERNET_LENGTH) {
        throw new NetException(Errno.EINVAL);
      }
      DummyDevice.checkAddress(address);
    }
  }

  @Override
  public void newLink(NewLink request) throws NetException {
    NetDevice device = request.device();
    NetDevices devices = device.net().kernel().devices();
    if (request.config().address().isEmpty()) {
      devices.setAddress(device, HardwareAddress.random(device.net().kernel().random()));
    }
    devices.register(device, request.config().index());
  }
}
