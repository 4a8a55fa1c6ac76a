// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.handler;

import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETADDR;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETNEIGH;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETNETCONF;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETROUTE;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETRULE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pernet.api.errno.NetException;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.schema.RtnlTypes;

/**
 * Dumps of addresses, routes, rules, neighbours and settings of all families, one after the other (rtnl_dump_all). Where no
 * family is loaded that has any, and for a family that is not loaded, they exist, and are empty.
 */
public final class AllFamilies implements RtnlHandler {
  private final RtnlTable table;

  /** The dumps of all families in a table. */
  public AllFamilies(RtnlTable table) {
    this.table = table;
  }

  @Override
  public int family() {
    return RtnlTypes.AF_UNSPEC;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RTM_GETADDR, RTM_GETROUTE, RTM_GETRULE, RTM_GETNEIGH, RTM_GETNETCONF);
  }

  @Override
  public boolean dumps() {
    return true;
  }

  @Override
  public NetlinkDump dumpit(RtnlRequest request) throws NetException {
    List<NetlinkDump> parts = new ArrayList<>();
    if (request.body().family() == RtnlTypes.AF_UNSPEC) {
      try {
        for (RtnlHandler handler : table.dumpers(request.type())) {
          parts.add(handler.dumpit(request));
        }
      } catch (NetException refused) {
        parts.forEach(NetlinkDump::close);
        throw refused;
      }
    }
    return new All(parts);
  }

  /** Dumps in a row. */
  private static final class All implements NetlinkDump {
    private final List<NetlinkDump> parts;
    private int at;

    All(List<NetlinkDump> parts) {
      this.parts = parts;
    }

    @Override
    public boolean next(Sink sink) throws NetException {
      while (at < parts.size()) {
        boolean[] full = {false};
        boolean more = parts.get(at).next((type, body) -> {
          full[0] = !sink.emit(type, body);
          return !full[0];
        });
        if (!more) {
          at++;
        }
        if (full[0]) {
          return at < parts.size();
        }
      }
      return false;
    }

    @Override
    public int flags() {
      return parts.stream().mapToInt(NetlinkDump::flags).reduce(0, (some, more) -> some | more);
    }

    @Override
    public boolean endsApart() {
      return parts.stream().anyMatch(NetlinkDump::endsApart);
    }

    @Override
    public int sequence() {
      return parts.stream().mapToInt(NetlinkDump::sequence).sum();
    }

    @Override
    public void close() {
      parts.forEach(NetlinkDump::close);
    }
  }
}
