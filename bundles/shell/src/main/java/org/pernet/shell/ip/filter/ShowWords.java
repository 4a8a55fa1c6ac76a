// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.filter;

import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.names.RoutingNames;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.InetWords;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Prefix;

/** Reads which links and addresses to show: the words of {@code ip link show} and of {@code ip addr show}. */
public final class ShowWords {
  private static final String MEMBER = "_slave";

  private final Invocation ip;
  private final CommandExit usage;
  private int family;
  private Optional<String> device = Optional.empty();
  private boolean up;
  private OptionalInt group = OptionalInt.empty();
  private OptionalInt master = OptionalInt.empty();
  private Optional<String> kind = Optional.empty();
  private Optional<String> memberKind = Optional.empty();
  private Optional<Integer> scope = Optional.empty();
  private int flagMask;
  private int flags;
  private Optional<String> label = Optional.empty();
  private Optional<Prefix> within = Optional.empty();

  /** Reads for {@code ip}, of a family; {@code usage} is what {@code help} answers. */
  public ShowWords(Invocation ip, int family, CommandExit usage) {
    this.ip = ip;
    this.family = family;
    this.usage = usage;
  }

  /** Reads all words. */
  public void read(Arguments words) throws CommandExit {
    while (words.hasMore()) {
      String word = words.take();
      Optional<AddressFlags.Wanted> wanted = AddressFlags.wanted(word);
      if (wanted.isPresent()) {
        flagMask |= wanted.get().mask();
        flags = (flags & ~wanted.get().mask()) | wanted.get().value();
      } else {
        read(word, words);
      }
    }
  }

  private void read(String word, Arguments words) throws CommandExit {
    switch (word) {
      case "to" -> readPrefix(words.value());
      case "scope" -> readScope(words.value());
      case "up" -> up = true;
      case "label" -> label = Optional.of(words.value());
      case "group" -> group = OptionalInt.of(LinkLookup.group(words.value()));
      case "master" -> master = OptionalInt.of(LinkLookup.index(ip, words.value()));
      case "vrf" -> master = OptionalInt.of(LinkLookup.vrfIndex(ip, words.value()));
      case "nomaster" -> master = OptionalInt.of(LinkFilter.NO_MASTER);
      case "type" -> readKind(words.value());
      case "dev" -> readDevice(words.value());
      default -> {
        if (Matches.prefix(word, "help")) {
          throw usage;
        }
        readDevice(word);
      }
    }
  }

  private void readPrefix(String value) throws CommandExit {
    Prefix prefix = InetWords.prefix(value, family);
    within = Optional.of(prefix).filter(Prefix::hasAddress);
    if (family == RtnlTypes.AF_UNSPEC) {
      family = prefix.family();
    }
  }

  private void readScope(String value) throws CommandExit {
    if (value.equals("all")) {
      scope = Optional.empty();
      return;
    }
    scope = Optional.of(RoutingNames.SCOPES
        .number(value)
        .orElseThrow(() -> Errors.invalidValue(value, "invalid \"scope\"")));
  }

  private void readKind(String value) {
    if (value.endsWith(MEMBER)) {
      memberKind = Optional.of(value.substring(0, value.length() - MEMBER.length()));
    } else {
      kind = Optional.of(value);
    }
  }

  private void readDevice(String value) throws CommandExit {
    if (device.isPresent()) {
      throw Errors.garbage("dev", value);
    }
    device = Optional.of(value);
  }

  /** The name of the one link, if it is one. */
  public Optional<String> device() {
    return device;
  }

  /** Which links, when all words are read; a refusal where the one link is not there. */
  public LinkFilter links() throws CommandExit {
    OptionalInt index = OptionalInt.empty();
    if (device.isPresent()) {
      String name = device.get();
      index = ip.linkNames().index(name);
      if (index.isEmpty() || index.getAsInt() < 0) {
        throw Errors.failure("Device \"" + name + "\" does not exist.");
      }
    }
    return new LinkFilter(family, index, label.isPresent(), up, group, master, kind, memberKind);
  }

  /** Which addresses, when all words are read. */
  public AddressFilter addresses() {
    return new AddressFilter(family, scope, flagMask, flags, label, within);
  }
}
