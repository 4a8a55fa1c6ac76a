// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.notifier;

import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;

/**
 * Hears of every device's events, in all namespaces (struct notifier_block). On registration REGISTER, and UP for those
 * that are up, are told for every device there is; on unregistration GOING_DOWN, DOWN and UNREGISTER. A refusal during that
 * replay takes it back in reverse, and the registration fails.
 */
@ConsumerType
public interface NetDeviceNotifier {
  /**
   * An event; RTNL is held.
   *
   * @throws NetException a veto, where the event may be vetoed (REGISTER, POST_INIT, PRE_UP, PRE_CHANGEADDR, PRECHANGEMTU,
   *     PRECHANGEUPPER, CHANGENAME, CHANGE_TX_QUEUE_LEN); elsewhere it is ignored
   */
  void event(NetDeviceEvent event, NetDevice device) throws NetException;

  /**
   * Flags other than those of being up and of what it takes have changed while it is up (flags_changed of netdev_notifier_change_info):
   * told before the CHANGE that follows from it. RTNL is held.
   *
   * @param flags IFF_*, those that have changed
   */
  default void flagsChanged(NetDevice device, int flags) throws NetException {}

  /** Those with a higher priority hear first; equals in the order of registration. */
  default int priority() {
    return 0;
  }
}
