// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import static org.pernet.api.dev.IfFlags.IFF_ALLMULTI;
import static org.pernet.api.dev.IfFlags.IFF_LOWER_UP;
import static org.pernet.api.dev.IfFlags.IFF_PROMISC;
import static org.pernet.api.dev.IfFlags.IFF_RUNNING;
import static org.pernet.api.dev.IfFlags.IFF_UP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pernet.api.dev.AddressList;
import org.pernet.api.dev.DeviceCounters;
import org.pernet.api.dev.DeviceHold;
import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.DeviceStatistics;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDeviceOperations;
import org.pernet.api.dev.OperState;
import org.pernet.api.dev.SegmentLimits;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.net.Net;
import org.pernet.api.skb.SkBuff;
import org.pernet.core.net.NetImpl;
import org.pernet.core.skb.NetTaps;
import org.pernet.core.skb.PortState;

/** A device. Its fields are written under RTNL by this package, and read without a lock. */
public final class NetDeviceImpl implements PortState.Port {
  private static final StackWalker CALLER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private final DevicePath path;
  final DeviceSpec spec;
  final RtnlLinkOps linkOps;
  final Object driverState;

  volatile NetImpl net;
  volatile String name;
  volatile int index;
  volatile RegistrationState registrationState = RegistrationState.UNINITIALIZED;
  volatile boolean announced = true; // false: RTNL_LINK_INITIALIZING
  int age; // when it came to its table, in order

  volatile int flags;
  volatile int userFlags; // which of PROMISC and ALLMULTI user space asked for (gflags)
  volatile int promiscuity;
  volatile int allMulti;
  volatile boolean carrier = true;
  int carrierUps; // may be read a little late
  int carrierDowns; // may be read a little late
  volatile OperState operState = OperState.UNKNOWN;
  volatile int linkMode;
  volatile boolean protoDown;
  volatile boolean active; // whether it has its queueing discipline
  volatile boolean running; // whether frames may pass (__LINK_STATE_START)
  private final PortState port = new PortState();
  private volatile CpuCounters counters; // made under this, when first counted
  boolean sending; // RTNL; whether its queueing discipline lets frames out

  volatile int mtu;
  volatile int txQueueLength;
  volatile int group;
  volatile int txQueues = 1;
  volatile int rxQueues = 1;
  volatile HardwareAddress address;
  volatile boolean addressSet;
  volatile HardwareAddress broadcast;
  volatile String alias;
  volatile List<String> alternativeNames = List.of();
  volatile AddressLists addresses = AddressLists.NONE;
  boolean unicastPromiscuity; // RTNL; whether its list of stations makes it promiscuous
  volatile int tsoMaxSize;
  volatile SegmentLimits segmentLimits = SegmentLimits.DEFAULT;
  volatile NetDeviceImpl master;
  private volatile DeviceHolds holds; // made under this

  NetDeviceImpl(
      DevicePath path,
      NetImpl net,
      String name,
      DeviceSpec spec,
      RtnlLinkOps linkOps,
      Object driverState) {
    this.path = path;
    this.net = net;
    this.name = name;
    this.spec = spec;
    this.linkOps = linkOps;
    this.driverState = driverState;
    flags = spec.flags();
    mtu = spec.mtu();
    txQueueLength = spec.txQueueLength();
    address = spec.address();
    broadcast = spec.broadcast();
    tsoMaxSize = spec.tsoMaxSize();
  }

  NetDeviceOperations operations() {
    return spec.operations();
  }

  /** Whether a kind made it. */
  public boolean isOfKind(RtnlLinkOps ops) {
    return linkOps == ops;
  }

  boolean isRegistered() {
    return registrationState == RegistrationState.REGISTERED;
  }

  boolean isNamed(String wanted) {
    return name.equals(wanted) || alternativeNames.contains(wanted);
  }

  /** Each once: a device that had to change its name as it moved may have its name as an alternative one, too. */
  void forEachName(Consumer<String> action) {
    action.accept(name);
    alternativeNames.stream().filter(other -> !other.equals(name)).forEach(action);
  }

  void addAlternativeName(String more) {
    List<String> names = new ArrayList<>(alternativeNames);
    names.add(more);
    alternativeNames = List.copyOf(names);
  }

