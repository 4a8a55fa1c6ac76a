// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.dev;

/** The lists of addresses whose frames a device takes besides those for its own (struct netdev_hw_addr_list). */
public enum AddressList {
  /** Stations (dev->uc). While a device that is up has one, it is promiscuous, for no device here filters. */
  UNICAST,
  /** Groups (dev->mc). */
  MULTICAST
}
