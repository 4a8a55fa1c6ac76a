// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.filter;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Numbers;
import org.pernet.shell.ip.text.Prefix;

/** Reads which links and addresses to show: the words of {@code ip link show} and of {@code ip addr show}. */
public final class ShowWords {
  private static final String MEMBER = "_slave";
  private static final Set<String> ANY_ADDRESS = Set.of("default", "any", "all");
  private static final Map<String, Integer> SCOPES =
      Map.of("global", 0, "site", 200, "link", 253, "host", 254, "nowhere", 255);
  private static final int MAX_SCOPE = 255;

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
    if (family == RtnlTypes.AF_PACKET) {
      throw CommandExit.ofProgram(
          1, "Error: \"" + value + "\" may be inet prefix, but it is not allowed in this context.");
    }
    if (ANY_ADDRESS.contains(value)) {
      return;
    }
    Optional<Prefix> prefix = Prefix.parse(value);
    if (prefix.isEmpty() || (family != RtnlTypes.AF_UNSPEC && familyOf(prefix.get()) != family)) {
      throw CommandExit.ofProgram(
          1, "Error: " + expected() + " prefix is expected rather than \"" + value + "\".");
    }
    within = prefix;
    family = familyOf(prefix.get());
  }

  private static int familyOf(Prefix prefix) {
    return prefix.isIpv4() ? RtnlTypes.AF_INET : RtnlTypes.AF_INET6;
  }

  private String expected() {
    return switch (family) {
      case RtnlTypes.AF_INET -> "inet";
      case RtnlTypes.AF_INET6 -> "inet6";
      default -> "any valid";
    };
  }

  private void readScope(String value) throws CommandExit {
    if (value.equals("all")) {
      scope = Optional.empty();
      return;
    }
    Integer named = SCOPES.get(value);
    OptionalInt number = Numbers.unsigned(value);
    if (named == null
        && (number.isEmpty() || Integer.compareUnsigned(number.getAsInt(), MAX_SCOPE) > 0)) {
      throw Errors.invalidValue(value, "invalid \"scope\"");
    }
    scope = Optional.of(named != null ? named : number.getAsInt());
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
