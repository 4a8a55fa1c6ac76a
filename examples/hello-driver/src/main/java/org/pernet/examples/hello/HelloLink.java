// SPDX-License-Identifier: Apache-2.0
package org.pernet.examples.hello;

import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.NetDeviceOperations;
import org.pernet.api.errno.NetException;
import org.pernet.api.link.NewLink;
import org.pernet.api.link.RtnlLinkOps;

/** The kind {@code hello}: an Ethernet device that drops what it is given, as a device without driver's code does. */
final class HelloLink implements RtnlLinkOps {
  private final HelloOperations operations;
  private final DeviceSpec spec =
      DeviceSpec.ethernet(new NetDeviceOperations() {}).build();

  HelloLink(HelloOperations operations) {
    this.operations = operations;
  }

  @Override
  public String kind() {
    return "hello";
  }

  @Override
  public DeviceSpec spec() {
    return spec;
  }

  @Override
  public void newLink(NewLink request) throws NetException {
    RtnlLinkOps.super.newLink(request);
    operations.count(request.device().net());
  }
}
