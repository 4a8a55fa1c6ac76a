// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.neighbour;

import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_DST;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_FLAGS_EXT;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_LLADDR;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_PROTOCOL;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.LinkAddressText;
import org.pernet.shell.ip.names.RoutingNames;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.InetWords;
import org.pernet.shell.ip.text.Keyword;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Prefix;
import org.pernet.shell.ip.text.Values;

/** {@code ip neigh add}, {@code change}, {@code replace}, {@code delete}: one request each. Not safe for threads. */
final class NeighbourModify {
  private static final String NO_ADDRESS = "null";

  private static final List<Keyword<NeighbourModify>> WORDS = List.of(
      Keyword.value("lladdr*", NeighbourModify::readHardwareAddress),
      Keyword.value("nud", NeighbourModify::readState),
      Keyword.value("proxy*", NeighbourModify::readProxy),
      Keyword.flag("router", request -> request.flags |= NeighbourFlags.ROUTER),
      Keyword.flag("use", request -> request.flags |= NeighbourFlags.USE),
      Keyword.flag("managed", NeighbourModify::readManaged),
      Keyword.flag("extern_learn*", request -> request.flags |= NeighbourFlags.EXT_LEARNED),
      Keyword.value("dev", (request, value) -> request.device = Optional.of(value)),
      Keyword.value("protocol*", NeighbourModify::readProtocol));

  private final Invocation ip;
  private final Attributes.Builder attributes = Attributes.builder();
  private Optional<Prefix> destination = Optional.empty();
  private Optional<String> hardwareAddress = Optional.empty();
  private Optional<String> device = Optional.empty();
  private boolean proxy;
  private int state = NeighbourStates.PERMANENT;
  private int flags;
  private int moreFlags;
  private int protocol;

  NeighbourModify(Invocation ip) {
    this.ip = ip;
  }

  void run(int type, int netlinkFlags, Arguments words) throws CommandExit {
    while (words.hasMore()) {
      String word = words.take();
      if (!Keyword.read(WORDS, word, this, words)) {
        readDestination(word, words);
      }
    }
    boolean placed = proxy || device.isPresent();
    Prefix address = destination
        .filter(given -> placed && given.family() != RtnlTypes.AF_UNSPEC)
        .orElseThrow(() -> Errors.refusal("Device and destination are required arguments."));
    attributes.put(NDA_DST, address.address());
    if (hardwareAddress.filter(text -> !text.equals(NO_ADDRESS)).isPresent()) {
      attributes.put(NDA_LLADDR, LinkAddressText.parse(hardwareAddress.get()));
    }
    if (moreFlags != 0) {
      attributes.put(NDA_FLAGS_EXT, moreFlags);
    }
    if (protocol != 0) {
      attributes.put(NDA_PROTOCOL, protocol);
    }
    try {
      ip.client().change(type, netlinkFlags, message(address.family()));
    } catch (NetException refused) {
      throw CommandExit.ofProgram(Errors.KERNEL, Errors.describe(refused));
    }
  }

  private NeighbourMessage message(int family) throws CommandExit {
    int index = 0;
    if (device.isPresent()) {
      String name = device.get();
      index = ip.linkNames().index(name).orElseThrow(() -> Errors.noDevice(name));
    }
    return new NeighbourMessage(family, 0, index, state, flags, 0, attributes.build());
  }

  private void readHardwareAddress(String value) throws CommandExit {
    if (hardwareAddress.isPresent()) {
      throw Errors.duplicate("lladdr", value);
    }
    hardwareAddress = Optional.of(value);
  }

  private void readState(String value) throws CommandExit {
    OptionalInt number = NeighbourStates.number(value);
    state = number.orElseThrow(() -> Errors.invalid(value, "nud state is bad"));
  }

  private void readProxy(String value) throws CommandExit {
    if (Matches.prefix(value, "help")) {
      throw NeighbourUsage.exit();
    }
    if (destination.isPresent()) {
      throw Errors.duplicate("address", value);
    }
    destination = Optional.of(InetWords.address(value, ip.options().family()));
    proxy = true;
    flags |= NeighbourFlags.PROXY;
  }

  private void readManaged() {
    moreFlags |= NeighbourFlags.EXT_MANAGED;
    state = 0;
  }

  private void readProtocol(String value) throws CommandExit {
    protocol = Values.require(
        RoutingNames.PROTOCOLS.number(value), value, "\"protocol\" value is invalid");
  }

  private void readDestination(String word, Arguments words) throws CommandExit {
    String value = word.equals("to") ? words.value() : word;
    if (Matches.prefix(value, "help")) {
      value = words.value();
    }
    if (destination.isPresent()) {
      throw Errors.garbage("to", value);
    }
    destination = Optional.of(InetWords.address(value, ip.options().family()));
  }
}
