// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;

/** The addresses of all devices of a namespace at one moment (inet_addr_lst), for a quick look. Immutable. */
final class OwnAddresses {
  private final int generation;
  private final int[] slots; // by hash, open; 0 for none
  private final int mask;

  private OwnAddresses(int generation, int[] slots) {
    this.generation = generation;
    this.slots = slots;
    this.mask = slots.length - 1;
  }

  static OwnAddresses of(Net net, Devinet devinet, int generation) {
    int count = 0;
    for (NetDevice device : net.devices()) {
      InDevice in = devinet.get(device);
      count += in == null ? 0 : in.addresses().length;
    }
    OwnAddresses own = new OwnAddresses(generation, new int[Integer.highestOneBit(4 * count + 7)]);
    for (NetDevice device : net.devices()) {
      InDevice in = devinet.get(device);
      if (in != null) {
        own.addAll(in.addresses(), count);
      }
    }
    return own;
  }

  /** Adds no more than there is room for: what has come meanwhile is seen by the next one. */
  private void addAll(InAddress[] addresses, int most) {
    for (int i = 0; i < Math.min(most, addresses.length); i++) {
      int at = hash(addresses[i].local());
      for (int tries = 0; slots[at] != 0 && tries < mask; tries++) {
        at = at + 1 & mask;
      }
      slots[at] = addresses[i].local();
    }
  }

  private int hash(int address) {
    int hash = address * 0x9e3779b1;
    return hash >>> 15 & mask;
  }

  boolean isOf(int otherGeneration) {
    return generation == otherGeneration;
  }

  boolean has(int address) {
    int at = hash(address);
    for (int tries = 0; slots[at] != 0 && tries <= mask; tries++) {
      if (slots[at] == address) {
        return true;
      }
      at = at + 1 & mask;
    }
    return false;
  }
}
