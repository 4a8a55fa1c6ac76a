// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.link.LinkConfig;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** {@code type veth [ peer OPTIONS ]}: the other end is described as a link of its own. */
final class VethWords implements LinkKindWords {
  private static final AttributeType<LinkConfig> VETH_INFO_PEER =
      AttributeType.of("VETH_INFO_PEER", 1, AttributeFormat.LINK);

  @Override
  public Attributes read(Invocation ip, Arguments words, boolean creating) throws CommandExit {
    if (!words.take().equals("peer")) {
      ip.out().print(usage());
      throw Errors.failure("");
    }
    LinkRequest peer = new LinkRequest(creating);
    new LinkWords(ip, peer).read(words);
    if (peer.kind().isPresent()) {
      throw Errors.duplicate("type", peer.kind().get());
    }
    return Attributes.of(VETH_INFO_PEER, peer.message());
  }

  @Override
  public String usage() {
    return "Usage: ip link <options> type veth [peer <options>]\nTo get <options> type 'ip link add help'\n";
  }
}
