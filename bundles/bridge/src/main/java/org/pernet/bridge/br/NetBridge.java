// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.br;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.kernel.Kernel;
import org.pernet.bridge.fdb.Fdb;
import org.pernet.bridge.fdb.FdbEntry;
import org.pernet.bridge.fdb.FdbOwner;
import org.pernet.bridge.port.BridgeId;
import org.pernet.bridge.port.BridgePort;
import org.pernet.bridge.time.Jiffies;
import org.pernet.bridge.time.RtnlTimer;

/**
 * A bridge (struct net_bridge): the private state of its device. Written under RTNL; the packet path reads its ports, its
 * address, its masks and times without a lock.
 */
public final class NetBridge implements FdbOwner {
  /** 01:80:c2:00:00:00, the first of the groups that a bridge does not forward. */
  public static final long GROUP_ADDRESS = 0x0180_c200_0000L;
  /** The groups that nobody may have forwarded: bit N for 01:80:c2:00:00:0N. */
  public static final int GROUPS_NEVER_FORWARDED = 0x7;

  private static final int DEFAULT_PRIORITY = 0x8000;
  private static final long DEFAULT_AGEING_TIME = 300L * Jiffies.HZ;
  private static final BridgePort[] NO_PORTS = {};

  private final BridgeEvents events;
  private volatile NetDevice device;
  private volatile Kernel kernel;
  private volatile BridgePort[] ports = NO_PORTS; // the newest first
  private final Map<NetDevice, BridgePort> byDevice = new HashMap<>(); // RTNL
  private volatile Fdb fdb;
  private final SpanningTreeState tree = new SpanningTreeState(BridgeId.of(DEFAULT_PRIORITY, 0));
  private final MulticastOptions multicast = new MulticastOptions();

  private volatile long address;
  private long id = BridgeId.of(DEFAULT_PRIORITY, 0);
  private volatile boolean topologyChange;
  private volatile long learningTime = DEFAULT_AGEING_TIME;
  private long ageingTime = DEFAULT_AGEING_TIME;
  private volatile int groupForwardMask;
  private volatile long groupAddress = GROUP_ADDRESS;
  private volatile int options;
  private boolean addressSet;
  private boolean mtuSet;
  private int netfilter;
  private RtnlTimer gcTimer;

  /** A bridge that has no device yet. */
  public NetBridge(BridgeEvents events) {
    this.events = events;
  }

  /** It becomes the bridge of a device, which is about to be registered. */
  public void attach(NetDevice bridge) {
    device = bridge;
    kernel = bridge.net().kernel();
    address = BridgeId.address(bridge.address());
    fdb = new Fdb(this, kernel.random().nextLong());
    gcTimer = new RtnlTimer(kernel, this::collect);
  }

  /** The bridge's own device. */
  public NetDevice device() {
    return device;
  }

  /** Its kernel. */
  public Kernel kernel() {
    return kernel;
  }

  /** Whom it tells. */
  public BridgeEvents events() {
    return events;
  }

  /** Where which station is. */
  public Fdb fdb() {
    return fdb;
  }

  /** What it keeps for the spanning tree. */
  public SpanningTreeState tree() {
    return tree;
  }

  /** What is set for the snooping of groups. */
  public MulticastOptions multicast() {
    return multicast;
  }

  // --- ports

  /** Its ports, the newest first. Not to be changed. */
  public BridgePort[] ports() {
    return ports;
  }

  /** The port that a device is, if it is one of this bridge's. RTNL is held. */
  public Optional<BridgePort> port(NetDevice of) {
    return Optional.ofNullable(byDevice.get(of));
  }

  /** Adds a port. */
  public void addPort(BridgePort port) {
    byDevice.put(port.device(), port);
    BridgePort[] more = new BridgePort[ports.length + 1];
    more[0] = port;
    System.arraycopy(ports, 0, more, 1, ports.length);
    ports = more;
  }

