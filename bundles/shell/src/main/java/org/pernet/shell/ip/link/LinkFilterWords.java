// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;

/** Reads which links to show: the words that {@code ip link show} and {@code ip addr show} share. */
public final class LinkFilterWords {
  private static final String MEMBER = "_slave";

  private final Invocation ip;
  private final CommandExit usage;
  private Optional<String> device = Optional.empty();
  private boolean up;
  private OptionalInt group = OptionalInt.empty();
  private OptionalInt master = OptionalInt.empty();
  private Optional<String> kind = Optional.empty();
  private Optional<String> memberKind = Optional.empty();

  /** Reads for {@code ip}; {@code usage} is what {@code help} answers. */
  public LinkFilterWords(Invocation ip, CommandExit usage) {
    this.ip = ip;
    this.usage = usage;
  }

  /** Reads one word and its values. */
  public void read(String word, Arguments words) throws CommandExit {
    switch (word) {
      case "up" -> up = true;
      case "group" -> group = OptionalInt.of(LinkTexts.group(words.value()));
      case "master" -> master = OptionalInt.of(LinkTexts.index(ip, words.value()));
      case "vrf" -> master = OptionalInt.of(LinkTexts.vrfIndex(ip, words.value()));
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

  /** Whether links of a group are asked for. */
  public boolean hasGroup() {
    return group.isPresent();
  }

  /** The filter, when all words are read; a refusal where the one link is not there. */
  public LinkFilter filter(int family) throws CommandExit {
    OptionalInt index = OptionalInt.empty();
    if (device.isPresent()) {
      String name = device.get();
      index = ip.linkNames().index(name);
      if (index.isEmpty() || index.getAsInt() < 0) {
        throw Errors.failure("Device \"" + name + "\" does not exist.");
      }
    }
    return new LinkFilter(family, index, up, group, master, kind, memberKind);
  }
}
