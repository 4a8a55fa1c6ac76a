// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.client;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_ALT_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_EXT_MASK;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_PROP_LIST;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** What an invocation has learnt of the links in its namespace: names, indexes, flags. What it does not know it asks. */
public final class LinkNames {
  /** IFLA_EXT_MASK: virtual functions, no statistics. */
  private static final int LOOK_UP_MASK = 1 | 8;

  private static final Pattern BY_INDEX = Pattern.compile("if\\s*\\+?(\\d+).*", Pattern.DOTALL);

  private record Known(String name, List<String> otherNames, int flags) {}

  private final RtnlClient client;
  private final Map<Integer, Known> byIndex = new HashMap<>();

  LinkNames(RtnlClient client) {
    this.client = client;
  }

  /** Learns from a message; a link that was deleted is forgotten. */
  public void learn(RtnlReply reply) {
    if (reply.message() instanceof LinkMessage link) {
      byIndex.remove(link.index());
      if (reply.type() == RtnlTypes.RTM_NEWLINK && link.name().isPresent()) {
        Attributes properties = link.attributes().find(IFLA_PROP_LIST).orElse(Attributes.empty());
        byIndex.put(
            link.index(),
            new Known(link.name().get(), properties.all(IFLA_ALT_IFNAME), link.flags()));
      }
    }
  }

  /** The index of the link with a name, with an alternative name, or written {@code if7}; empty where there is none. */
  public OptionalInt index(String name) {
    for (Map.Entry<Integer, Known> entry : byIndex.entrySet()) {
      Known known = entry.getValue();
      if (known.name().equals(name) || known.otherNames().contains(name)) {
        return OptionalInt.of(entry.getKey());
      }
    }
    Optional<LinkMessage> asked = ask(0, putName(lookUp(), name).build());
    return asked.isPresent() ? OptionalInt.of(asked.get().index()) : writtenIndex(name);
  }

  /** The name of the link with an index; {@code if7} where there is none. */
  public String name(int index) {
    if (!byIndex.containsKey(index)) {
      ask(index, lookUp().build());
    }
    Known known = byIndex.get(index);
    return known == null ? "if" + Integer.toUnsignedString(index) : known.name();
  }

  /** Whether the link with an index was down when it was last heard of; false where it never was. */
  public boolean isKnownDown(int index) {
    Known known = byIndex.get(index);
    return known != null && (known.flags() & IfFlags.IFF_UP) == 0;
  }

  private static Attributes.Builder lookUp() {
    return Attributes.builder().put(IFLA_EXT_MASK, LOOK_UP_MASK);
  }

  /** Adds the attribute that asks for a link by name. */
  public static Attributes.Builder putName(Attributes.Builder attributes, String name) {
    return attributes.put(IfNames.isName(name) ? IFLA_IFNAME : IFLA_ALT_IFNAME, name);
  }

  private Optional<LinkMessage> ask(int index, Attributes attributes) {
    try {
      Optional<RtnlReply> reply =
          client.get(RtnlTypes.RTM_GETLINK, LinkMessage.of(index, attributes));
      reply.ifPresent(this::learn);
      return reply.map(RtnlReply::message).map(LinkMessage.class::cast);
    } catch (NetException absent) {
      return Optional.empty();
    }
  }

  private static OptionalInt writtenIndex(String name) {
    Matcher matcher = BY_INDEX.matcher(name);
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    int index = new BigInteger(matcher.group(1)).intValue();
    return index == 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }
}
