// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellPatternTest {
  @Property
  void aProtectedTextMatchesItself(@ForAll String text) {
    String pattern = text.replace("[", "[[]").replace("*", "[*]").replace("?", "[?]");
    assertThat(ShellPattern.matches(pattern, text)).isTrue();
  }

  @Property
  void aStarMatchesAll(@ForAll String before, @ForAll String text) {
    String pattern = before.replace("[", "[[]").replace("*", "[*]").replace("?", "[?]") + "*";
    assertThat(ShellPattern.matches(pattern, before + text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "v?,v0,true", "v?,v,false", "v[0-9],v7,true", "v[!0-9],v7,false", "v[!0-9],vx,true",
        "[]]x,]x,true",
    "[a,[a,true", "a\\    b??,a\\    bxy,true", "a.b,axb,false", "*.t,x.t,true", "[^a]b,cb,true",
        "[a-]b,-b,true"
  })
  void patternsAreTheShells(String pattern, String text, boolean matches) {
    assertThat(ShellPattern.matches(pattern, text)).isEqualTo(matches);
  }
}
