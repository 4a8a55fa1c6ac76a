// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.bridge;

import static org.pernet.rtnetlink.schema.NeighbourAttributes.*;

import java.util.List;
import java.util.Optional;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.InetWords;
import org.pernet.shell.ip.text.Keyword;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Numbers;
import org.pernet.shell.ip.text.Values;

/** {@code bridge fdb add}, {@code append}, {@code replace}, {@code delete}: one request each. Not safe for threads. */
final class FdbRequest {
  private static final int MAX_VNI = 0xff_ffff;

  private static final List<Keyword<FdbRequest>> WORDS = List.of(
      Keyword.value("dev", (request, value) -> request.device = Optional.of(value)),
      Keyword.value("dst", FdbRequest::readDestination),
      Keyword.value("nhid", FdbRequest::readNexthop),
      Keyword.value("port", FdbRequest::readPort),
      Keyword.value("vni", (request, value) -> request.readVni(NDA_VNI, value, "invalid VNI")),
      Keyword.value(
          "src_vni", (request, value) -> request.readVni(NDA_SRC_VNI, value, "invalid src VNI")),
      Keyword.value(
          "via",
          (request, value) ->
              request.attributes.put(NDA_IFINDEX, Fdb.index(request.bridge, value, "device"))),
      Keyword.flag("self*", request -> request.flags |= FdbStates.SELF),
      Keyword.flag("master*", request -> request.flags |= FdbStates.MASTER),
      Keyword.flag("router*", request -> request.flags |= FdbStates.ROUTER),
      Keyword.flag("local* permanent*", request -> request.state |= FdbStates.PERMANENT),
      Keyword.flag("temp* static*", request -> request.state |= FdbStates.REACHABLE),
      Keyword.flag("dynamic*", FdbRequest::readDynamic),
      Keyword.value("vlan*", FdbRequest::readVlan),
      Keyword.flag("use*", request -> request.flags |= FdbStates.USE),
      Keyword.flag("extern_learn*", request -> request.flags |= FdbStates.EXT_LEARNED),
      Keyword.flag("sticky*", request -> request.flags |= FdbStates.STICKY));

  private final Invocation bridge;
  private final Attributes.Builder attributes = Attributes.builder();
  private Optional<String> device = Optional.empty();
  private Optional<String> address = Optional.empty();
  private int state = FdbStates.NOARP;
  private int flags;
  private boolean hasDestination;
  private boolean hasVlan;

  FdbRequest(Invocation bridge) {
    this.bridge = bridge;
  }

  void run(int type, int netlinkFlags, Arguments words) throws CommandExit {
    while (words.hasMore()) {
      String word = words.take();
      if (!Keyword.read(WORDS, word, this, words)) {
        readAddress(word, words);
      }
    }
    if (device.isEmpty() || address.isEmpty()) {
      throw CommandExit.ofCommand(Errors.REFUSED, "Device and address are required arguments.");
    }
    if ((flags & (FdbStates.SELF | FdbStates.MASTER)) == 0) {
      flags |= FdbStates.SELF;
    }
    if ((state & (FdbStates.PERMANENT | FdbStates.REACHABLE)) == 0) {
      state |= FdbStates.PERMANENT;
    }
    attributes.put(NDA_LLADDR, MacText.parse(address.get()));
    int index = Fdb.index(bridge, device.get(), "device");
    try {
      bridge
          .client()
          .change(
              type,
              netlinkFlags,
              new NeighbourMessage(
                  RtnlTypes.AF_BRIDGE, 0, index, state, flags, 0, attributes.build()));
    } catch (NetException refused) {
      throw CommandExit.ofCommand(Errors.REFUSED, Errors.describe(refused));
    }
  }

  private void readDestination(String value) throws CommandExit {
    if (hasDestination) {
      throw Errors.garbage("dst", value);
    }
    hasDestination = true;
    attributes.put(NDA_DST, InetWords.address(value, bridge.options().family()).address());
  }

  private void readNexthop(String value) throws CommandExit {
    attributes.put(NDA_NH_ID, Values.unsigned(value, "\"id\" value is invalid"));
  }

  private void readPort(String value) throws CommandExit {
    int port = Values.unsigned(value, "invalid port");
    attributes.put(NDA_PORT, new byte[] {(byte) (port >> Byte.SIZE), (byte) port});
  }

  private void readVni(AttributeType<Integer> type, String value, String refusal)
      throws CommandExit {
    attributes.put(type, Values.atMost(value, MAX_VNI, refusal));
  }

  private void readDynamic() {
    state |= FdbStates.REACHABLE;
    state &= ~FdbStates.NOARP;
  }

  private void readVlan(String value) throws CommandExit {
    if (hasVlan) {
      throw Errors.garbage("vlan", value);
    }
    hasVlan = true;
    int vlan = Numbers.decimal(value);
    if (vlan >= 0) {
      attributes.put(NDA_VLAN, vlan & 0xffff);
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
