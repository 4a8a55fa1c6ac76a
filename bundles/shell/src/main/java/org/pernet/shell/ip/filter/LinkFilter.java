// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.filter;

import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.IfFlags;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.LinkAttributes;
import org.pernet.rtnetlink.schema.LinkInfoAttributes;

/**
 * Which links to show, and of which family.
 *
 * @param family AF_UNSPEC for addresses of all families, AF_PACKET for none
 * @param index the one link, if it is one
 * @param hidden whether none is to be shown, since only labels of addresses are asked for
 * @param up whether only those that are up
 * @param group those of a group
 * @param master those of a master, or {@link #NO_MASTER}
 * @param kind those of a kind
 * @param memberKind those whose master is of a kind
 */
public record LinkFilter(
    int family,
    OptionalInt index,
    boolean hidden,
    boolean up,
    OptionalInt group,
    OptionalInt master,
    Optional<String> kind,
    Optional<String> memberKind) {
  /** Those without a master. */
  public static final int NO_MASTER = -1;

  /** All links. */
  public static LinkFilter all(int family) {
    return of(family, OptionalInt.empty());
  }

  /** One link, or all. */
  public static LinkFilter of(int family, OptionalInt index) {
    return new LinkFilter(
        family,
        index,
        false,
        false,
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether a link is one of them. */
  public boolean accepts(LinkMessage link) {
    Attributes attributes = link.attributes();
    if (hidden || (index.isPresent() && index.getAsInt() != link.index())) {
      return false;
    }
    if (up && (link.flags() & IfFlags.IFF_UP) == 0) {
      return false;
    }
    if (group.isPresent() && link.group().isPresent() && !group.equals(link.group())) {
      return false;
    }
    if (master.isPresent() && master.getAsInt() > 0) {
      Integer of = attributes.get(LinkAttributes.IFLA_MASTER);
      if (of == null || of != master.getAsInt()) {
        return false;
      }
    }
    return isOfKind(attributes, kind, LinkInfoAttributes.IFLA_INFO_KIND)
        && isOfKind(attributes, memberKind, LinkInfoAttributes.IFLA_INFO_SLAVE_KIND);
  }

  private static boolean isOfKind(
      Attributes attributes, Optional<String> kind, AttributeType<String> attribute) {
    return kind.isEmpty()
        || attributes
            .find(LinkAttributes.IFLA_LINKINFO)
            .flatMap(info -> info.find(attribute))
            .filter(kind.get()::equals)
            .isPresent();
  }
}
