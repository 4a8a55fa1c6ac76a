// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.address;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Flush;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.filter.AddressFields;
import org.pernet.shell.ip.filter.AddressFilter;
import org.pernet.shell.ip.filter.AddressFlags;
import org.pernet.shell.ip.filter.LinkFilter;
import org.pernet.shell.ip.filter.ShowWords;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Output;

/** {@code ip addr flush}: takes away what is chosen, those first that go with others. */
final class AddressFlush {
  private final Invocation ip;
  private final LinkFilter links;
  private final AddressFilter filter;

  private AddressFlush(Invocation ip, ShowWords words) throws CommandExit {
    this.ip = ip;
    this.links = words.links();
    this.filter = words.addresses();
  }

  static void run(Invocation ip, Arguments words) throws CommandExit {
    if (!words.hasMore()) {
      throw Errors.failure("Flush requires arguments.");
    }
    if (ip.options().family() == RtnlTypes.AF_PACKET) {
      throw Errors.failure("Cannot flush link addresses.");
    }
    ShowWords show = new ShowWords(ip, ip.options().family(), AddressUsage.exit());
    show.read(words);
    AddressFlush flush = new AddressFlush(ip, show);
    new Flush(ip, "addresses", 1, flush.filter.asksForPrimary())
        .run(flush::chosen, RtnlTypes.RTM_DELADDR);
  }

  private List<RtnlReply> chosen() throws NetException {
    List<RtnlReply> secondaries = new ArrayList<>();
    List<RtnlReply> primaries = new ArrayList<>();
    AddressMessage request =
        new AddressMessage(links.family(), 0, 0, 0, links.index().orElse(0), Attributes.empty());
    for (RtnlReply reply : ip.client().dump(RtnlTypes.RTM_GETADDR, request)) {
      if (reply.message() instanceof AddressMessage message && isChosen(message)) {
        boolean secondary = AddressFlags.isSecondary(AddressFields.of(message).flags());
        (secondary ? secondaries : primaries).add(reply);
      }
    }
    secondaries.addAll(primaries);
    if (ip.options().statistics() > 1) {
      print(secondaries);
    }
    return secondaries;
  }

  private boolean isChosen(AddressMessage message) {
    return (links.index().isEmpty() || links.index().getAsInt() == message.index())
        && (!links.up() || !ip.linkNames().isKnownDown(message.index()))
        && filter.accepts(AddressFields.of(message));
  }

  private void print(List<RtnlReply> addresses) {
    Output out = ip.textOutput();
    for (RtnlReply reply : addresses) {
      new AddressPrinter(ip, out)
          .print(AddressFields.of((AddressMessage) reply.message()), false, true);
    }
  }
}
