// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import java.util.List;
import java.util.Map;
import org.pernet.checkpoint.image.ImageException;
import org.pernet.checkpoint.image.ImageName;
import org.pernet.checkpoint.image.RtnlStream;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Messages of address families that the kernel does not have, added to what else is left out. */
record FamiliesLeftOut(
    Plan plan, Families families, MessageCodec codec, Requirements requirements) {
  List<String> lines() throws ImageException {
    if (plan.families().stream().allMatch(this::isKnown)) {
      return plan.leftOut();
    }
    LeftOut leftOut = new LeftOut();
    for (Map.Entry<ImageName, byte[]> image : plan.images().files().entrySet()) {
      switch (image.getKey().type()) {
        case IFADDR, ROUTE, ROUTE6, RULE, RTNL -> count(image.getKey(), image.getValue(), leftOut);
        default -> {}
      }
    }
    List<String> lines = new java.util.ArrayList<>(plan.leftOut());
    lines.addAll(leftOut.lines());
    return lines;
  }

  private void count(ImageName name, byte[] image, LeftOut leftOut) throws ImageException {
    for (RtnlStream.Entry entry : RtnlStream.read(name, image, codec)) {
      int family = entry.body().family();
      if (!isKnown(family)) {
        leftOut.count(name, what(entry.type()) + " of " + family(family));
      }
    }
  }

  private boolean isKnown(int family) {
    return family == RtnlTypes.AF_UNSPEC
        || family == RtnlTypes.AF_BRIDGE
        || families.has(family)
        || requirements.isInstalled(family);
  }

  private static String what(int type) {
    return switch (type) {
      case RtnlTypes.RTM_NEWADDR -> "addresses";
      case RtnlTypes.RTM_NEWROUTE -> "routes";
      case RtnlTypes.RTM_NEWNEXTHOP -> "nexthops";
      case RtnlTypes.RTM_NEWRULE -> "rules";
      default -> "neighbours";
    };
  }

  private static String family(int family) {
    return family == RtnlTypes.AF_INET6 ? "IPv6" : "the family " + family;
  }
}
