// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.address;

import java.util.Optional;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.filter.AddressFields;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Prefix;

/** {@code ip addr add}, {@code change}, {@code replace}, {@code delete}: a prefix and a device, which is all there is yet. */
final class AddressModify {
  private final Invocation ip;
  private Optional<Prefix> local = Optional.empty();
  private Optional<String> device = Optional.empty();

  AddressModify(Invocation ip) {
    this.ip = ip;
  }

  void run(int type, int flags, Arguments words) throws CommandExit {
    while (words.hasMore()) {
      String word = words.take();
      if (word.equals("dev")) {
        device = Optional.of(words.value());
      } else {
        readLocal(word, words);
      }
    }
    String name = device.orElseThrow(
        () -> Errors.failure("Not enough information: \"dev\" argument is required."));
    int index = ip.linkNames().index(name).orElseThrow(() -> Errors.noDevice(name));
    try {
      ip.client().change(type, flags, message(index));
    } catch (NetException refused) {
      throw Errors.kernel(refused);
    }
  }

  private void readLocal(String word, Arguments words) throws CommandExit {
    String value = word;
    if (word.equals("local")) {
      value = words.value();
    } else if (Matches.prefix(word, "help")) {
      throw AddressUsage.exit();
    }
    String text = value;
    if (local.isPresent()) {
      throw Errors.garbage("local", text);
    }
    local = Optional.of(Prefix.parse(text)
        .orElseThrow(() -> CommandExit.ofProgram(
            1, "Error: any valid prefix is expected rather than \"" + text + "\".")));
  }

  private AddressMessage message(int index) {
    if (local.isEmpty()) {
      return new AddressMessage(ip.options().family(), 0, 0, 0, index, Attributes.empty());
    }
    Prefix prefix = local.get();
    Attributes attributes = Attributes.builder()
        .putUnknown(AddressFields.LOCAL, prefix.address())
        .putUnknown(AddressFields.ADDRESS, prefix.address())
        .build();
    int family = prefix.isIpv4() ? RtnlTypes.AF_INET : RtnlTypes.AF_INET6;
    return new AddressMessage(family, prefix.length(), 0, 0, index, attributes);
  }
}
