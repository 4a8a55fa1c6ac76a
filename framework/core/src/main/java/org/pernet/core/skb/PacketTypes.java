// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.skb;

import org.pernet.api.skb.PacketType;

/** The protocols that take frames, by EtherType (ptype_base). Looked up without a lock; changed under the lock of this. */
final class PacketTypes {
  private static final PacketType[] NOBODY = {};

  private volatile Table table = new Table(new int[0], new PacketType[0][]);

  /** Protocols side by side: there are few. */
  private static final class Table {
    private final int[] protocols;
    private final PacketType[][] types;

    Table(int[] protocols, PacketType[][] types) {
      this.protocols = protocols;
      this.types = types;
    }

    PacketType[] find(int protocol) {
      for (int i = 0; i < protocols.length; i++) {
        if (protocols[i] == protocol) {
          return types[i];
        }
      }
      return NOBODY;
    }
  }

  PacketType[] find(int protocol) {
    return table.find(protocol);
  }

  synchronized void add(int protocol, PacketType type) {
    put(protocol, CopyOnWrite.with(table.find(protocol), type));
  }

  /** Says whether it was there. What it would say of its protocol now does not count. */
  synchronized boolean remove(PacketType type) {
    Table old = table;
    for (int i = 0; i < old.protocols.length; i++) {
      PacketType[] less = CopyOnWrite.without(old.types[i], type);
      if (less != old.types[i]) {
        put(old.protocols[i], less);
        return true;
      }
    }
    return false;
  }

  private void put(int protocol, PacketType[] types) {
    Table old = table;
    int at = 0;
    while (at < old.protocols.length && old.protocols[at] != protocol) {
      at++;
    }
    int size = Math.max(at + 1, old.protocols.length);
    int[] protocols = java.util.Arrays.copyOf(old.protocols, size);
    PacketType[][] all = java.util.Arrays.copyOf(old.types, size);
    protocols[at] = protocol;
    all[at] = types;
    table = new Table(protocols, all);
  }
}
