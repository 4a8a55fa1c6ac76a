// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.address;

import java.util.Arrays;
import java.util.Optional;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.filter.AddressFields;
import org.pernet.shell.ip.filter.AddressFlags;
import org.pernet.shell.ip.names.RoutingNames;
import org.pernet.shell.ip.text.Color;
import org.pernet.shell.ip.text.InetText;
import org.pernet.shell.ip.text.Output;

/** Shows an address. */
public final class AddressPrinter {
  private static final long FOREVER = 0xffff_ffffL;

  private final Invocation ip;
  private final Output out;

  /** Shows addresses on {@code out}. */
  public AddressPrinter(Invocation ip, Output out) {
    this.ip = ip;
    this.out = out;
  }

  /** Shows one; with {@code named}, the device's name comes first. */
  void print(AddressFields address, boolean deleted, boolean named) {
    int family = address.message().family();
    Color color = family == RtnlTypes.AF_INET6 ? Color.INET6 : Color.INET;
    if (deleted) {
      out.field("deleted", "Deleted ", true);
    }
    boolean brief = ip.options().brief();
    if (!brief) {
      printHead(address, named);
    }
    printLocal(address, color);
    if (!brief) {
      printRest(address, color);
      out.endLine();
    }
    out.flush();
  }

  private void printHead(AddressFields address, boolean named) {
    int index = address.message().index();
    if (named) {
      String device = ip.linkNames().name(index);
      out.json("index", index);
      out.json("dev", device);
      out.text(index + ": " + device);
    }
    int family = address.message().family();
    if (family == RtnlTypes.AF_INET || family == RtnlTypes.AF_INET6) {
      out.field("family", "    %s ", family == RtnlTypes.AF_INET ? "inet" : "inet6");
    } else {
      out.field("family_index", "    family %s ", family);
    }
  }

  private void printLocal(AddressFields address, Color color) {
    Optional<byte[]> local = address.local();
    if (local.isEmpty()) {
      return;
    }
    out.field(color, "local", "%s", InetText.format(local.get()));
    Optional<byte[]> peer = address.bytes(AddressFields.ADDRESS);
    if (peer.isPresent() && !Arrays.equals(peer.get(), local.get())) {
      out.text(" peer ");
      out.field(color, "address", "%s", InetText.format(peer.get()));
    }
    out.field("prefixlen", "/%s ", address.message().prefixLength());
    address
        .number(AddressFields.PRIORITY)
        .ifPresent(metric -> out.field("metric", "metric %s ", Integer.toUnsignedLong(metric)));
  }

  private void printRest(AddressFields address, Color color) {
    address.bytes(AddressFields.BROADCAST).ifPresent(broadcast -> {
      out.text("brd ");
      out.field(color, "broadcast", "%s ", InetText.format(broadcast));
    });
    int scope = address.message().scope();
    out.field("scope", "scope %s ", RoutingNames.SCOPES.name(scope, ip.options().numeric()));
    AddressFlags.print(out, address.flags(), address.message().family() == RtnlTypes.AF_INET6);
    address.label().ifPresent(label -> out.field("label", "%s", label));
    address.cacheInfo().ifPresent(times -> {
      out.breakLine();
      out.text("       valid_lft ");
      printTime("valid_life_time", times[1]);
      out.text(" preferred_lft ");
      printTime("preferred_life_time", times[0]);
    });
  }

  private void printTime(String key, long seconds) {
    out.json(key, seconds);
    out.text(seconds == FOREVER ? "forever" : seconds + "sec");
  }
}
