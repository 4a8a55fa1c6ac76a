// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.protocol;

import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.netlink.codec.BodyCodec;

/** A protocol of netlink, such as NETLINK_ROUTE: registered as a service, with one instance to a kernel. */
@ConsumerType
public interface NetlinkProtocol {
  /** NETLINK_*. */
  int number();

  /** How many multicast groups it has, from 1. */
  int groups();

  /** Turns what its messages hold into bytes and back; by default nothing is understood. Asked for once, after attached. */
  default BodyCodec codec() {
    return BodyCodec.RAW;
  }

  /** Netlink is there: {@code multicast} is how the protocol speaks to its groups from now on. */
  void attached(Kernel kernel, NetlinkMulticast multicast);

  /** Netlink or the protocol goes: {@code multicast} must not be used any more. */
  void detached(Kernel kernel);

  /**
   * A request: a message with NLM_F_REQUEST of a type that is the protocol's. Runs in the sender's thread, without locks;
   * answers and the acknowledgement are in the sender's queue when its send returns.
   *
   * @throws NetException the refusal, which is sent back as NLMSG_ERROR; without a throw the request is acknowledged
   *     where it asked for that, unless a dump was started
   */
  void receive(NetlinkRequest request) throws NetException;
}
