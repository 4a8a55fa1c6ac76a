// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.neighbour;

import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_CACHEINFO;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_DST;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_IFINDEX;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_MASTER;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_PROTOCOL;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.filter.LinkFilter;
import org.pernet.shell.ip.filter.LinkLookup;
import org.pernet.shell.ip.names.RoutingNames;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.InetWords;
import org.pernet.shell.ip.text.Keyword;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Prefix;

/** Which neighbours are meant. Filled by the words, then only read, but for the states of a flush. */
final class NeighbourFilter {
  private static final int ALL_STATES = -1;
  private static final int BYTE = 0xff;

  private static final List<Keyword<NeighbourFilter>> WORDS = List.of(
      Keyword.value("dev", NeighbourFilter::readDevice),
      Keyword.value(
          "master",
          (filter, value) -> filter.master = OptionalInt.of(LinkLookup.index(filter.ip, value))),
      Keyword.value(
          "vrf",
          (filter, value) -> filter.master = OptionalInt.of(LinkLookup.vrfIndex(filter.ip, value))),
      Keyword.flag("nomaster", filter -> filter.master = OptionalInt.of(LinkFilter.NO_MASTER)),
      Keyword.flag("unused", filter -> filter.unused = true),
      Keyword.value("nud", NeighbourFilter::readState),
      Keyword.flag("proxy", filter -> filter.proxy = true),
      Keyword.value("protocol*", NeighbourFilter::readProtocol));

  private final Invocation ip;
  private final boolean flushing;
  private int family;
  private int states;
  private boolean hasStates;
  private Optional<String> device = Optional.empty();
  OptionalInt index = OptionalInt.empty();
  private OptionalInt master = OptionalInt.empty();
  private boolean unused;
  private boolean proxy;
  private int protocol;
  private Optional<Prefix> within = Optional.empty();

  private NeighbourFilter(Invocation ip, boolean flushing) {
    this.ip = ip;
    this.flushing = flushing;
    this.family = ip.options().family();
    this.states = flushing
        ? ~(NeighbourStates.PERMANENT | NeighbourStates.NOARP)
        : BYTE & ~NeighbourStates.NOARP;
  }

  /** All, or those of a device. */
  static NeighbourFilter all(Invocation ip, OptionalInt index) {
    NeighbourFilter filter = new NeighbourFilter(ip, false);
    filter.states = ALL_STATES;
    filter.index = index;
    return filter;
  }

  /** What all words say; a flush spares those that were given by hand. */
  static NeighbourFilter read(Invocation ip, boolean flushing, Arguments words) throws CommandExit {
    NeighbourFilter filter = new NeighbourFilter(ip, flushing);
    while (words.hasMore()) {
      String word = words.take();
      if (!Keyword.read(WORDS, word, filter, words)) {
        filter.readPrefix(word, words);
      }
    }
    if (filter.device.isPresent()) {
      String name = filter.device.get();
      filter.index = ip.linkNames().index(name);
      if (filter.index.isEmpty()) {
        throw Errors.noDevice(name);
      }
    }
    return filter;
  }

  private void readDevice(String value) throws CommandExit {
    if (device.isPresent()) {
      throw Errors.duplicate("dev", value);
    }
    device = Optional.of(value);
  }

  private void readState(String value) throws CommandExit {
    OptionalInt number = NeighbourStates.number(value);
    if (number.isEmpty() && !value.equals("all")) {
      throw Errors.invalid(value, "nud state is bad");
    }
    int wanted = number.orElse(flushing ? ~NeighbourStates.NOARP : ALL_STATES);
    if (!hasStates) {
      hasStates = true;
      states = 0;
    }
    states |= wanted == 0 ? NeighbourStates.NONE_WANTED : wanted;
  }

  private void readProtocol(String value) throws CommandExit {
    OptionalInt number = RoutingNames.PROTOCOLS.number(value);
    if (number.isEmpty() && !value.equals("all")) {
      throw Errors.invalidValue(value, "invalid \"protocol\"");
    }
    protocol = number.orElse(0);
  }

  private void readPrefix(String word, Arguments words) throws CommandExit {
    String value = word.equals("to") ? words.value() : word;
    if (Matches.prefix(value, "help")) {
      throw NeighbourUsage.exit();
    }
    Prefix prefix = InetWords.prefix(value, family);
    within = Optional.of(prefix);
    if (family == RtnlTypes.AF_UNSPEC) {
      family = prefix.family();
    }
  }

  /** Those that the kernel's own filters let pass; in a flush it is asked for all. */
  List<RtnlReply> dump() throws NetException {
    Attributes.Builder attributes = Attributes.builder();
    index.ifPresent(device -> attributes.put(NDA_IFINDEX, device));
    master.ifPresent(device -> attributes.put(NDA_MASTER, device));
    NeighbourMessage request = new NeighbourMessage(
        family, 0, 0, 0, proxy ? NeighbourFlags.PROXY : 0, 0, attributes.build());
    return ip.client().dump(RtnlTypes.RTM_GETNEIGH, request).stream()
        .filter(
            reply -> reply.message() instanceof NeighbourMessage neighbour && accepts(neighbour))
        .toList();
  }

  /** Whether a neighbour is one of them. */
  boolean accepts(NeighbourMessage neighbour) {
    if ((family != RtnlTypes.AF_UNSPEC && family != neighbour.family())
        || (index.isPresent() && index.getAsInt() != neighbour.index())
        || !acceptsState(neighbour)) {
      return false;
    }
    Attributes attributes = neighbour.attributes();
    byte[] address = attributes.find(NDA_DST).orElse(new byte[0]);
    return (within.isEmpty() || within.get().agrees(address, within.get().length()))
        && (protocol == 0 || protocol == attributes.find(NDA_PROTOCOL).orElse(0))
        && (!unused || attributes.find(NDA_CACHEINFO).orElse(new long[4])[3] == 0);
  }

  private boolean acceptsState(NeighbourMessage neighbour) {
    int state = neighbour.state();
    boolean always = (neighbour.flags() & (NeighbourFlags.PROXY | NeighbourFlags.EXT_LEARNED)) != 0;
    boolean none = state == 0 && (states & NeighbourStates.NONE_WANTED) != 0;
    return always || none || (states & state) != 0;
  }

  /** What failed once is not looked for again. */
  void forgetFailed() {
    states &= ~NeighbourStates.FAILED;
  }
}
