// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.nexthop;

import static org.pernet.rtnetlink.schema.NexthopAttributes.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.fib.FibNexthop;
import org.pernet.ipv4.fib.Flow4;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.rtnetlink.codec.NexthopGroups;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.NexthopGroupEntry;
import org.pernet.rtnetlink.message.NexthopMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** A nexthop as a request has it (rtm_to_nh_config): what can be said without looking at others. */
final class NexthopRequest {
  private static final int INET6_BYTES = 16;
  private static final int MAX_WEIGHT = 65535;
  private static final Set<AttributeType<?>> OF_GROUPS =
      Set.of(NHA_ID, NHA_GROUP, NHA_GROUP_TYPE, NHA_FDB, NHA_HW_STATS_ENABLE);

  private final NexthopMessage header;
  private final Attributes asked;
  private final NexthopConfig config = new NexthopConfig();

  private NexthopRequest(RtnlRequest request) throws NetException {
    header = NexthopPolicy.NEW.check(request);
    asked = header.attributes();
    config.cause = request;
    config.netlinkFlags = request.netlink().message().flags();
  }

  static NexthopConfig config(RtnlRequest request) throws NetException {
    NexthopRequest reading = new NexthopRequest(request);
    reading.read();
    NexthopConfig config = reading.config;
    if ((config.netlinkFlags & NetlinkMessage.NLM_F_REPLACE) != 0 && config.id == 0) {
      throw invalid("Replace requires nexthop id");
    }
    return config;
  }

  private static NetException invalid(String words) {
    return new NetException(Errno.EINVAL, words);
  }

  private boolean hasAny(AttributeType<?>... types) {
    for (AttributeType<?> type : types) {
      if (asked.has(type)) {
        return true;
      }
    }
    return false;
  }

  private void read() throws NetException {
    header();
    config.id = asked.find(NHA_ID).orElse(0);
    if (asked.has(NHA_FDB)) {
      if (hasAny(NHA_OIF, NHA_BLACKHOLE, NHA_ENCAP, NHA_ENCAP_TYPE)) {
        throw invalid("Fdb attribute can not be used with encap, oif or blackhole");
      }
      if (header.flags() != 0) {
        throw invalid("Unsupported nexthop flags in ancillary header");
      }
      config.fdb = true;
    }
    if (asked.has(NHA_GROUP)) {
      group();
    } else if (asked.has(NHA_BLACKHOLE)) {
      if (hasAny(NHA_GATEWAY, NHA_OIF, NHA_ENCAP, NHA_ENCAP_TYPE, NHA_FDB)) {
        throw invalid("Blackhole attribute can not be used with gateway, oif, encap or fdb");
      }
      config.blackhole = true;
      config.oif = Flow4.LOOPBACK_IFINDEX;
    } else {
      single();
    }
  }

  private void header() throws NetException {
    if (header.reserved() != 0 || header.scope() != 0) {
      throw invalid("Invalid values in ancillary header");
    }
    if ((header.flags() & ~FibNexthop.RTNH_F_ONLINK) != 0) {
      throw invalid("Invalid nexthop flags in ancillary header");
    }
    boolean known = switch (header.family()) {
      case RtnlTypes.AF_INET, RtnlTypes.AF_INET6 -> true;
      case RtnlTypes.AF_UNSPEC -> asked.has(NHA_GROUP);
      default -> false;
    };
    if (!known) {
      throw invalid("Invalid address family");
    }
    config.family = header.family();
    config.protocol = header.protocol();
    config.flags = header.flags();
  }

  private void group() throws NetException {
    if (header.family() != RtnlTypes.AF_UNSPEC) {
      throw invalid("Invalid family for group");
    }
    // resilient groups are unknown here, as to kernels before they were made
    if (asked.find(NHA_GROUP_TYPE).orElse(0) != NEXTHOP_GRP_TYPE_MPATH) {
      throw invalid("Invalid group type");
    }
    byte[] bytes = asked.get(NHA_GROUP);
    if (bytes.length == 0 || bytes.length % NexthopGroups.ENTRY != 0) {
      throw invalid("Invalid length for nexthop group attribute");
    }
    List<NexthopGroupEntry> entries = NexthopGroups.read(bytes);
    Set<Integer> ids = new HashSet<>();
    for (NexthopGroupEntry entry : entries) {
      if (entry.reserved() != 0) {
        throw invalid("Reserved field in nexthop_grp must be 0");
      }
      if (entry.weight() > MAX_WEIGHT) {
        throw invalid("Invalid value for weight");
      }
      if (!ids.add(entry.id())) {
        throw invalid("Nexthop id can not be used twice in a group");
      }
    }
    for (int i = 0; i < asked.size(); i++) {
      if (!OF_GROUPS.contains(asked.typeAt(i))) {
        throw invalid("No other attributes can be set in nexthop groups");
      }
    }
    config.group = entries;
  }

  private void single() throws NetException {
    if (!config.fdb && !asked.has(NHA_OIF)) {
      throw invalid("Device attribute required for non-blackhole and non-fdb nexthops");
    }
    config.oif = asked.find(NHA_OIF).orElse(0);
    gateway();
    if (asked.has(NHA_ENCAP) && !asked.has(NHA_ENCAP_TYPE)) {
      throw invalid("LWT encapsulation type is missing");
    }
    if (asked.has(NHA_ENCAP_TYPE) && !asked.has(NHA_ENCAP)) {
      throw invalid("LWT encapsulation attribute is missing");
    }
    if (asked.has(NHA_ENCAP)) {
      throw new NetException(Errno.EOPNOTSUPP, "lwt encapsulation type not supported");
    }
    if (asked.has(NHA_HW_STATS_ENABLE)) {
      throw invalid("Cannot enable nexthop hardware statistics for non-group nexthops");
    }
  }

  private void gateway() throws NetException {
    byte[] gateway = asked.get(NHA_GATEWAY);
    if (gateway == null) {
      if (config.flags != 0) {
        throw invalid("ONLINK flag can not be set for nexthop without a gateway");
      }
      return;
    }
    boolean inet = config.family == RtnlTypes.AF_INET;
    if (gateway.length != (inet ? Inet4.BYTES : INET6_BYTES)) {
      throw invalid("Invalid gateway");
    }
    config.gateway = inet ? Inet4.of(gateway) : 0;
  }
}
