// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @Property
  void decimalNumbersAreThemselves(@ForAll int number) {
    assertThat(Numbers.integer(Integer.toString(number))).hasValue(number);
    assertThat(Numbers.unsigned(Integer.toUnsignedString(number))).hasValue(number);
  }

  @ParameterizedTest
  @CsvSource({
    "0x5dc,1500",
    "02000,1024",
    "' 1400',1400",
    "+1300,1300",
    "-1,-1",
    "0,0",
    "00,0",
    "-0x10,-16"
  })
  void theBaseIsAsWritten(String text, int number) {
    assertThat(Numbers.integer(text)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1500x",
        "1400 ",
        "1e3",
        "08",
        "0x",
        "-",
        "4294967295",
        "99999999999999999999",
        "-2147483649"
      })
  void whatIsNoIntegerIsNone(String text) {
    assertThat(Numbers.integer(text)).isEmpty();
  }

  @Test
  void groupsAreCutDownToThirtyTwoBits() {
    assertThat(Numbers.truncated("4294967296")).hasValue(0);
    assertThat(Numbers.truncated("4294967295")).hasValue(-1);
  }

  @ParameterizedTest
  @CsvSource({"0x20,0", "040,40", "99999999999,1215752191", "abc,0", "12abc,12", "-5,-5"})
  void anIndexIsTheDecimalNumberThatAWordBeginsWith(String text, int number) {
    assertThat(Numbers.decimal(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"ff,255", "0xaa,170", "02-00,2", "1ff,511", "02000000000c,12"})
  void hexadecimalNumbersMayHaveAnyEnd(String text, int number) {
    assertThat(Numbers.hexadecimal(text)).hasValue(number);
  }

  @Test
  void whatHasNoDigitIsNoHexadecimalNumber() {
    assertThat(Numbers.hexadecimal("")).isEmpty();
    assertThat(Numbers.hexadecimal("g0")).isEmpty();
  }
}
