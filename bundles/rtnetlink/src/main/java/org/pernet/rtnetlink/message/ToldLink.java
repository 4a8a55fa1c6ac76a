// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.message;

import java.util.function.Consumer;
import org.pernet.api.attr.AttributeSink;
import org.pernet.api.attr.Attributes;
import org.pernet.netlink.message.PassingBody;

/**
 * A link of a dump, that is written without being made into an object for each attribute.
 *
 * @param head what stands in the header; without attributes
 * @param attributes puts them, in order; more than once, if asked
 */
public record ToldLink(LinkMessage head, Consumer<AttributeSink> attributes)
    implements PassingBody {
  @Override
  public LinkMessage kept() {
    Attributes.Builder all = Attributes.builder();
    attributes.accept(all);
    return new LinkMessage(
        head.family(),
        head.type(),
        head.index(),
        head.flags(),
        head.change(),
        head.padding(),
        all.build());
  }
}
