// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordReaderTest {
  private static List<String> words(String text) {
    return WordReader.read(text).words();
  }

  @Provide
  Arbitrary<List<String>> anyWords() {
    return Arbitraries.strings().withCharRange(' ', '\u00ff').list().ofMaxSize(5);
  }

  @Property
  void quotedWordsAreThemselves(@ForAll("anyWords") List<String> words) {
    String single = words.stream()
        .map(word -> "'" + word.replace("'", "'\\''") + "'")
        .collect(Collectors.joining(" "));
    String twofold = words.stream()
        .map(word -> "\"" + word.replaceAll("([\\\\\"$`])", "\\\\$1") + "\"")
        .collect(Collectors.joining("\t"));
    assertThat(words(single)).isEqualTo(words);
    assertThat(words(twofold)).isEqualTo(words);
    assertThat(WordReader.read(single).isOpen()).isFalse();
  }

  @Test
  void whatTheShellOfGogoTripsOverIsOrdinary() {
    assertThat(words("ip link add c%d type veth"))
        .containsExactly("ip", "link", "add", "c%d", "type", "veth");
    assertThat(words("ip -c=always link show [x] a..b {y} a#b ~ !"))
        .containsExactly("ip", "-c=always", "link", "show", "[x]", "a..b", "{y}", "a#b", "~", "!");
  }

  @Test
  void commentsBeginAtAWordsBeginning() {
    assertThat(words("# all of it")).isEmpty();
    assertThat(words("a #b c")).containsExactly("a");
    assertThat(words("a# '#b' \\#c")).containsExactly("a#", "#b", "#c");
  }

  @Test
  void quotesAndBackslashesProtect() {
    assertThat(words("alias \"it's \\\"here\\\"\" 'a b'c \\  ''"))
        .containsExactly("alias", "it's \"here\"", "a bc", " ", "");
    assertThat(words("\"a\\b\\\\c\"")).containsExactly("a\\b\\c");
  }

  @Test
  void whatIsNotClosedIsOpen() {
    assertThat(WordReader.read("a 'b").isOpen()).isTrue();
    assertThat(WordReader.read("a \"b").isOpen()).isTrue();
    assertThat(WordReader.read("a b\\").isOpen()).isTrue();
    assertThat(words("a 'b\nc'")).containsExactly("a", "b\nc");
    assertThat(words("a b\\\nc")).containsExactly("a", "bc");
    assertThat(words("a \\\n c")).containsExactly("a", "c");
  }

  @Test
  void operatorsAreSeen() {
    assertThat(WordReader.read("ip link | grep x").operator()).isEqualTo("|");
    assertThat(WordReader.read("ip link; ip link").hasOperator()).isTrue();
    assertThat(WordReader.read("ip 'a|b' \\; \"&\"").hasOperator()).isFalse();
    assertThat(WordReader.read("echo $x").expands()).isTrue();
    assertThat(WordReader.read("echo '$x' \\$x").expands()).isFalse();
    assertThat(WordReader.read("echo \"$x\"").expands()).isTrue();
  }
}
