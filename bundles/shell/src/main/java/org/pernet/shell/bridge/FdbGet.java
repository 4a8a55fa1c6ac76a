// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.bridge;

import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_LLADDR;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_MASTER;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_VLAN;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_VNI;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Keyword;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Numbers;
import org.pernet.shell.ip.text.Output;
import org.pernet.shell.ip.text.Values;

/** {@code bridge fdb get}. Not safe for threads. */
final class FdbGet {
  private static final int REFUSED_BY_KERNEL = 254;
  private static final int MAX_VNI = 0xff_ffff;

  private static final List<Keyword<FdbGet>> WORDS = List.of(
      Keyword.value("brport dev", (get, value) -> get.device = Optional.of(value)),
      Keyword.value("br", (get, value) -> get.master = Optional.of(value)),
      Keyword.value(
          "vlan*", (get, value) -> get.attributes.put(NDA_VLAN, Numbers.decimal(value) & 0xffff)),
      Keyword.value(
          "vni*",
          (get, value) ->
              get.attributes.put(NDA_VNI, Values.atMost(value, MAX_VNI, "invalid VNI"))),
      Keyword.flag("self*", get -> get.flags |= FdbStates.SELF),
      Keyword.flag("master*", get -> get.flags |= FdbStates.MASTER),
      Keyword.flag("dynamic*", get -> {}));

  private final Invocation bridge;
  private final Attributes.Builder attributes = Attributes.builder();
  private Optional<String> device = Optional.empty();
  private Optional<String> master = Optional.empty();
  private Optional<String> address = Optional.empty();
  private int flags;

  FdbGet(Invocation bridge) {
    this.bridge = bridge;
  }

  void run(Arguments words) throws CommandExit {
    while (words.hasMore()) {
      String word = words.take();
      if (!Keyword.read(WORDS, word, this, words)) {
        readAddress(word, words);
      }
    }
    if ((device.isEmpty() && master.isEmpty()) || address.isEmpty()) {
      throw CommandExit.ofCommand(
          Errors.REFUSED, "Device or master and address are required arguments.");
    }
    attributes.put(NDA_LLADDR, MacText.parse(address.get()));
    int index = device.isPresent() ? Fdb.index(bridge, device.get(), "device") : 0;
    if (master.isPresent()) {
      attributes.put(NDA_MASTER, Fdb.index(bridge, master.get(), "bridge device"));
    }
    NeighbourMessage request =
        new NeighbourMessage(RtnlTypes.AF_BRIDGE, 0, index, 0, flags, 0, attributes.build());
    Optional<RtnlReply> answer;
    try {
      answer = bridge.client().get(RtnlTypes.RTM_GETNEIGH, request);
    } catch (NetException refused) {
      throw CommandExit.ofCommand(REFUSED_BY_KERNEL, Errors.describe(refused));
    }
    try (Output out = bridge.output()) {
      answer.ifPresent(new FdbPrinter(bridge, out, OptionalInt.empty())::print);
    }
  }

  private void readAddress(String word, Arguments words) throws CommandExit {
    String value = word.equals("to") ? words.value() : word;
    if (Matches.prefix(value, "help")) {
      throw BridgeUsage.fdb();
    }
    if (address.isPresent()) {
      throw Errors.garbage("to", value);
    }
    address = Optional.of(value);
  }
}
