// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pernet.checkpoint.image.Inventory;

/** What a directory holds, as JSON. */
final class ViewJson {
  private ViewJson() {}

  static String of(DirectoryView view, Optional<Long> generation, boolean pretty)
      throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      if (pretty) {
        json.useDefaultPrettyPrinter();
      }
      json.writeStartObject();
      json.writeStringField("origin", view.inventory().isPresent() ? "pernet" : "criu");
      if (generation.isPresent()) {
        json.writeNumberField("generation", generation.get());
      }
      json.writeNumberField("bytes", view.bytes());
      if (view.inventory().isPresent()) {
        inventory(json, view.inventory().get());
      }
      json.writeArrayFieldStart("namespaces");
      for (DirectoryView.NetView net : view.nets()) {
        net(json, net);
      }
      json.writeEndArray();
      strings(json, "unknown", view.strangers());
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void inventory(JsonGenerator json, Inventory inventory) throws IOException {
    json.writeNumberField("version", Inventory.VERSION);
    json.writeNumberField("init_netns_ref", inventory.home());
    json.writeArrayFieldStart("kinds");
    for (Inventory.Kind kind : inventory.kinds()) {
      json.writeStartObject();
      json.writeStringField("kind", kind.name());
      json.writeStringField("module", kind.module());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, List<String> all)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String one : all) {
      json.writeString(one);
    }
    json.writeEndArray();
  }

  private static void numbers(JsonGenerator json, String name, Map<String, Integer> all)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Integer> one : all.entrySet()) {
      json.writeNumberField(one.getKey(), one.getValue());
    }
    json.writeEndObject();
  }

  private static void net(JsonGenerator json, DirectoryView.NetView net) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", net.id());
    strings(json, "names", net.names());
    json.writeBooleanField("home", net.home());
    json.writeArrayFieldStart("devices");
    for (DirectoryView.DeviceView device : net.devices()) {
      device(json, device);
    }
    json.writeEndArray();
    numbers(json, "counts", net.counts());
    numbers(json, "files", net.files());
    json.writeEndObject();
  }

  private static void device(JsonGenerator json, DirectoryView.DeviceView device)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("ifindex", device.index());
    json.writeStringField("ifname", device.name());
    json.writeStringField("kind", device.kind());
    json.writeNumberField("flags", Integer.toUnsignedLong(device.flags()));
    json.writeNumberField("mtu", Integer.toUnsignedLong(device.mtu()));
    if (!device.address().isEmpty()) {
      json.writeStringField("address", device.address());
    }
    if (device.master() != 0) {
      json.writeNumberField("master", device.master());
    }
    if (device.peerIndex() != 0) {
      json.writeNumberField("peer_ifindex", device.peerIndex());
      json.writeNumberField("peer_netns", device.peerNetns());
    }
    if (device.counters().isPresent()) {
      json.writeArrayFieldStart("stats64");
      for (long word : device.counters().get()) {
        json.writeNumber(word);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
