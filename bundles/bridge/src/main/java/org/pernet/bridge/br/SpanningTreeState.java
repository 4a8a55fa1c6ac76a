// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.br;

import org.pernet.api.kernel.Kernel;
import org.pernet.bridge.time.Jiffies;
import org.pernet.bridge.time.RtnlTimer;

/** What a bridge keeps for the spanning tree (IEEE 802.1D). Under RTNL; times in ticks. */
public final class SpanningTreeState {
  private static final int DEFAULT_FORWARD_DELAY = 15 * Jiffies.HZ;
  private static final int DEFAULT_HELLO_TIME = 2 * Jiffies.HZ;
  private static final int DEFAULT_MAX_AGE = 20 * Jiffies.HZ;

  private boolean enabled;
  private long forwardDelay = DEFAULT_FORWARD_DELAY;
  private long helloTime = DEFAULT_HELLO_TIME;
  private long maxAge = DEFAULT_MAX_AGE;
  private long ownForwardDelay = DEFAULT_FORWARD_DELAY;
  private long ownHelloTime = DEFAULT_HELLO_TIME;
  private long ownMaxAge = DEFAULT_MAX_AGE;
  private long designatedRoot;
  private int rootPathCost;
  private int rootPort;
  private boolean topologyChangeDetected;
  private RtnlTimer helloTimer;
  private RtnlTimer tcnTimer;
  private RtnlTimer topologyChangeTimer;

  SpanningTreeState(long designatedRoot) {
    this.designatedRoot = designatedRoot;
  }

  /** Gives it its timers; once. */
  public void setTimers(Kernel kernel, Runnable hello, Runnable tcn, Runnable topologyChange) {
    helloTimer = new RtnlTimer(kernel, hello);
    tcnTimer = new RtnlTimer(kernel, tcn);
    topologyChangeTimer = new RtnlTimer(kernel, topologyChange);
  }

  /** Whether the protocol runs. */
  public boolean isEnabled() {
    return enabled;
  }

  /** Sets it. */
  public void setEnabled(boolean on) {
    enabled = on;
  }

  /** How long a port listens, and then learns, before it forwards: as the root says. */
  public long forwardDelay() {
    return forwardDelay;
  }

  /** How often the root speaks: as it says. */
  public long helloTime() {
    return helloTime;
  }

  /** For how long what was heard is true: as the root says. */
  public long maxAge() {
    return maxAge;
  }

  /** The times that hold, as the root says. */
  public void setTimes(long newMaxAge, long newHelloTime, long newForwardDelay) {
    maxAge = newMaxAge;
    helloTime = newHelloTime;
    forwardDelay = newForwardDelay;
  }

  /** The forward delay that this bridge says, where it is the root. */
  public long ownForwardDelay() {
    return ownForwardDelay;
  }

  /** Sets it. */
  public void setOwnForwardDelay(long jiffies) {
    ownForwardDelay = jiffies;
  }

  /** The hello time that this bridge says, where it is the root. */
  public long ownHelloTime() {
    return ownHelloTime;
  }

  /** Sets it. */
  public void setOwnHelloTime(long jiffies) {
    ownHelloTime = jiffies;
  }

  /** The maximal age that this bridge says, where it is the root. */
  public long ownMaxAge() {
    return ownMaxAge;
  }

  /** Sets it. */
  public void setOwnMaxAge(long jiffies) {
    ownMaxAge = jiffies;
  }

  /** The root of the tree. */
  public long designatedRoot() {
    return designatedRoot;
  }

  /** What the way to the root costs. */
  public int rootPathCost() {
    return rootPathCost;
  }

  /** The number of the port that leads to the root; 0 where this bridge is it. */
  public int rootPort() {
    return rootPort;
  }

  /** Notes where the root is. */
  public void setRoot(long root, int cost, int port) {
    designatedRoot = root;
    rootPathCost = cost;
    rootPort = port;
  }

  /** Whether a change of the topology was seen here that the root may not know of yet. */
  public boolean isTopologyChangeDetected() {
    return topologyChangeDetected;
  }

  /** Notes it. */
  public void setTopologyChangeDetected(boolean detected) {
    topologyChangeDetected = detected;
  }

  /** Runs when the root is to speak. */
  public RtnlTimer helloTimer() {
    return helloTimer;
  }

  /** Runs when the root is to be told of a change again. */
  public RtnlTimer tcnTimer() {
    return tcnTimer;
  }

  /** Runs when the root need not tell of a change any more. */
  public RtnlTimer topologyChangeTimer() {
    return topologyChangeTimer;
  }
}
