// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.port;

import java.util.Optional;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.kernel.Kernel;
import org.pernet.bridge.time.RtnlTimer;

/**
 * A port of a bridge (struct net_bridge_port). Written under RTNL; the packet path reads its flags, its state, its mask and
 * its backup without a lock.
 */
public final class BridgePort {
  /** The highest priority there is; a port begins with half of it, rounded up. */
  public static final int MAX_PRIORITY = 63;

  private static final int DEFAULT_PRIORITY = 32;
  private static final int NUMBER_BITS = 10;
  private static final int DEFAULT_EHT_HOSTS_LIMIT = 512;

  private final NetDevice device;
  private final int number;
  private volatile int flags = PortFlags.DEFAULT;
  private volatile int state = PortState.DISABLED;
  private volatile int groupForwardMask;
  private volatile BridgePort backup;

  private int priority = DEFAULT_PRIORITY;
  private int pathCost;
  private int id;
  private long designatedRoot;
  private int designatedCost;
  private long designatedBridge;
  private int designatedPort;
  private long designatedSince; // in ticks: when what it knows of its segment was true at the root
  private boolean topologyChangeAck;
  private boolean configPending;
  private RtnlTimer messageAgeTimer;
  private RtnlTimer forwardDelayTimer;
  private RtnlTimer holdTimer;

  private int multicastRouter = 1;
  private int ehtHostsLimit = DEFAULT_EHT_HOSTS_LIMIT;
  private int maxGroups;
  private int backupNexthop;

  /**
   * A port.
   *
   * @param number 1 to 1023
   * @param pathCost what a way by it costs
   */
  public BridgePort(NetDevice device, int number, int pathCost) {
    this.device = device;
    this.number = number;
    this.pathCost = pathCost;
    this.id = makeId(DEFAULT_PRIORITY, number);
  }

  private static int makeId(int priority, int number) {
    return priority << NUMBER_BITS | number;
  }

  /** Gives it its timers; once. */
  public void setTimers(Kernel kernel, Runnable messageAge, Runnable forwardDelay, Runnable hold) {
    messageAgeTimer = new RtnlTimer(kernel, messageAge);
    forwardDelayTimer = new RtnlTimer(kernel, forwardDelay);
    holdTimer = new RtnlTimer(kernel, hold);
  }

  /** The device that is enslaved. */
  public NetDevice device() {
    return device;
  }

  /** Its number, 1 and up. */
  public int number() {
    return number;
  }

  /** {@link PortFlags}. */
  public int flags() {
    return flags;
  }

  /** Whether all of {@code mask} is set. */
  public boolean has(int mask) {
    return (flags & mask) == mask;
  }

  /** Sets or clears flags. */
  public void setFlags(int mask, boolean on) {
    flags = on ? flags | mask : flags & ~mask;
  }

  /** Sets all flags at once. */
  public void replaceFlags(int all) {
    flags = all;
  }

  /** {@link PortState}. */
  public int state() {
    return state;
  }

  /** Sets the state, and nothing that follows from it. */
  public void setState(int newState) {
    state = newState;
  }

  /** Which of the reserved groups are forwarded from here: bit N for 01:80:c2:00:00:0N. */
  public int groupForwardMask() {
    return groupForwardMask;
  }

  /** Sets it. */
  public void setGroupForwardMask(int mask) {
    groupForwardMask = mask;
  }

  /** Where frames for here go while the device has no carrier; null for nowhere. */
  public BridgePort backup() {
    return backup;
  }

  /** Sets it. */
  public void setBackup(BridgePort port) {
    backup = port;
  }

  /** 0 to 63; the lower is the better. */
  public int priority() {
    return priority;
  }

  /** Sets it, and with it the id. */
  public void setPriority(int value) {
    priority = value;
    id = makeId(value, number);
  }

  /** 1 to 65535. */
  public int pathCost() {
    return pathCost;
  }

  /** Sets it. */
  public void setPathCost(int cost) {
    pathCost = cost;
  }

  /** Priority and number in one. */
  public int id() {
    return id;
  }

  /** The root of its segment's designated bridge. */
  public long designatedRoot() {
    return designatedRoot;
  }

  /** Sets it. */
  public void setDesignatedRoot(long bridge) {
    designatedRoot = bridge;
  }

  /** What the way from the designated bridge to the root costs. */
  public int designatedCost() {
    return designatedCost;
  }

  /** The bridge that leads from its segment to the root. */
  public long designatedBridge() {
    return designatedBridge;
  }

  /** Sets it. */
  public void setDesignatedBridge(long bridge) {
    designatedBridge = bridge;
  }

  /** The port by which that bridge does. */
  public int designatedPort() {
    return designatedPort;
  }

  /** Sets it. */
  public void setDesignatedPort(int port) {
    designatedPort = port;
  }

  /** Notes who leads from its segment to the root. */
  public void setDesignated(long root, int cost, long bridge, int port) {
    designatedRoot = root;
    designatedCost = cost;
    designatedBridge = bridge;
    designatedPort = port;
  }

  /** When that was true at the root, in ticks. */
  public long designatedSince() {
    return designatedSince;
  }

  /** Notes it. */
  public void setDesignatedSince(long jiffies) {
    designatedSince = jiffies;
  }

  /** Whether its next message acknowledges a change of the topology. */
  public boolean topologyChangeAck() {
    return topologyChangeAck;
  }

  /** Sets it. */
  public void setTopologyChangeAck(boolean ack) {
    topologyChangeAck = ack;
  }

  /** Whether a message waits until the port may send again. */
  public boolean configPending() {
    return configPending;
  }

  /** Sets it. */
  public void setConfigPending(boolean pending) {
    configPending = pending;
  }

  /** Runs when its segment's designated bridge has not been heard of for too long. */
  public RtnlTimer messageAgeTimer() {
    return messageAgeTimer;
  }

  /** Runs when it may go on to the next state. */
  public RtnlTimer forwardDelayTimer() {
    return forwardDelayTimer;
  }

  /** Runs when it may send again. */
  public RtnlTimer holdTimer() {
    return holdTimer;
  }

  /** Whether it leads to a multicast router: 0 never, 1 if one is heard, 2 always, 3 for now. */
  public int multicastRouter() {
    return multicastRouter;
  }

  /** Sets it. */
  public void setMulticastRouter(int mode) {
    multicastRouter = mode;
  }

  /** How many hosts are tracked. */
  public int ehtHostsLimit() {
    return ehtHostsLimit;
  }

  /** Sets it. */
  public void setEhtHostsLimit(int limit) {
    ehtHostsLimit = limit;
  }

  /** How many groups it may have; 0 for any. */
  public int maxGroups() {
    return maxGroups;
  }

  /** Sets it. */
  public void setMaxGroups(int groups) {
    maxGroups = groups;
  }

  /** The next hop that goes with its backup; 0 for none. */
  public int backupNexthop() {
    return backupNexthop;
  }

  /** Sets it. */
  public void setBackupNexthop(int nexthop) {
    backupNexthop = nexthop;
  }

  /** Its backup, if it has one. */
  public Optional<BridgePort> findBackup() {
    return Optional.ofNullable(backup);
  }

  @Override
  public String toString() {
    return device.name();
  }
}
