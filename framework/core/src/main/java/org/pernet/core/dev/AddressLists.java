// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import java.util.List;
import java.util.stream.Stream;
import org.pernet.api.dev.AddressList;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;

/** What a device takes besides frames for its own address (dev_addr_lists.c). Immutable: who changes one makes another. */
final class AddressLists {
  /** Nothing: shared by all devices without an address more than their own. */
  static final AddressLists NONE = new AddressLists(List.of(), List.of());

  /** An address, and how many want it. */
  private record Wanted(HardwareAddress address, int by) {}

  private final List<Wanted> unicast;
  private final List<Wanted> multicast;

  private AddressLists(List<Wanted> unicast, List<Wanted> multicast) {
    this.unicast = unicast;
    this.multicast = multicast;
  }

  private List<Wanted> all(AddressList list) {
    return list == AddressList.UNICAST ? unicast : multicast;
  }

  private AddressLists replace(AddressList list, Stream<Wanted> by) {
    return list == AddressList.UNICAST
        ? new AddressLists(by.toList(), multicast)
        : new AddressLists(unicast, by.toList());
  }

  List<HardwareAddress> addresses(AddressList list) {
    List<Wanted> all = all(list);
    return all.isEmpty() ? List.of() : all.stream().map(Wanted::address).toList();
  }

  boolean isEmpty(AddressList list) {
    return all(list).isEmpty();
  }

  boolean has(AddressList list, HardwareAddress address) {
    return all(list).stream().anyMatch(wanted -> wanted.address.equals(address));
  }

  AddressLists with(AddressList list, HardwareAddress address) {
    return has(list, address)
        ? replace(list, counted(list, address, 1))
        : replace(list, Stream.concat(all(list).stream(), Stream.of(new Wanted(address, 1))));
  }

  AddressLists without(AddressList list, HardwareAddress address) throws NetException {
    if (!has(list, address)) {
      throw new NetException(Errno.ENOENT);
    }
    return replace(list, counted(list, address, -1).filter(wanted -> wanted.by > 0));
  }

  private Stream<Wanted> counted(AddressList list, HardwareAddress address, int more) {
    return all(list).stream()
        .map(wanted ->
            wanted.address.equals(address) ? new Wanted(address, wanted.by + more) : wanted);
  }
}
