// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

/** Whoever must follow as addresses come and go (inetaddr_chain, and what devinet.c asks of the FIB). RTNL is held. */
public interface AddressListener {
  /** An address is there, and was told of. */
  void added(InAddress address);

  /** An address is gone from its device, and was told of; its device's others are still there. */
  void removed(InAddress address);

  /** An address stays but loses its primary: its routes go, silently for the address itself (fib_del_ifaddr with a primary). */
  default void withdraw(InAddress address, InAddress primary) {}

  /** It has another primary: its routes come again (fib_add_ifaddr). */
  default void restore(InAddress address) {}

  /** Its network's route gets another metric (fib_modify_prefix_metric); the address still has the old one. */
  default void changeMetric(InAddress address, int metric) {}
}
