// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import java.util.List;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Matches;

/**
 * A word of {@code ip link add} and {@code set}, and what it and its values say.
 *
 * @param word the word
 * @param abbreviated whether its beginning is enough
 * @param others other words for the same
 * @param reader takes its values
 */
record LinkOption(String word, boolean abbreviated, List<String> others, Reader reader) {
  /** Takes the values after a word. */
  @FunctionalInterface
  interface Reader {
    void read(Invocation ip, Arguments words, LinkRequest request) throws CommandExit;
  }

  /** Takes the one value after a word. */
  @FunctionalInterface
  interface ValueReader {
    void read(String value, LinkRequest request) throws CommandExit;
  }

  static LinkOption exact(String word, Reader reader) {
    return new LinkOption(word, false, List.of(), reader);
  }

  static LinkOption exactValue(String word, ValueReader reader) {
    return exact(word, (ip, words, request) -> reader.read(words.value(), request));
  }

  static LinkOption prefix(String word, Reader reader, String... others) {
    return new LinkOption(word, true, List.of(others), reader);
  }

  static LinkOption prefixValue(String word, ValueReader reader, String... others) {
    return prefix(word, (ip, words, request) -> reader.read(words.value(), request), others);
  }

  boolean matches(String given) {
    return given.equals(word)
        || others.contains(given)
        || (abbreviated && Matches.prefix(given, word));
  }

  void read(Invocation ip, Arguments words, LinkRequest request) throws CommandExit {
    reader.read(ip, words, request);
  }
}
