// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.address;

import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_ADDRESS;
import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_ANYCAST;
import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_BROADCAST;
import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_LOCAL;
import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_RT_PRIORITY;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.schema.AddressAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.filter.AddressFlags;
import org.pernet.shell.ip.names.RoutingNames;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.InetWords;
import org.pernet.shell.ip.text.Keyword;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Numbers;
import org.pernet.shell.ip.text.Prefix;
import org.pernet.shell.ip.text.Values;

/** What the words of {@code ip addr add} and its like say. Not safe for threads. */
final class AddressRequest {
  /** How a broadcast address is asked for that is made from the prefix. */
  enum Broadcast {
    /** All bits behind the prefix are ones. */
    ONES,
    /** All are zeros. */
    ZEROS
  }

  static final long FOREVER = 0xffff_ffffL;

  private static final List<Keyword<AddressRequest>> WORDS = List.of(
      Keyword.value("peer remote", AddressRequest::readPeer),
      Keyword.value("broadcast* brd", AddressRequest::readBroadcast),
      Keyword.value("anycast", AddressRequest::readAnycast),
      Keyword.value("scope", AddressRequest::readScope),
      Keyword.value("dev", (request, value) -> request.device = Optional.of(value)),
      Keyword.value(
          "label", (request, value) -> request.attributes.put(AddressAttributes.IFA_LABEL, value)),
      Keyword.value("metric* priority* preference*", AddressRequest::readMetric),
      Keyword.value("valid_lft*", AddressRequest::readValid),
      Keyword.value("preferred_lft*", AddressRequest::readPreferred));

  private final Invocation ip;
  final Attributes.Builder attributes = Attributes.builder();
  int family;
  Optional<Prefix> local = Optional.empty();
  Optional<Prefix> peer = Optional.empty();
  Optional<Broadcast> broadcast = Optional.empty();
  Optional<String> device = Optional.empty();
  OptionalInt scope = OptionalInt.empty();
  int flags;
  long valid = FOREVER;
  long preferred = FOREVER;
  boolean timed;
  /** The address as it was written. */
  String localWord = "";

  private boolean hasBroadcast;
  private boolean hasAnycast;
  private boolean hasValid;
  private boolean hasPreferred;

  AddressRequest(Invocation ip) {
    this.ip = ip;
    this.family = ip.options().family();
  }

  void read(Arguments words) throws CommandExit {
    while (words.hasMore()) {
      String word = words.take();
      if (!Keyword.read(WORDS, word, this, words) && !readFlag(word)) {
        readLocal(word, words);
      }
    }
  }

  private void learnFamily(Prefix prefix) {
    if (family == RtnlTypes.AF_UNSPEC) {
      family = prefix.family();
    }
  }

  private void readPeer(String value) throws CommandExit {
    if (peer.filter(Prefix::hasAddress).isPresent()) {
      throw Errors.duplicate("peer", value);
    }
    Prefix prefix = InetWords.prefix(value, family);
    peer = Optional.of(prefix);
    learnFamily(prefix);
    attributes.put(IFA_ADDRESS, prefix.address());
  }

  private void readBroadcast(String value) throws CommandExit {
    if (hasBroadcast) {
      throw Errors.duplicate("broadcast", value);
    }
    hasBroadcast = true;
    switch (value) {
      case "+" -> broadcast = Optional.of(Broadcast.ONES);
      case "-" -> broadcast = Optional.of(Broadcast.ZEROS);
      default -> {
        Prefix address = InetWords.address(value, family);
        learnFamily(address);
        attributes.put(IFA_BROADCAST, address.address());
      }
    }
  }

  private void readAnycast(String value) throws CommandExit {
    if (hasAnycast) {
      throw Errors.duplicate("anycast", value);
    }
    hasAnycast = true;
    Prefix address = InetWords.address(value, family);
    learnFamily(address);
    attributes.put(IFA_ANYCAST, address.address());
  }

  private void readScope(String value) throws CommandExit {
    scope = RoutingNames.SCOPES.number(value);
    if (scope.isEmpty()) {
      throw Errors.invalid(value, "invalid scope value.");
    }
  }

  private void readMetric(String value) throws CommandExit {
    attributes.put(IFA_RT_PRIORITY, Values.unsigned(value, "\"metric\" value is invalid"));
  }

  private void readValid(String value) throws CommandExit {
    if (hasValid) {
      throw Errors.duplicate("valid_lft", value);
    }
    hasValid = true;
    valid = lifetime(value, "valid_lft value");
  }

  private void readPreferred(String value) throws CommandExit {
    if (hasPreferred) {
      throw Errors.duplicate("preferred_lft", value);
    }
    hasPreferred = true;
    preferred = lifetime(value, "preferred_lft value");
  }

  private long lifetime(String value, String refusal) throws CommandExit {
    timed = true;
    if (value.equals("forever")) {
      return FOREVER;
    }
    OptionalInt seconds = Numbers.unsigned(value);
    if (seconds.isEmpty()) {
      throw Errors.invalid(value, refusal);
    }
    return Integer.toUnsignedLong(seconds.getAsInt());
  }

  private boolean readFlag(String word) {
    Optional<AddressFlags.Named> named = AddressFlags.find(word);
    if (named.isEmpty()) {
      return false;
    }
    AddressFlags.Named flag = named.get();
    if (flag.readOnly()) {
      ip.err().println("Warning: " + word + " option is not mutable from userspace");
    } else if (flag.ipv6Only() && family != RtnlTypes.AF_INET6) {
      ip.err().println("Warning: " + word + " option can be set only for IPv6 addresses");
    } else {
      flags |= flag.mask();
    }
    return true;
  }

  private void readLocal(String word, Arguments words) throws CommandExit {
    String value = word.equals("local") ? words.value() : word;
    if (Matches.prefix(value, "help")) {
      throw AddressUsage.exit();
    }
    if (local.filter(Prefix::hasAddress).isPresent()) {
      throw Errors.garbage("local", value);
    }
    Prefix prefix = InetWords.prefix(value, family);
    local = Optional.of(prefix);
    localWord = value;
    learnFamily(prefix);
    attributes.put(IFA_LOCAL, prefix.address());
  }
}
