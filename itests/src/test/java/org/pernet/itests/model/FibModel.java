// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.model;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_APPEND;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REPLACE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.pernet.api.errno.Errno;
import org.pernet.ipv4.inet.RouteType;

/** Routes as a list that is searched from end to end. */
final class FibModel {
  private final List<Entry> all = new ArrayList<>();

  /**
   * A route.
   *
   * @param tos 0 for any
   * @param gateway 0 for a route that ends packets
   */
  record Entry(int table, int prefix, int length, int tos, int priority, int type, int gateway) {
    boolean covers(int address) {
      return length == 0 || (address ^ prefix) >>> (32 - length) == 0;
    }

    /** Whether it stands where another does. */
    boolean isAt(Entry other) {
      return table == other.table
          && prefix == other.prefix
          && length == other.length
          && tos == other.tos
          && priority == other.priority;
    }

    /** Where it stands, without what it is. */
    Entry place() {
      return new Entry(table, prefix, length, tos, priority, 0, 0);
    }

    Errno error() {
      int number = -RouteType.error(type);
      return number == 0
          ? null
          : Arrays.stream(Errno.values())
              .filter(errno -> errno.number() == number)
              .findFirst()
              .orElseThrow();
    }
  }

  /** Those of a table and a prefix, as they are asked: by type of service downward, by priority upward, else as they came. */
  private static final Comparator<Entry> ORDER = Comparator.<Entry>comparingInt(entry -> -entry.tos)
      .thenComparing(Entry::priority, Integer::compareUnsigned);

  List<Entry> all() {
    return all;
  }

  /** What a request with these flags does; null, or what it is refused with. */
  Errno insert(Entry fresh, int flags) {
    List<Entry> same = all.stream().filter(fresh::isAt).toList();
    if (same.isEmpty()) {
      return (flags & NLM_F_CREATE) == 0 ? Errno.ENOENT : addAt(all.size(), fresh);
    }
    if ((flags & NLM_F_EXCL) != 0) {
      return Errno.EEXIST;
    }
    if ((flags & NLM_F_REPLACE) != 0) {
      if (same.contains(fresh)) {
        return same.get(0).equals(fresh) ? null : Errno.EEXIST;
      }
      all.set(all.indexOf(same.get(0)), fresh);
      return null;
    }
    if (same.contains(fresh)) {
      return Errno.EEXIST;
    }
    if ((flags & NLM_F_CREATE) == 0) {
      return Errno.ENOENT;
    }
    boolean append = (flags & NLM_F_APPEND) != 0;
    return addAt(
        append ? all.indexOf(same.get(same.size() - 1)) + 1 : all.indexOf(same.get(0)), fresh);
  }

  private Errno addAt(int place, Entry fresh) {
    all.add(place, fresh);
    return null;
  }

  /** Takes the first away that is as asked; what is 0 does not matter, but for the type of service. */
  Errno delete(Entry asked) {
    Entry going = all.stream()
        .filter(entry -> entry.table == asked.table
            && entry.prefix == asked.prefix
            && entry.length == asked.length
            && entry.tos == asked.tos
            && (asked.priority == 0 || entry.priority == asked.priority)
            && (asked.type == 0 || entry.type == asked.type)
            && (asked.gateway == 0 || entry.gateway == asked.gateway))
        .min(ORDER)
        .orElse(null);
    all.remove(going);
    return going == null ? Errno.ESRCH : null;
  }

  /** The route of a table that an address is sent by; null for none. */
  Entry lookup(int table, int address, int tos) {
    return all.stream()
        .filter(entry ->
            entry.table == table && entry.covers(address) && (entry.tos == 0 || entry.tos == tos))
        .min(Comparator.<Entry>comparingInt(entry -> -entry.length).thenComparing(ORDER))
        .orElse(null);
  }
}
