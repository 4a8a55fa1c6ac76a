// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.bridge;

import static org.pernet.rtnetlink.schema.BridgePortAttributes.*;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.BridgeLinkAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Keyword;
import org.pernet.shell.ip.text.Numbers;

/** {@code bridge link set}. Not safe for threads. */
final class PortRequest {
  /** The status of a flag that is neither on nor off: 256 less EINVAL. */
  private static final int BAD_FLAG = 234;

  private static final int BYTE = 0xff;
  private static final List<String> STATES =
      List.of("disabled", "listening", "learning", "forwarding", "blocking");

  private static final List<Keyword<PortRequest>> WORDS = List.of(
      Keyword.value("dev", (request, value) -> request.device = Optional.of(value)),
      flag("guard", IFLA_BRPORT_GUARD),
      flag("hairpin", IFLA_BRPORT_MODE),
      flag("fastleave", IFLA_BRPORT_FAST_LEAVE),
      flag("root_block", IFLA_BRPORT_PROTECT),
      flag("learning", IFLA_BRPORT_LEARNING),
      flag("learning_sync", IFLA_BRPORT_LEARNING_SYNC),
      flag("flood", IFLA_BRPORT_UNICAST_FLOOD),
      Keyword.value("mcast_router", PortRequest::readRouter),
      flag("mcast_flood", IFLA_BRPORT_MCAST_FLOOD),
      flag("bcast_flood", IFLA_BRPORT_BCAST_FLOOD),
      flag("mcast_to_unicast", IFLA_BRPORT_MCAST_TO_UCAST),
      Keyword.value("cost", PortRequest::readCost),
      Keyword.value("priority", PortRequest::readPriority),
      Keyword.value("state", PortRequest::readState),
      Keyword.value("hwmode", PortRequest::readMode),
      Keyword.flag("self", request -> request.flags |= BridgeLinkAttributes.BRIDGE_FLAGS_SELF),
      Keyword.flag("master", request -> request.flags |= BridgeLinkAttributes.BRIDGE_FLAGS_MASTER),
      flag("neigh_suppress", IFLA_BRPORT_NEIGH_SUPPRESS),
      flag("vlan_tunnel", IFLA_BRPORT_VLAN_TUNNEL),
      flag("isolated", IFLA_BRPORT_ISOLATED),
      flag("locked", IFLA_BRPORT_LOCKED),
      Keyword.value("backup_port", PortRequest::readBackup),
      Keyword.flag("nobackup_port", request -> request.port.put(IFLA_BRPORT_BACKUP_PORT, 0)));

  private final Invocation bridge;
  private final Attributes.Builder port = Attributes.builder();
  private Optional<String> device = Optional.empty();
  private OptionalInt mode = OptionalInt.empty();
  private int flags;

  PortRequest(Invocation bridge) {
    this.bridge = bridge;
  }

  private static Keyword<PortRequest> flag(String name, AttributeType<Integer> type) {
    return Keyword.value(name, (request, value) -> {
      if (!value.equals("on") && !value.equals("off")) {
        throw CommandExit.ofCommand(
            BAD_FLAG,
            "Error: argument of \"" + name + "\" must be one of \"off\", \"on\", not \"" + value
                + "\"");
      }
      request.port.put(type, value.equals("on") ? 1 : 0);
    });
  }

  void run(Arguments words) throws CommandExit {
    while (words.hasMore()) {
      if (!Keyword.read(WORDS, words.take(), this, words)) {
        throw BridgeUsage.link();
      }
    }
    if (device.isEmpty()) {
      throw CommandExit.ofCommand(Errors.REFUSED, "Device is a required argument.");
    }
    OptionalInt index = bridge.linkNames().index(device.get());
    if (index.isEmpty()) {
      throw CommandExit.ofCommand(
          Errors.REFUSED, "Cannot find bridge device \"" + device.get() + "\"");
    }
    Attributes.Builder attributes = Attributes.builder();
    attributes.put(BridgeLinkAttributes.IFLA_PROTINFO, port.build());
    if (mode.isPresent() || flags != 0) {
      attributes.put(BridgeLinkAttributes.IFLA_AF_SPEC, forWhom());
    }
    try {
      bridge
          .client()
          .change(
              RtnlTypes.RTM_SETLINK,
              0,
              new LinkMessage(RtnlTypes.AF_BRIDGE, 0, index.getAsInt(), 0, 0, attributes.build()));
    } catch (NetException refused) {
      throw CommandExit.ofCommand(Errors.REFUSED, Errors.describe(refused));
    }
  }

  private Attributes forWhom() {
    Attributes.Builder spec = Attributes.builder();
    if (flags != 0) {
      spec.put(BridgeLinkAttributes.IFLA_BRIDGE_FLAGS, flags);
    }
    mode.ifPresent(number -> spec.put(BridgeLinkAttributes.IFLA_BRIDGE_MODE, number));
    return spec.build();
  }

  private void readRouter(String value) throws CommandExit {
    OptionalInt number = Numbers.unsigned(value);
    if (number.isEmpty() || Integer.compareUnsigned(number.getAsInt(), BYTE) > 0) {
      throw Errors.invalid(value, "invalid mcast_router");
    }
    port.put(IFLA_BRPORT_MULTICAST_ROUTER, number.getAsInt());
  }

  private void readCost(String value) {
    int cost = Numbers.decimal(value);
    if (cost > 0) {
      port.put(IFLA_BRPORT_COST, cost);
    }
  }

  private void readPriority(String value) {
    int priority = Numbers.decimal(value);
    if (priority >= 0) {
      port.put(IFLA_BRPORT_PRIORITY, priority & 0xffff);
    }
  }

  private void readState(String value) throws CommandExit {
    int named = STATES.indexOf(value);
    OptionalInt number = named >= 0 ? OptionalInt.of(named) : Numbers.unsigned(value, 10);
    if (number.isEmpty()) {
      throw CommandExit.ofCommand(Errors.REFUSED, "Error: invalid STP port state");
    }
    port.put(IFLA_BRPORT_STATE, number.getAsInt() & BYTE);
  }

  private void readMode(String value) throws CommandExit {
    flags = BridgeLinkAttributes.BRIDGE_FLAGS_SELF;
    mode = switch (value) {
      case "vepa" -> OptionalInt.of(1);
      case "veb" -> OptionalInt.of(0);
      default ->
        throw CommandExit.ofCommand(Errors.REFUSED, "Mode argument must be \"vepa\" or \"veb\".");
    };
  }

  private void readBackup(String value) throws CommandExit {
    OptionalInt index = bridge.linkNames().index(value);
    if (index.isEmpty()) {
      throw CommandExit.ofCommand(Errors.REFUSED, "Error: device " + value + " does not exist");
    }
    port.put(IFLA_BRPORT_BACKUP_PORT, index.getAsInt());
  }
}
