// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * An inventory as JSON, one thing a line. Its last member is the SHA-256 of all that stands before it, so that a flipped
 * byte of the inventory itself is found, too.
 */
public final class InventoryWriter {
  /** The file's name. */
  public static final String FILE = "inventory.json";
  /** What stands between the last member of substance and the sum. */
  static final String SUM = ",\n\"sha256\":\"";
  /** What stands behind the sum. */
  static final String END = "\"}\n";

  private InventoryWriter() {}

  /** The bytes of an inventory. */
  public static byte[] write(Inventory inventory) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("format", "pernet-checkpoint");
      json.writeNumberField("version", Inventory.VERSION);
      json.writeNumberField("init_netns_ref", inventory.home());
      json.writeBooleanField("statistics", inventory.statistics());
      namespaces(json, inventory);
      names(json, inventory);
      owners(json, inventory);
      kinds(json, inventory);
      files(json, inventory);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    byte[] body = out.toByteArray();
    int length = body.length - 1;
    out.reset();
    out.write(body, 0, length);
    byte[] tail = (SUM + Sums.of(body, length) + END).getBytes(StandardCharsets.US_ASCII);
    out.write(tail, 0, tail.length);
    return out.toByteArray();
  }

  private static void line(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  private static void namespaces(JsonGenerator json, Inventory inventory) throws IOException {
    json.writeArrayFieldStart("namespaces");
    for (Inventory.Namespace namespace : inventory.namespaces()) {
      line(json);
      json.writeStartObject();
      json.writeNumberField("id", namespace.id());
      json.writeNumberField("owner", namespace.owner());
      json.writeBooleanField("whole", namespace.whole());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void names(JsonGenerator json, Inventory inventory) throws IOException {
    json.writeArrayFieldStart("names");
    for (Inventory.Name name : inventory.names()) {
      line(json);
      json.writeStartObject();
      json.writeStringField("name", name.name());
      json.writeNumberField("id", name.id());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void owners(JsonGenerator json, Inventory inventory) throws IOException {
    json.writeArrayFieldStart("owners");
    for (Inventory.Owner owner : inventory.owners()) {
      json.writeStartObject();
      json.writeNumberField("parent", owner.parent());
      json.writeNumberField("uid", owner.uid());
      json.writeNumberField("max_net_namespaces", owner.maxNetNamespaces());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void kinds(JsonGenerator json, Inventory inventory) throws IOException {
    json.writeArrayFieldStart("kinds");
    for (Inventory.Kind kind : inventory.kinds()) {
      json.writeStartObject();
      json.writeStringField("kind", kind.name());
      json.writeStringField("module", kind.module());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void files(JsonGenerator json, Inventory inventory) throws IOException {
    json.writeArrayFieldStart("files");
    for (Inventory.File file : inventory.files()) {
      line(json);
      json.writeStartObject();
      json.writeStringField("name", file.name().toString());
      json.writeNumberField("size", file.size());
      json.writeStringField("sha256", file.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
