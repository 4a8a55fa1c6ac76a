// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** The layout of {@code ip -p}: members on lines of their own, elements side by side. One to a generator. */
final class JsonLayout implements PrettyPrinter {
  private static final String INDENT = "    ";

  private int depth;

  private void newLine(JsonGenerator json) throws IOException {
    json.writeRaw("\n" + INDENT.repeat(depth));
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    json.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    newLine(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    newLine(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    depth--;
    if (entries > 0) {
      newLine(json);
    }
    json.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    json.writeRaw("[ ");
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {}

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    depth--;
    json.writeRaw(values > 0 ? " ]" : "]");
  }
}
