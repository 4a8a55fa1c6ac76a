// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

/**
 * What a command shows, said once and rendered as text or as JSON. Text has no structure; JSON has no layout of the
 * caller's. Not safe for threads; {@link #close} ends the JSON.
 */
public interface Output extends AutoCloseable {
  /** A field in both: in text, {@code template} with the value where {@code %s} (or {@code %-16s}) stands. */
  void field(Color color, String key, String template, Object value);

  /** A field in both, without colour. */
  default void field(String key, String template, Object value) {
    field(Color.NONE, key, template, value);
  }

  /** An element of a JSON array, or text. */
  default void element(String template, Object value) {
    field(Color.NONE, null, template, value);
  }

  /** In text alone. */
  void text(String text);

  /** In text alone, coloured. */
  void text(Color color, String template, Object value);

  /** In JSON alone; a null value is JSON's null. */
  void json(String key, Object value);

  /** A JSON object, the value of {@code key}, or an element where that is null. */
  void openObject(String key);

  /** Ends it. */
  void closeObject();

  /** A JSON array, the value of {@code key}. */
  void openArray(String key);

  /** Ends it. */
  void closeArray();

  /** In text, the end of a line within one thing; a backslash where each thing stands on one line. */
  void breakLine();

  /** In text, the end of a line. */
  default void endLine() {
    text("\n");
  }

  /** Sends on what is written. */
  void flush();

  @Override
  void close();
}
