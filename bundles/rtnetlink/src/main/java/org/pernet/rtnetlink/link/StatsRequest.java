// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.link;

import static org.pernet.rtnetlink.schema.StatsAttributes.FILTER_OFFLOAD_XSTATS;
import static org.pernet.rtnetlink.schema.StatsAttributes.IFLA_STATS_GET_FILTERS;

import java.util.List;
import org.pernet.api.attr.AttributeForm;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.PlainMessage;

/**
 * What RTM_GETSTATS asks for (struct if_stats_msg).
 *
 * @param index the device's, where one is asked for
 * @param mask which statistics, a bit for each attribute
 * @param asked the filters
 */
record StatsRequest(int index, int mask, Attributes asked) {
  /** How many kinds of statistics there are. */
  private static final int KINDS = 5;

  private static final int ALL = (1 << KINDS) - 1;
  private static final int OFFLOADED_KINDS = 0xf;
  private static final int LAST_ATTRIBUTE = 2;

  /** The header (rtnl_valid_stats_req): EINVAL and words. */
  static StatsRequest of(RtnlRequest request, boolean dump) throws NetException {
    if (!(request.body() instanceof PlainMessage stats)) {
      throw new NetException(Errno.EINVAL, "Invalid header for stats dump");
    }
    List<Integer> fields = stats.fields();
    StatsRequest asked = new StatsRequest(fields.get(3), fields.get(4), stats.attributes());
    if (request.netlink().isStrict()) {
      boolean filled = fields.get(1) != 0 || fields.get(2) != 0;
      if (filled || (dump && asked.index != 0)) {
        throw new NetException(Errno.EINVAL, "Invalid values in header for stats dump request");
      }
      if ((asked.mask & ~ALL) != 0) {
        throw new NetException(Errno.EINVAL, "Invalid stats requested through filter mask");
      }
    }
    return asked;
  }

  /** What is asked about a device, and with which filters (rtnl_stats_get_parse): EINVAL and words. */
  Wanted wanted(String withoutMask) throws NetException {
    if (mask == 0) {
      throw new NetException(Errno.EINVAL, withoutMask);
    }
    int offloaded = OFFLOADED_KINDS;
    for (int i = 0; i < asked.size(); i++) {
      AttributeType<?> type = asked.typeAt(i).misfitOf().orElse(asked.typeAt(i));
      if (type != IFLA_STATS_GET_FILTERS) {
        throw unfit(type.number(), LAST_ATTRIBUTE, List.of(asked.typeAt(i)));
      }
      AttributeForm form = asked.formAt(i);
      if (form == null || (form.flags() & AttributeForm.NLA_F_NESTED) == 0) {
        throw new NetException(Errno.EINVAL, "NLA_F_NESTED is missing", asked.typeAt(i));
      }
      if (asked.typeAt(i) != type) {
        throw new NetException(Errno.EINVAL, "invalid attribute length", asked.typeAt(i));
      }
      offloaded = filter(asked.get(IFLA_STATS_GET_FILTERS));
    }
    if (asked.leftover().length > 0) {
      throw new NetException(Errno.EINVAL, "bytes leftover after parsing attributes");
    }
    return new Wanted(mask, offloaded);
  }

  private int filter(Attributes filters) throws NetException {
    for (int i = 0; i < filters.size(); i++) {
      AttributeType<?> type = filters.typeAt(i);
      List<AttributeType<?>> path = List.of(IFLA_STATS_GET_FILTERS, type);
      if (type.misfitOf().isPresent()) {
        throw refusal("invalid attribute length", path);
      }
      if (type != FILTER_OFFLOAD_XSTATS) {
        throw unfit(type.number(), KINDS, path);
      }
      if ((filters.get(FILTER_OFFLOAD_XSTATS) & ~OFFLOADED_KINDS) != 0) {
        throw refusal("reserved bit set", path);
      }
    }
    Integer offloaded = filters.get(FILTER_OFFLOAD_XSTATS);
    if (offloaded != null && (mask & 1 << (FILTER_OFFLOAD_XSTATS.number() - 1)) == 0) {
      throw new NetException(Errno.EINVAL, "Filtered attribute not enabled in filter_mask");
    }
    return offloaded == null ? OFFLOADED_KINDS : offloaded;
  }

  private static NetException unfit(int number, int last, List<AttributeType<?>> path) {
    boolean known = number > 0 && number <= last;
    return refusal(known ? "Unsupported attribute" : "Unknown attribute type", path);
  }

  private static NetException refusal(String words, List<AttributeType<?>> path) {
    return new NetException(Errno.EINVAL, words, path.toArray(new AttributeType<?>[0]));
  }

  /**
   * Which statistics.
   *
   * @param mask a bit for each attribute
   * @param offloaded a bit for each of the offloaded ones
   */
  record Wanted(int mask, int offloaded) {
    boolean has(AttributeType<?> type) {
      return (mask & 1 << (type.number() - 1)) != 0;
    }

    boolean hasOffloaded(AttributeType<?> type) {
      return (offloaded & 1 << (type.number() - 1)) != 0;
    }
  }
}
