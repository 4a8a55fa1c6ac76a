// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InetTextTest {
  @Property
  void textIsReadBack(@ForAll @Size(16) byte[] address) {
    assertThat(InetText.address(InetText.format(address)).orElseThrow().length).isIn(4, 16);
    byte[] four = java.util.Arrays.copyOf(address, 4);
    assertThat(InetText.address(InetText.format(four)))
        .hasValueSatisfying(read -> assertThat(read).isEqualTo(four));
  }

  @ParameterizedTest
  @ValueSource(strings = {"::", "::1", "1::", "fe80::1", "2001:db8::1:0:0:1", "1:2:3:4:5:6:7:8"})
  void theShortestTextIsShown(String text) {
    assertThat(InetText.format(InetText.address(text).orElseThrow())).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.300", "1.2.3.4.5", "foo", "", "1.2.x", ":::", "localhost"})
  void whatIsNoAddressIsNone(String text) {
    assertThat(InetText.address(text)).isEmpty();
  }

  @Test
  void prefixesContainWhatSharesTheirBits() {
    Prefix prefix = Prefix.parse("10.0.1.0/23").orElseThrow();
    assertThat(prefix.contains(InetText.ipv4("10.0.0.7").orElseThrow())).isTrue();
    assertThat(prefix.contains(InetText.ipv4("10.0.2.0").orElseThrow())).isFalse();
    assertThat(prefix.contains(new byte[16])).isFalse();
    assertThat(Prefix.parse("0.0.0.0/0").orElseThrow().contains(new byte[] {1, 2, 3, 4}))
        .isTrue();
    assertThat(Prefix.parse("10.0.0.1/255.255.254.0").orElseThrow().length()).isEqualTo(23);
    assertThat(Prefix.parse("10.0.0.1/255.0.255.0")).isEmpty();
    assertThat(Prefix.parse("10.0.0.1/")).isEmpty();
    assertThat(Prefix.parse("10.0.0.1/33")).isEmpty();
    assertThat(Prefix.parse("10.0.0.1/x")).isEmpty();
    assertThat(Prefix.parse("::/64").orElseThrow().isIpv4()).isFalse();
  }
}
