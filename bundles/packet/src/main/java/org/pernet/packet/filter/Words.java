// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a filter, and where the reader is. */
final class Words {
  private static final String ALONE = "()!";
  private static final String DOUBLED = "&|";

  private record Word(String text, int position) {}

  private final List<Word> words = new ArrayList<>();
  private final int end;
  private int at;

  Words(String text) throws FilterSyntaxException {
    end = text.length();
    int from = 0;
    while (from < text.length()) {
      from = Character.isWhitespace(text.charAt(from)) ? from + 1 : read(text, from);
    }
  }

  private int read(String text, int from) throws FilterSyntaxException {
    char first = text.charAt(from);
    int to = from + 1;
    if (DOUBLED.indexOf(first) >= 0) {
      if (to == text.length() || text.charAt(to) != first) {
        throw new FilterSyntaxException(from, "'" + first + "' means nothing alone");
      }
      to++;
    } else if (ALONE.indexOf(first) < 0) {
      while (to < text.length() && isInside(text.charAt(to))) {
        to++;
      }
    }
    words.add(new Word(text.substring(from, to), from));
    return to;
  }

  private static boolean isInside(char letter) {
    return !Character.isWhitespace(letter)
        && ALONE.indexOf(letter) < 0
        && DOUBLED.indexOf(letter) < 0;
  }

  /** The next word, or one further on, which stays; empty at the end. */
  String peek(int further) {
    return at + further < words.size() ? words.get(at + further).text() : "";
  }

  String peek() {
    return peek(0);
  }

  /** Takes the next word where it is this one. */
  boolean takes(String text) {
    boolean there = peek().equals(text);
    at += there ? 1 : 0;
    return there;
  }

  /** Takes the next word where it is one of these, else gives back nothing. */
  String takeOneOf(Set<String> texts) {
    return texts.contains(peek()) ? words.get(at++).text() : "";
  }

  /** Takes the next word, of which there must be one. */
  String take(String wanted) throws FilterSyntaxException {
    if (!hasMore()) {
      throw new FilterSyntaxException(end, wanted + " is missing");
    }
    return words.get(at++).text();
  }

  boolean hasMore() {
    return at < words.size();
  }

  /** A complaint about the next word. */
  FilterSyntaxException wrong(String message) {
    return new FilterSyntaxException(at < words.size() ? words.get(at).position() : end, message);
  }

  /** A complaint about the word that was taken last. */
  FilterSyntaxException wrongTaken(String message) {
    return new FilterSyntaxException(words.get(at - 1).position(), message);
  }
}
