// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_SLAVE_DATA;

import java.util.Optional;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.NetlinkFlags;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;

/** {@code ip link add}, {@code set}, {@code change}, {@code replace}, {@code delete}: one request each. */
final class LinkModify {
  private final Invocation ip;
  private final int type;
  private final int flags;

  /** Sends requests of {@code type} with {@code flags}. */
  LinkModify(Invocation ip, int type, int flags) {
    this.ip = ip;
    this.type = type;
    this.flags = flags;
  }

  void run(Arguments words) throws CommandExit {
    boolean creating = (flags & NetlinkFlags.CREATE) != 0;
    LinkRequest request = new LinkRequest(creating);
    new LinkWords(ip, request).read(words);
    if (request.kind().isPresent()) {
      request.put(IFLA_LINKINFO, linkInfo(request.kind().get(), words, creating));
    } else if (creating) {
      throw Errors.failure("Not enough information: \"type\" argument is required");
    }
    try {
      ip.client().change(type, flags, request.message());
    } catch (NetException refused) {
      throw Errors.kernel(refused);
    }
  }

  private Attributes linkInfo(String kind, Arguments words, boolean creating) throws CommandExit {
    Attributes.Builder info = Attributes.builder().put(IFLA_INFO_KIND, kind);
    if (words.hasMore()) {
      Optional<LinkKindWords> kindWords = LinkKindWords.find(kind);
      if (kindWords.isEmpty()) {
        throw garbage(words.take());
      }
      Attributes data = kindWords.get().read(ip, words, creating);
      info.put(kind.endsWith("_slave") ? IFLA_INFO_SLAVE_DATA : IFLA_INFO_DATA, data);
    }
    return info.build();
  }

  private static CommandExit garbage(String word) {
    return Matches.prefix(word, "help")
        ? LinkUsage.exit()
        : Errors.failure(
            "Garbage instead of arguments \"" + word + " ...\". Try \"ip link help\".");
  }
}
