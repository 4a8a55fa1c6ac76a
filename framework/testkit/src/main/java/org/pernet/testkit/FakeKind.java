// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit;

import java.util.Collection;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDeviceOperations;
import org.pernet.api.errno.NetException;
import org.pernet.api.link.LinkConfig;
import org.pernet.api.link.NewLink;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.net.Net;
import org.pernet.api.rtnl.Rtnl;

/** A kind of link whose devices do nothing; it writes its calls down, as {@code fake.newLink f0}. */
public final class FakeKind implements RtnlLinkOps {
  private final String kind;
  private final Journal journal;
  private final boolean refund;
  private final DeviceSpec spec;
  private volatile Fault newLink = Fault.none();
  private volatile Fault delLink = Fault.none();

  private FakeKind(String kind, Journal journal, NetDeviceOperations operations, boolean refund) {
    this.kind = kind;
    this.journal = journal;
    this.refund = refund;
    this.spec = DeviceSpec.ethernet(operations).liveAddressChange().build();
  }

  /** A kind whose devices die with their namespace. */
  public static FakeKind of(String kind, Journal journal) {
    return new FakeKind(kind, journal, new PhysicalDevice(new Journal()), false);
  }

  /** A kind whose devices have a driver of the test's own. */
  public static FakeKind of(String kind, Journal journal, NetDeviceOperations operations) {
    return new FakeKind(kind, journal, operations, false);
  }

  /** A kind whose devices go home when their namespace dies, as those of a CAN bus. */
  public static FakeKind refunded(String kind, Journal journal) {
    return new FakeKind(kind, journal, new PhysicalDevice(new Journal()), true);
  }

  /** Puts a fault into newLink, after the device is registered. */
  public FakeKind atNewLink(Fault fault) {
    newLink = fault;
    return this;
  }

  /** Puts a fault into delLink, before the device is added to those that go. */
  public FakeKind atDelLink(Fault fault) {
    delLink = fault;
    return this;
  }

  /** A device of the kind, made without rtnetlink. */
  public NetDevice make(Net net, String name) throws NetException {
    Rtnl rtnl = net.kernel().rtnl();
    rtnl.lock();
    try {
      NetDevice device = net.kernel().devices().allocate(net, name, spec, this, null);
      net.kernel().devices().register(device);
      return device;
    } finally {
      rtnl.unlock();
    }
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public DeviceSpec spec() {
    return spec;
  }

  @Override
  public void validate(LinkConfig config, Attributes data) {
    journal.write(kind + ".validate");
  }

  @Override
  public void newLink(NewLink request) throws NetException {
    RtnlLinkOps.super.newLink(request);
    journal.write(kind + ".newLink " + request.device().name());
    try {
      newLink.strike();
    } catch (NetException refused) {
      request.device().net().kernel().devices().unregister(request.device());
      throw refused;
    }
  }

  @Override
  public void delLink(NetDevice device, Collection<NetDevice> kill) {
    journal.write(kind + ".delLink " + device.name() + "@" + journal.nameOf(device.net()));
    delLink.strikeWhereNoRefusalIs();
    kill.add(device);
  }

  @Override
  public boolean netnsRefund() {
    return refund;
  }
}