  /** Removes a port. */
  public void removePort(BridgePort port) {
    byDevice.remove(port.device());
    ports =
        java.util.Arrays.stream(ports).filter(other -> other != port).toArray(BridgePort[]::new);
  }

  // --- what it is called

  @Override
  public long address() {
    return address;
  }

  /** Its address becomes another; the device is told later. */
  public void setAddress(long newAddress) {
    address = newAddress;
  }

  /** Its id in the spanning tree. */
  public long id() {
    return id;
  }

  /** Sets it. */
  public void setId(long newId) {
    id = newId;
  }

  /** Whether it is the root of its tree. */
  public boolean isRoot() {
    return id == tree.designatedRoot();
  }

  /** Whether somebody chose its address: then it does not follow the ports (NET_ADDR_SET). */
  public boolean isAddressSet() {
    return addressSet || device.isAddressSet();
  }

  /** Notes that it came with one. */
  public void setAddressSet() {
    addressSet = true;
  }

  /** Whether user space has set the MTU: then it does not follow the ports (BROPT_MTU_SET_BY_USER). */
  public boolean isMtuSet() {
    return mtuSet;
  }

  /** Notes that. */
  public void setMtuSet(boolean set) {
    mtuSet = set;
  }

  // --- ageing

  @Override
  public long now() {
    return Jiffies.now(kernel.clock());
  }

  /** Now, in ticks, as a section of the packet path sees it. */
  public long frameTime() {
    return Jiffies.of(kernel.packets().nanoTime());
  }

  @Override
  public long holdTime() {
    return topologyChange ? tree.forwardDelay() : learningTime;
  }

  /** How long entries are held, as user space has set it, in ticks. */
  public long ageingTime() {
    return ageingTime;
  }

  /** Sets that, and looks for old entries at once. */
  public void setAgeingTime(long jiffies) {
    ageingTime = jiffies;
    learningTime = jiffies;
    gcTimer.arm(0);
  }

  /** Whether the topology of the tree is changing. */
  public boolean isTopologyChange() {
    return topologyChange;
  }

  /** Notes that; meanwhile entries are held for the forward delay only. */
  public void setTopologyChange(boolean changing) {
    topologyChange = changing;
  }

  /** Runs when there may be old entries. */
  public RtnlTimer gcTimer() {
    return gcTimer;
  }

  private void collect() {
    gcTimer.arm(fdb.cleanUp());
  }

  // --- options

  /** Which of the reserved groups are forwarded, as user space has set it: bit N for 01:80:c2:00:00:0N. */
  public int groupForwardMask() {
    return groupForwardMask;
  }

  /** Sets it. */
  public void setGroupForwardMask(int mask) {
    groupForwardMask = mask;
  }

  /** The group to which the protocol of the tree speaks. */
  public long groupAddress() {
    return groupAddress;
  }

  /** Sets it. */
  public void setGroupAddress(long group) {
    groupAddress = group;
  }

  /** The options that are yes or no: bit BR_BOOLOPT_*. */
  public int options() {
    return options;
  }

  /** Sets or clears one. */
  public void setOption(int bit, boolean on) {
    options = on ? options | 1 << bit : options & ~(1 << bit);
  }

  /** Whether frames are to go by netfilter: bit 0 iptables, 1 ip6tables, 2 arptables. Kept and told; there is no netfilter. */
  public int netfilter() {
    return netfilter;
  }

  /** Sets or clears one. */
  public void setNetfilter(int bit, boolean on) {
    netfilter = on ? netfilter | 1 << bit : netfilter & ~(1 << bit);
  }

  // --- for the database

  @Override
  public BridgePort portWith(long wanted, BridgePort but) {
    for (BridgePort port : ports) {
      if (port != but && BridgeId.address(port.device().address()) == wanted) {
        return port;
      }
    }
    return null;
  }

  @Override
  public void changed(FdbEntry entry, boolean gone) {
    events.entry(this, entry, gone);
  }

  @Override
  public String toString() {
    return String.valueOf(device);
  }
}