  void removeAlternativeName(String less) {
    List<String> names = new ArrayList<>(alternativeNames);
    names.remove(less);
    alternativeNames = List.copyOf(names);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public Net net() {
    return net;
  }

  @Override
  public DeviceSpec spec() {
    return spec;
  }

  @Override
  public RegistrationState registrationState() {
    return registrationState;
  }

  @Override
  public Optional<RtnlLinkOps> linkOps() {
    return Optional.ofNullable(linkOps);
  }

  @Override
  public <P> P driverState(Class<P> type) {
    return type.cast(driverState);
  }

  @Override
  public int flags() {
    int shown = (flags & ~(IFF_PROMISC | IFF_ALLMULTI)) | userFlags;
    if (isUp()) {
      OperState state = operState;
      shown |= state == OperState.UP || state == OperState.UNKNOWN ? IFF_RUNNING : 0;
      shown |= carrier ? IFF_LOWER_UP : 0;
    }
    return shown;
  }

  @Override
  public boolean isUp() {
    return (flags & IFF_UP) != 0;
  }

  @Override
  public boolean hasCarrier() {
    return carrier;
  }

  @Override
  public int carrierUpCount() {
    return carrierUps;
  }

  @Override
  public int carrierDownCount() {
    return carrierDowns;
  }

  @Override
  public OperState operState() {
    return isUp() ? operState : OperState.DOWN;
  }

  @Override
  public int linkMode() {
    return linkMode;
  }

  @Override
  public String qdisc() {
    if (!active) {
      return "noop";
    }
    return spec.noQueue() || txQueueLength == 0 ? "noqueue" : "pfifo_fast";
  }

  @Override
  public int mtu() {
    return mtu;
  }

  @Override
  public int txQueueLength() {
    return txQueueLength;
  }

  @Override
  public int group() {
    return group;
  }

  @Override
  public int promiscuity() {
    return promiscuity;
  }

  @Override
  public int allMulti() {
    return allMulti;
  }

  @Override
  public boolean isProtoDown() {
    return protoDown;
  }

  @Override
  public int txQueues() {
    return txQueues;
  }

  @Override
  public int rxQueues() {
    return rxQueues;
  }

  @Override
  public boolean isAddressSet() {
    return addressSet;
  }

  @Override
  public HardwareAddress address() {
    return address;
  }

  @Override
  public HardwareAddress broadcast() {
    return broadcast;
  }

  @Override
  public List<HardwareAddress> addresses(AddressList list) {
    return addresses.addresses(list);
  }

  @Override
  public int tsoMaxSize() {
    return tsoMaxSize;
  }

  @Override
  public SegmentLimits segmentLimits() {
    return segmentLimits;
  }

  @Override
  public Optional<String> alias() {
    return Optional.ofNullable(alias);
  }

  @Override
  public List<String> alternativeNames() {
    return alternativeNames;
  }

  @Override
  public Optional<NetDevice> master() {
    return Optional.ofNullable(master);
  }

  @Override
  public int linkIndex() {
    return operations().linkIndex(this);
  }

  @Override
  public Net linkNet() {
    return operations().linkNet(this);
  }

  @Override
  public DeviceStatistics statistics() {
    CpuCounters all = counters;
    return all == null ? DeviceStatistics.ZERO : all.sum();
  }

  @Override
  public DeviceCounters counters() {
    CpuCounters all = counters;
    if (all == null) {
      synchronized (this) {
        all = counters;
        if (all == null) {
          all = path.newCounters();
          counters = all;
        }
      }
    }
    return all;
  }

  @Override
  public boolean transmit(SkBuff skb) {
    return path.packets().transmit(skb, this, operations());
  }

  @Override
  public boolean receive(SkBuff skb) {
    return path.packets().receive(skb, this);
  }

  @Override
  public PortState port() {
    return port;
  }

  @Override
  public NetTaps netTaps() {
    return net.taps();
  }

  @Override
  public boolean isRunning() {
    return running && isUp();
  }

  @Override
  public DeviceHold hold(String holder) {
    return holds().add(net.describeHolder(holder, CALLER.getCallerClass()));
  }

  private DeviceHolds holds() {
    DeviceHolds all = holds;
    if (all == null) {
      synchronized (this) {
        all = holds;
        if (all == null) {
          all = new DeviceHolds(this);
          holds = all;
        }
      }
    }
    return all;
  }

  @Override
  public List<String> holders() {
    DeviceHolds all = holds;
    return all == null ? List.of() : all.holders();
  }

  /** Waits at most so long until nobody holds it; says whether nobody does. */
  boolean awaitUnheld(long millis) {
    DeviceHolds all = holds;
    return all == null || all.awaitNone(millis);
  }

  @Override
  public String toString() {
    return name;
  }
}
