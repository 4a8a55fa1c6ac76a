// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.strangers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REPLACE;
import static org.pernet.rtnetlink.schema.RtnlTypes.AF_INET;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.message.NexthopMessage;
import org.pernet.rtnetlink.schema.NeighbourAttributes;
import org.pernet.rtnetlink.schema.NexthopAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** The limits on nexthop objects and neighbours. */
class NexthopLimitsTest extends StrangerFixture {
  private static final int NUD_PERMANENT = 0x80;
  private static final int NTF_PROXY = 8;

  @Test
  void nexthops() throws NetException {
    assertThat(exhaust(RtnlTypes.RTM_NEWNEXTHOP, MOST, number -> nexthop(number + 1)))
        .isEqualTo(Errno.ENOMEM);
    again(RtnlTypes.RTM_DELNEXTHOP, byId(3), RtnlTypes.RTM_NEWNEXTHOP, nexthop(1000));
  }

  /** A group counts as often as it has members, also when it becomes another. */
  @Test
  void membersOfGroupsOfNexthops() throws NetException {
    int ways = MOST / 4;
    try (RtnlClient client = RtnlClient.open(stranger)) {
      for (int id = 1; id <= ways; id++) {
        client.change(RtnlTypes.RTM_NEWNEXTHOP, NLM_F_CREATE, fdbNexthop(id));
      }
    }
    assertThat(exhaust(RtnlTypes.RTM_NEWNEXTHOP, 3, number -> group(100 + number, ways)))
        .isEqualTo(Errno.ENOMEM);
    assertThat(refusal(RtnlTypes.RTM_NEWNEXTHOP, NLM_F_CREATE, nexthop(1000)))
        .isEqualTo(Errno.ENOMEM);
    again(RtnlTypes.RTM_DELNEXTHOP, byId(100), RtnlTypes.RTM_NEWNEXTHOP, group(200, ways - 1));
    assertThat(
            refusal(RtnlTypes.RTM_NEWNEXTHOP, NLM_F_CREATE | NLM_F_REPLACE, group(200, ways - 1)))
        .isNull();
    assertThat(refusal(RtnlTypes.RTM_NEWNEXTHOP, NLM_F_CREATE, nexthop(1000))).isNull();
    assertThat(refusal(RtnlTypes.RTM_NEWNEXTHOP, NLM_F_CREATE | NLM_F_REPLACE, group(200, ways)))
        .isEqualTo(Errno.ENOMEM);
    assertThat(kernel.kernel().audit()).isEmpty();
  }

  private static NexthopMessage nexthop(int id) {
    return new NexthopMessage(
        AF_INET,
        0,
        0,
        0,
        0,
        Attributes.builder()
            .put(NexthopAttributes.NHA_ID, id)
            .put(NexthopAttributes.NHA_BLACKHOLE, true)
            .build());
  }

  private static NexthopMessage fdbNexthop(int id) {
    return new NexthopMessage(
        AF_INET,
        0,
        0,
        0,
        0,
        Attributes.builder()
            .put(NexthopAttributes.NHA_ID, id)
            .put(NexthopAttributes.NHA_GATEWAY, new byte[] {10, 0, 0, (byte) id})
            .put(NexthopAttributes.NHA_FDB, true)
            .build());
  }

  /** Of the nexthops 1 to {@code members}. */
  private static NexthopMessage group(int id, int members) {
    ByteBuffer entries = ByteBuffer.allocate(8 * members).order(ByteOrder.nativeOrder());
    for (int member = 1; member <= members; member++) {
      entries.putInt(member).putInt(0);
    }
    return new NexthopMessage(
        0,
        0,
        0,
        0,
        0,
        Attributes.builder()
            .put(NexthopAttributes.NHA_ID, id)
            .put(NexthopAttributes.NHA_GROUP, entries.array())
            .put(NexthopAttributes.NHA_FDB, true)
            .build());
  }

  private static NexthopMessage byId(int id) {
    return new NexthopMessage(0, 0, 0, 0, 0, Attributes.of(NexthopAttributes.NHA_ID, id));
  }

  /** Those that stay for good, which gc_thresh3 does not count. */
  @Test
  void neighbours() throws NetException {
    try (RtnlClient client = RtnlClient.open(stranger)) {
      client.change(RtnlTypes.RTM_NEWLINK, NLM_F_CREATE, dummy("d0"));
    }
    assertThat(exhaust(RtnlTypes.RTM_NEWNEIGH, MOST, number -> neighbour(number, 0)))
        .isEqualTo(Errno.ENOBUFS);
    again(RtnlTypes.RTM_DELNEIGH, neighbour(3, 0), RtnlTypes.RTM_NEWNEIGH, neighbour(100, 0));
    assertThat(refusal(RtnlTypes.RTM_NEWNEIGH, NLM_F_CREATE | NLM_F_REPLACE, neighbour(100, 0)))
        .as("one that is there")
        .isNull();
  }

  @Test
  void addressesThatAreAnsweredFor() throws NetException {
    try (RtnlClient client = RtnlClient.open(stranger)) {
      client.change(RtnlTypes.RTM_NEWLINK, NLM_F_CREATE, dummy("d0"));
    }
    assertThat(exhaust(RtnlTypes.RTM_NEWNEIGH, MOST, number -> neighbour(number, NTF_PROXY)))
        .isEqualTo(Errno.ENOBUFS);
    again(
        RtnlTypes.RTM_DELNEIGH,
        neighbour(3, NTF_PROXY),
        RtnlTypes.RTM_NEWNEIGH,
        neighbour(100, NTF_PROXY));
  }

  private NeighbourMessage neighbour(int number, int flags) {
    int index = stranger.net().deviceByName("d0").orElseThrow().index();
    Attributes.Builder attributes = Attributes.builder()
        .put(NeighbourAttributes.NDA_DST, new byte[] {10, 7, 7, (byte) (number + 1)});
    if (flags == 0) {
      attributes.put(
          NeighbourAttributes.NDA_LLADDR, HardwareAddress.of(new byte[] {2, 0, 0, 0, 0, 1}));
    }
    return new NeighbourMessage(AF_INET, 0, index, NUD_PERMANENT, flags, 0, attributes.build());
  }
}
