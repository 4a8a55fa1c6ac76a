// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_ADDRESS;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINK;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NEW_IFINDEX;

import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.IfNames;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;

/** Reads the words of {@code add}, {@code set} and {@code delete}, up to and with the one after {@code type}. */
final class LinkWords {
  private final Invocation ip;
  private final LinkRequest request;

  LinkWords(Invocation ip, LinkRequest request) {
    this.ip = ip;
    this.request = request;
  }

  /** Reads the words into the request, and looks up what they name. */
  void read(Arguments words) throws CommandExit {
    while (words.hasMore() && request.kind().isEmpty()) {
      String word = words.take();
      Optional<LinkOption> option = LinkOptions.find(word);
      if (option.isPresent()) {
        option.get().read(ip, words, request);
      } else {
        readDevice(word, words);
      }
    }
    checkAddressLength();
    if (request.wantedIndex() != 0 && !request.creating() && !request.moving()) {
      throw Errors.refusal(
          "index can be used only when creating devices or when moving device to another netns.");
    }
    if (target().isEmpty() && request.has("group")) {
      checkGroup(words);
    } else if (request.creating()) {
      finishCreating();
    } else {
      finishChanging();
    }
  }

  private void readDevice(String word, Arguments words) throws CommandExit {
    if (Matches.prefix(word, "help")) {
      throw LinkUsage.exit();
    }
    String device = word.equals("dev") ? words.value() : word;
    if (request.device().isPresent()) {
      throw Errors.garbage("dev", device);
    }
    if (!IfNames.isAlternativeName(device)) {
      throw Errors.invalid(device, "\"dev\" not a valid ifname");
    }
    request.setDevice(device);
  }

  /** The link that is meant: a name stands for it where it is not given. */
  private Optional<String> target() {
    return request.device().or(request::name);
  }

  private void checkAddressLength() throws CommandExit {
    if (target().isEmpty() || request.addressLength() == 0 || request.creating()) {
      return;
    }
    OptionalInt length = lengthOfAddress(target().get());
    if (length.isPresent() && length.getAsInt() != request.addressLength()) {
      throw Errors.failure("Invalid address length " + request.addressLength() + " - must be "
          + length.getAsInt() + " bytes");
    }
  }

  private OptionalInt lengthOfAddress(String device) {
    OptionalInt index = ip.linkNames().index(device);
    if (index.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      return ip.client()
          .get(RtnlTypes.RTM_GETLINK, LinkMessage.of(index.getAsInt(), Attributes.empty()))
          .flatMap(reply -> reply.message().attributes().find(IFLA_ADDRESS))
          .map(HardwareAddress::length)
          .map(OptionalInt::of)
          .orElse(OptionalInt.empty());
    } catch (NetException refused) {
      ip.err().println(Errors.describe(refused));
      return OptionalInt.empty();
    }
  }

  /** All links of a group are meant: they can be changed, and deleted, and nothing may stand behind. */
  private void checkGroup(Arguments words) throws CommandExit {
    if (words.hasMore()) {
      throw Errors.refusal(
          "Garbage instead of arguments \"" + words.take() + " ...\". Try \"ip link help\".");
    }
    if (request.creating()) {
      throw Errors.refusal("group cannot be used when creating devices.");
    }
  }

  private void finishCreating() throws CommandExit {
    Optional<String> target = target();
    if (request.name().isPresent() && !request.name().equals(target)) {
      throw Errors.refusal("both \"name\" and \"dev\" cannot be used when creating devices.");
    }
    if (request.link().isPresent()) {
      request.put(IFLA_LINK, indexOf(request.link().get()));
    }
    request.setIndex(request.wantedIndex());
    if (target.isPresent()) {
      request.put(IFLA_IFNAME, target.get());
    }
  }

  private void finishChanging() throws CommandExit {
    Optional<String> target = target();
    if (target.isEmpty()) {
      throw Errors.refusal("Not enough information: \"dev\" argument is required.");
    }
    request.setIndex(indexOf(target.get()));
    if (request.wantedIndex() != 0) {
      request.put(IFLA_NEW_IFINDEX, request.wantedIndex());
    }
    if (request.name().isPresent() && !request.name().equals(target)) {
      request.put(IFLA_IFNAME, request.name().get());
    }
  }

  private int indexOf(String device) throws CommandExit {
    return ip.linkNames().index(device).orElseThrow(() -> Errors.noDevice(device));
  }
}
