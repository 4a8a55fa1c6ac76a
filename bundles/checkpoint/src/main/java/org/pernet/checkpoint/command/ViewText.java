// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.command;

import java.io.PrintStream;
import java.util.Optional;
import org.pernet.api.dev.IfFlags;
import org.pernet.checkpoint.image.Inventory;

/** What a directory holds, as text. */
final class ViewText {
  private ViewText() {}

  static void print(DirectoryView view, Optional<Long> generation, PrintStream out) {
    String origin = view.inventory().isPresent() ? "Pernet" : "CRIU";
    out.println("images of " + origin
        + generation.map(number -> ", generation " + number).orElse("") + ": "
        + view.nets().size() + " namespaces, " + view.bytes() + " bytes");
    view.inventory().ifPresent(inventory -> kinds(inventory, out));
    for (DirectoryView.NetView net : view.nets()) {
      net(net, out);
    }
    view.strangers().forEach(file -> out.println("unknown: " + file));
  }

  private static void kinds(Inventory inventory, PrintStream out) {
    for (Inventory.Kind kind : inventory.kinds()) {
      out.println("needs kind " + kind.name()
          + (kind.module().isEmpty() ? "" : " (module " + kind.module() + ")"));
    }
  }

  private static void net(DirectoryView.NetView net, PrintStream out) {
    String names = net.names().isEmpty() ? "" : " " + String.join(" ", net.names());
    out.println("netns " + net.id() + names + (net.home() ? " (the checkpointer's own)" : ""));
    for (DirectoryView.DeviceView device : net.devices()) {
      out.println("  " + line(device, net.id()));
    }
    net.counts().forEach((what, count) -> out.println("  " + what + ": " + count));
  }

  private static String line(DirectoryView.DeviceView device, int netns) {
    StringBuilder line = new StringBuilder();
    line.append(device.index()).append(": ").append(device.name());
    line.append(' ').append(device.kind());
    line.append((device.flags() & IfFlags.IFF_UP) != 0 ? " up" : " down");
    line.append(" mtu ").append(device.mtu());
    if (!device.address().isEmpty()) {
      line.append(" address ").append(device.address());
    }
    if (device.master() != 0) {
      line.append(" master ").append(device.master());
    }
    boolean itself = device.peerNetns() == netns && device.peerIndex() == device.index();
    if (device.peerIndex() != 0 && !itself) {
      line.append(" peer ").append(device.peerIndex()).append(" in netns ");
      line.append(device.peerNetns());
    }
    device
        .counters()
        .ifPresent(words -> line.append(" rx ")
            .append(words[0])
            .append(" packets, tx ")
            .append(words[1])
            .append(" packets"));
    return line.toString();
  }
}
