// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class JsonOutputTest {
  private static String json(boolean pretty, Consumer<Output> description) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Output out =
        new JsonOutput(new PrintStream(bytes, true, StandardCharsets.UTF_8), pretty)) {
      description.accept(out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String text(Consumer<Output> description) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Output out =
        new TextOutput(new PrintStream(bytes, true, StandardCharsets.UTF_8), false, true)) {
      description.accept(out);
      out.flush();
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void link(Output out) {
    out.openObject(null);
    out.field("ifindex", "%s: ", 1);
    out.text(Color.INTERFACE, "%-6s:", "lo@x");
    out.json("ifname", "l\"o");
    out.openArray("flags");
    out.element("<%s", "UP");
    out.element(",%s", "LOOPBACK");
    out.text("> ");
    out.closeArray();
    out.openObject("stats");
    out.json("bytes", 7L);
    out.closeObject();
    out.endLine();
    out.closeObject();
  }

  @Test
  void oneDescriptionIsTextAndJson() {
    assertThat(text(JsonOutputTest::link))
        .isEqualTo("1: \u001b[36mlo@x  :\u001b[0m<UP,LOOPBACK> \n");
    assertThat(json(false, JsonOutputTest::link))
        .isEqualTo(
            "[{\"ifindex\":1,\"ifname\":\"l\\\"o\",\"flags\":[\"UP\",\"LOOPBACK\"],\"stats\":{\"bytes\":7}}]\n");
  }

  @Test
  void theLayoutIsThatOfIp() {
    assertThat(json(true, out -> {
          link(out);
          out.openObject(null);
          out.closeObject();
        }))
        .isEqualTo("""
            [ {
                    "ifindex": 1,
                    "ifname": "l\\"o",
                    "flags": [ "UP","LOOPBACK" ],
                    "stats": {
                        "bytes": 7
                    }
                },{} ]
            """);
  }

  @Test
  void nothingIsAnEmptyArray() {
    assertThat(json(false, out -> {})).isEqualTo("[]\n");
    assertThat(json(true, out -> {})).isEqualTo("[ ]\n");
  }

  @Test
  void widthsCountBytes() {
    assertThat(Template.fill("%-6s|", "ünï")).isEqualTo("ünï |");
    assertThat(Template.fill("<%4s>", 12)).isEqualTo("<  12>");
    assertThat(Template.fill("nothing", 12)).isEqualTo("nothing");
  }
}
