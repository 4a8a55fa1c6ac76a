// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Output as JSON: an array of all that is shown. */
public final class JsonOutput implements Output {
  private final PrintStream out;
  private final JsonGenerator json;

  /** JSON to {@code out}. */
  public JsonOutput(PrintStream out, boolean pretty) {
    this.out = out;
    try {
      json = new JsonFactory()
          .createGenerator(out, JsonEncoding.UTF8)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      if (pretty) {
        json.setPrettyPrinter(new JsonLayout());
      }
      json.writeStartArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException impossible) {
      // a PrintStream does not throw, and what is written is well-formed
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public void field(Color color, String key, String template, Object value) {
    json(key, value);
  }

  @Override
  public void json(String key, Object value) {
    write(() -> {
      if (key != null) {
        json.writeFieldName(key);
      }
      if (value == null) {
        json.writeNull();
      } else if (value instanceof Boolean truth) {
        json.writeBoolean(truth);
      } else if (value instanceof Integer number) {
        json.writeNumber(number);
      } else if (value instanceof Long number) {
        json.writeNumber(number);
      } else if (value instanceof BigDecimal number) {
        json.writeNumber(number);
      } else {
        json.writeString(value.toString());
      }
    });
  }

  @Override
  public void text(String text) {}

  @Override
  public void text(Color color, String template, Object value) {}

  @Override
  public void openObject(String key) {
    write(() -> {
      if (key != null) {
        json.writeFieldName(key);
      }
      json.writeStartObject();
    });
  }

  @Override
  public void closeObject() {
    write(json::writeEndObject);
  }

  @Override
  public void openArray(String key) {
    write(() -> json.writeArrayFieldStart(key));
  }

  @Override
  public void closeArray() {
    write(json::writeEndArray);
  }

  @Override
  public void breakLine() {}

  @Override
  public void flush() {}

  @Override
  public void close() {
    write(json::close);
    out.print('\n');
    out.flush();
  }
}
