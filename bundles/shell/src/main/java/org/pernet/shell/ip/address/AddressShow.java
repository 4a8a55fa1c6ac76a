// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.link.LinkFilter;
import org.pernet.shell.ip.link.LinkFilterWords;
import org.pernet.shell.ip.link.LinkPrinter;
import org.pernet.shell.ip.link.LinkQueries;
import org.pernet.shell.ip.link.LinkStatisticsPrinter;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Numbers;
import org.pernet.shell.ip.text.Output;
import org.pernet.shell.ip.text.Prefix;

/** {@code ip addr show}: links, each with its addresses. */
final class AddressShow {
  private static final Map<String, Integer> SCOPES =
      Map.of("global", 0, "site", 200, "link", 253, "host", 254, "nowhere", 255);

  private static final Set<String> ANY = Set.of("default", "any", "all");

  private final Invocation ip;
  private int family;
  private Optional<Integer> scope = Optional.empty();
  private int flagMask;
  private int flags;
  private Optional<String> label = Optional.empty();
  private Optional<Prefix> within = Optional.empty();

  AddressShow(Invocation ip) {
    this.ip = ip;
    this.family = ip.options().family();
  }

  /** The filter for links; the words' other part is kept here. */
  LinkFilter read(Arguments words) throws CommandExit {
    LinkFilterWords links = new LinkFilterWords(ip, AddressUsage.exit());
    while (words.hasMore()) {
      String word = words.take();
      Optional<AddressFlags.Wanted> wanted = AddressFlags.wanted(word);
      if (word.equals("to")) {
        readPrefix(words.value());
      } else if (word.equals("scope")) {
        readScope(words.value());
      } else if (word.equals("label")) {
        label = Optional.of(words.value());
      } else if (wanted.isPresent()) {
        flagMask |= wanted.get().mask();
        flags = (flags & ~wanted.get().mask()) | wanted.get().value();
      } else {
        links.read(word, words);
      }
    }
    return links.filter(family);
  }

  private void readPrefix(String value) throws CommandExit {
    if (ANY.contains(value)) {
      return;
    }
    Prefix prefix = Prefix.parse(value).orElseThrow(() -> notAPrefix("any valid", value));
    if (family == RtnlTypes.AF_INET && !prefix.isIpv4()) {
      throw notAPrefix("inet", value);
    }
    if (family == RtnlTypes.AF_INET6 && prefix.isIpv4()) {
      throw notAPrefix("inet6", value);
    }
    within = Optional.of(prefix);
    if (family == RtnlTypes.AF_UNSPEC) {
      family = prefix.isIpv4() ? RtnlTypes.AF_INET : RtnlTypes.AF_INET6;
    }
  }

  private static CommandExit notAPrefix(String expected, String value) {
    return CommandExit.ofProgram(
        1, "Error: " + expected + " prefix is expected rather than \"" + value + "\".");
  }

  private void readScope(String value) throws CommandExit {
    if (value.equals("all")) {
      scope = Optional.empty();
      return;
    }
    Integer named = SCOPES.get(value);
    OptionalInt number = Numbers.unsigned(value);
    if (named == null
        && (number.isEmpty() || Integer.compareUnsigned(number.getAsInt(), 255) > 0)) {
      throw Errors.invalidValue(value, "invalid \"scope\"");
    }
    scope = Optional.of(named != null ? named : number.getAsInt());
  }

  void run(Arguments words) throws CommandExit {
    LinkFilter read = read(words);
    LinkFilter filter = new LinkFilter(
        family,
        read.index(),
        read.up(),
        read.group(),
        read.master(),
        read.kind(),
        read.memberKind());
    try (Output out = ip.output()) {
      List<RtnlReply> links = links(filter);
      boolean withAddresses = family != RtnlTypes.AF_PACKET;
      List<AddressFields> addresses = withAddresses ? addresses(filter) : List.of();
      AddressFilter addressFilter =
          new AddressFilter(family, scope, flagMask, flags, label, within);
      for (RtnlReply link : links) {
        int index = ((LinkMessage) link.message()).index();
        List<AddressFields> ofLink = addresses.stream()
            .filter(address -> address.message().index() == index)
            .toList();
        if (!withAddresses || isShown(ofLink, addressFilter)) {
          show(out, link, filter, ofLink, addressFilter);
        }
      }
    } catch (NetException refused) {
      ip.err().println(Errors.describe(refused));
      ip.err().println("Cannot send link request: " + refused.errno().message());
    }
  }

  private List<RtnlReply> links(LinkFilter filter) throws CommandExit, NetException {
    if (filter.index().isEmpty()) {
      return LinkQueries.dump(ip, filter);
    }
    RtnlReply link = LinkQueries.byIndex(ip, filter.index().getAsInt());
    ip.linkNames().learn(link);
    return List.of(link);
  }

  private List<AddressFields> addresses(LinkFilter filter) throws CommandExit {
    AddressMessage request =
        new AddressMessage(family, 0, 0, 0, filter.index().orElse(0), Attributes.empty());
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

  private boolean isShown(List<AddressFields> ofLink, AddressFilter filter) {
    if (ofLink.isEmpty()) {
      return family == RtnlTypes.AF_UNSPEC;
    }
    return ofLink.stream().anyMatch(filter::accepts);
  }

  private void show(
      Output out,
      RtnlReply link,
      LinkFilter filter,
      List<AddressFields> ofLink,
      AddressFilter addressFilter) {
    boolean withAddresses = family != RtnlTypes.AF_PACKET;
    boolean withLink = ip.options().brief() || !ip.options().oneLine() || !withAddresses;
    out.openObject(null);
    boolean shown = false;
    if (withLink && label.isEmpty()) {
      shown = new LinkPrinter(ip, out, LinkPrinter.Manner.ADDRESS).print(link, filter);
    }
    if (withAddresses && (shown || !withLink || label.isPresent())) {
      AddressPrinter printer = new AddressPrinter(ip, out);
      out.openArray("addr_info");
      for (AddressFields address : ofLink) {
        if (addressFilter.accepts(address)) {
          printer.print(address, false, ip.options().oneLine());
        }
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
