// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.address;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.filter.AddressFields;
import org.pernet.shell.ip.filter.AddressFilter;
import org.pernet.shell.ip.filter.LinkFilter;
import org.pernet.shell.ip.filter.ShowWords;
import org.pernet.shell.ip.link.LinkPrinter;
import org.pernet.shell.ip.link.LinkQueries;
import org.pernet.shell.ip.link.LinkStatisticsPrinter;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Output;

/** {@code ip addr show}: links, each with its addresses. */
final class AddressShow {
  private final Invocation ip;
  private final LinkFilter filter;
  private final AddressFilter addressFilter;
  private final boolean withAddresses;

  private AddressShow(Invocation ip, ShowWords words) throws CommandExit {
    this.ip = ip;
    this.filter = words.links();
    this.addressFilter = words.addresses();
    this.withAddresses = filter.family() != RtnlTypes.AF_PACKET;
  }

  /** What {@code words} choose; a refusal of what cannot be. */
  static AddressShow of(Invocation ip, Arguments words) throws CommandExit {
    ShowWords show = new ShowWords(ip, ip.options().family(), AddressUsage.exit());
    show.read(words);
    return new AddressShow(ip, show);
  }

  void run() throws CommandExit {
    List<RtnlReply> links;
    try {
      links = links();
    } catch (NetException refused) {
      ip.err().println(Errors.describe(refused));
      ip.err().println("Cannot send link request: " + refused.errno().message());
      ip.output().close();
      return;
    }
    List<AddressFields> addresses = withAddresses ? addresses() : List.of();
    try (Output out = ip.output()) {
      for (RtnlReply link : links) {
        int index = ((LinkMessage) link.message()).index();
        List<AddressFields> ofLink = addresses.stream()
            .filter(address -> address.message().index() == index)
            .toList();
        if (!withAddresses || (isShown(ofLink) && isWanted((LinkMessage) link.message()))) {
          show(out, link, ofLink);
        }
      }
    }
  }

  /** Whether addresses stand alone: of the links' filters then only those count that name one, or those that are up. */
  private boolean withoutLinks() {
    return withAddresses && ip.options().oneLine() && !ip.options().brief();
  }

  private List<RtnlReply> links() throws CommandExit, NetException {
    if (filter.index().isEmpty()) {
      return LinkQueries.dump(ip, withoutLinks() ? LinkFilter.all(filter.family()) : filter);
    }
    RtnlReply link = LinkQueries.byIndex(ip, filter.index().getAsInt());
    ip.linkNames().learn(link);
    return List.of(link);
  }

  private List<AddressFields> addresses() throws CommandExit {
    AddressMessage request =
        new AddressMessage(filter.family(), 0, 0, 0, filter.index().orElse(0), Attributes.empty());
    try {
      List<AddressFields> addresses = new ArrayList<>();
      for (RtnlReply reply : ip.client().dump(RtnlTypes.RTM_GETADDR, request)) {
        if (reply.message() instanceof AddressMessage address) {
          addresses.add(AddressFields.of(address));
        }
      }
      return addresses;
    } catch (NetException refused) {
      throw CommandExit.ofProgram(1, Errors.describe(refused) + "\nDump terminated");
    }
  }

  private boolean isShown(List<AddressFields> ofLink) {
    if (ofLink.isEmpty()) {
      return filter.family() == RtnlTypes.AF_UNSPEC;
    }
    return ofLink.stream().anyMatch(addressFilter::accepts);
  }

  /** Whether addresses without their links are of a link that is up, where that is asked for. */
  private boolean isWanted(LinkMessage link) {
    return !filter.up() || (link.flags() & IfFlags.IFF_UP) != 0;
  }

  private void show(Output out, RtnlReply link, List<AddressFields> ofLink) {
    boolean withLink = !withoutLinks();
    out.openObject(null);
    boolean shown = false;
    if (withLink) {
      shown = new LinkPrinter(ip, out, LinkPrinter.Manner.ADDRESS).print(link, filter);
    }
    if (withAddresses && (shown || !withLink || filter.hidden())) {
      AddressPrinter printer = new AddressPrinter(ip, out);
      out.openArray("addr_info");
      for (AddressFields address : ofLink) {
        out.openObject(null);
        if (addressFilter.accepts(address)) {
          printer.print(address, false, ip.options().oneLine());
        }
        out.closeObject();
      }
      out.closeArray();
      if (ip.options().brief()) {
        out.endLine();
      }
    }
    if (shown && ip.options().statistics() > 0 && !ip.options().brief()) {
      new LinkStatisticsPrinter(ip.options(), out)
          .print(((LinkMessage) link.message()).attributes());
      out.endLine();
    }
    out.closeObject();
  }
}
