// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pernet.api.attr.Attributes;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.netlink.message.ErrorBody;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.rtnetlink.codec.RtnlCodec;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** A datagram's messages and attributes, as our codec has them, in the order in which tshark prints them. */
final class TsharkLine {
  private static final int HEADER = MessageCodec.HEADER;
  private static final int LINK_HEADER = 16;
  private static final int NUMBER = 0x3fff;

  /** The kinds of message whose attributes Wireshark 4.0 knows, by the first of their four types; of a bridge's
   * entries it shows none. */
  private static final Set<Integer> KNOWN = Set.of(
      RtnlTypes.RTM_NEWLINK, RtnlTypes.RTM_NEWADDR, RtnlTypes.RTM_NEWROUTE, RtnlTypes.RTM_NEWNEIGH);

  private final MessageCodec codec = new MessageCodec(new RtnlCodec(kind -> Optional.empty()));

  /**
   * What is compared.
   *
   * @param lengths of all messages, those that an acknowledgement repeats included
   * @param types of the route family's messages
   * @param otherTypes of netlink's own, and of repeated ones
   * @param attributes number and length of each attribute on the top level
   */
  record Seen(
      List<Integer> lengths,
      List<Integer> types,
      List<Integer> otherTypes,
      List<String> attributes) {
    /** Of some messages of neighbours Wireshark 4.0 shows no attribute: whether this has one of them. */
    boolean hasNeighbours() {
      return types.stream()
          .anyMatch(type -> type >= RtnlTypes.RTM_NEWNEIGH && type < RtnlTypes.RTM_NEWNEIGH + 4);
    }

    Seen withoutAttributes() {
      return new Seen(lengths, types, otherTypes, List.of());
    }
  }

  /** What tshark printed, tabs between the fields. */
  static Seen parse(String line) {
    String[] fields = Arrays.copyOf(line.split("\t", -1), 5);
    // what fills a datagram up behind its messages is no message
    List<Integer> lengths =
        numbers(fields[0]).stream().filter(length -> length >= HEADER).toList();
    List<Integer> attributeLengths = numbers(fields[3]);
    List<Integer> attributeTypes = numbers(fields[4]);
    List<String> attributes = new ArrayList<>();
    for (int i = 0; i < attributeLengths.size(); i++) {
      attributes.add((attributeTypes.get(i) & NUMBER) + "/" + attributeLengths.get(i));
    }
    return new Seen(lengths, numbers(fields[1]), numbers(fields[2]), attributes);
  }

  private static List<Integer> numbers(String field) {
    return field == null || field.isEmpty()
        ? List.of()
        : Arrays.stream(field.split(",", -1)).map(Integer::decode).toList();
  }

  /** What our codec reads. */
  Seen of(byte[] datagram) {
    Seen seen =
        new Seen(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (NetlinkMessage message : codec.readAll(datagram)) {
      byte[] bytes = codec.toBytes(message);
      ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      seen.lengths.add(in.getInt(0));
      boolean route = message.type() >= NetlinkMessage.MIN_TYPE;
      (route ? seen.types : seen.otherTypes).add(message.type());
      if (message.type() == NetlinkMessage.NLMSG_ERROR && message.body() instanceof ErrorBody) {
        seen.lengths.add(in.getInt(HEADER + 4));
        seen.otherTypes.add((int) in.getShort(HEADER + 8));
      }
      boolean known = KNOWN.contains(message.type() & ~3)
          && !(message.body() instanceof NeighbourMessage entry
              && entry.family() == RtnlTypes.AF_BRIDGE);
      if (known && message.body() instanceof RtnlMessage body) {
        addAttributes(body.attributes(), seen.attributes);
      }
    }
    return seen;
  }

  private void addAttributes(Attributes attributes, List<String> to) {
    for (int i = 0; i < attributes.size(); i++) {
      Attributes one = Attributes.builder()
          .putReceived(attributes.typeAt(i), attributes.valueAt(i), attributes.formAt(i))
          .build();
      byte[] alone =
          codec.toBytes(new NetlinkMessage(RtnlTypes.RTM_NEWLINK, 0, 0, 0, LinkMessage.of(0, one)));
      ByteBuffer in = ByteBuffer.wrap(alone).order(ByteOrder.LITTLE_ENDIAN);
      to.add((in.getShort(HEADER + LINK_HEADER + 2) & NUMBER) + "/"
          + in.getShort(HEADER + LINK_HEADER));
    }
  }
}
