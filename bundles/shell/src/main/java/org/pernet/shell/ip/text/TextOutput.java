// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

import java.io.PrintStream;

/** Output as text. */
public final class TextOutput implements Output {
  private final PrintStream out;
  private final String lineBreak;
  private final boolean colored;

  /** Text to {@code out}; with {@code oneLine}, lines within one thing are joined by backslashes. */
  public TextOutput(PrintStream out, boolean oneLine, boolean colored) {
    this.out = out;
    this.lineBreak = oneLine ? "\\" : "\n";
    this.colored = colored;
  }

  @Override
  public void field(Color color, String key, String template, Object value) {
    text(color, template, value);
  }

  @Override
  public void text(String text) {
    out.print(text);
  }

  @Override
  public void text(Color color, String template, Object value) {
    String text = Template.fill(template, value);
    out.print(colored ? color.paint(text) : text);
  }

  @Override
  public void json(String key, Object value) {}

  @Override
  public void openObject(String key) {}

  @Override
  public void closeObject() {}

  @Override
  public void openArray(String key) {}

  @Override
  public void closeArray() {}

  @Override
  public void breakLine() {
    out.print(lineBreak);
  }

  @Override
  public void flush() {
    out.flush();
  }

  @Override
  public void close() {}
}
