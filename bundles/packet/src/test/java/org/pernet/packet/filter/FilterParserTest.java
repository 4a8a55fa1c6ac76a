// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no filter, and where; and whatever one types. */
class FilterParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "host | 4 | an address is missing, at character 5",
        "host nosuch | 5 | 'nosuch' is not an address, at character 6",
        "host 10.0.0.256 | 5 | '10.0.0.256' is not an address, at character 6",
        "ip and | 6 | a condition is missing, at character 7",
        "( ip | 4 | ')' is missing, at character 5",
        "ip ) | 3 | ')' is not expected, at character 4",
        "ip & arp | 3 | '&' means nothing alone, at character 4",
        "port 70000 | 5 | '70000' is not a port, at character 6",
        "portrange 5-x | 10 | '5-x' is not a range of ports, at character 11",
        "net 10.0.0.1/8 | 4 | '10.0.0.1/8' has bits of a host, at character 5",
        "net 10.0.0.0/33 | 4 | '10.0.0.0/33' is not a net, at character 5",
        "ether host 02:00 | 11 | '02:00' is not a hardware address, at character 12",
        "ether | 5 | 'ether' says nothing alone, at character 6",
        "arp port 5 | 9 | 'arp' has no ports, at character 10",
        "tcp host 10.0.0.1 | 9 | 'tcp' has no such addresses, at character 10",
        "tcp host fe80::1 | 9 | 'fe80::1' is no address of tcp, at character 10",
        "greater much | 8 | 'much' is not a length, at character 9",
        "ether proto what | 12 | 'what' is not an EtherType, at character 13",
        "arp broadcast | 4 | 'arp broadcast' is not known, at character 5",
        "frobnicate | 0 | 'frobnicate' is not an address, at character 1"
      })
  void wrongOneIsPointedAt(String text, int position, String message) {
    assertThatThrownBy(() -> CaptureFilter.compile(text))
        .isInstanceOfSatisfying(
            FilterSyntaxException.class, wrong -> assertThat(wrong.position()).isEqualTo(position))
        .hasMessage(message);
  }

  @Property(tries = 3000)
  void anyWordsAreAFilterOrRefused(
      @ForAll("filters") String text, @ForAll @Size(max = 80) byte[] frame) {
    try {
      CaptureFilter.compile(text).accepts(frame);
    } catch (FilterSyntaxException wrong) {
      assertThat(wrong.position()).isBetween(0, text.length());
    }
  }

  @Property(tries = 1000)
  void anyTextIsAFilterOrRefused(@ForAll String text) {
    try {
      CaptureFilter.compile(text);
    } catch (FilterSyntaxException wrong) {
      assertThat(wrong.position()).isBetween(0, text.length());
    }
  }

  @Provide
  Arbitrary<String> filters() {
    return Arbitraries.of(List.of(
            "ip",
            "ip6",
            "arp",
            "rarp",
            "icmp",
            "tcp",
            "udp",
            "ether",
            "src",
            "dst",
            "host",
            "net",
            "port",
            "portrange",
            "proto",
            "and",
            "or",
            "not",
            "(",
            ")",
            "!",
            "&&",
            "||",
            "10.0.0.1",
            "10",
            "10.0.0.0/8",
            "mask",
            "255.0.0.0",
            "fe80::1",
            "53",
            "50-60",
            "0x88b5",
            "greater",
            "less",
            "broadcast",
            "multicast",
            "inbound",
            "outbound",
            "02:00:00:00:00:01"))
        .list()
        .ofMaxSize(14)
        .map(words -> String.join(" ", words));
  }

  @ParameterizedTest
  @CsvSource({"10, or", "300, or", "300, and", "100, and not"})
  void longOnesReachTheirEnds(int hosts, String operator) throws Exception {
    String text = String.join(" " + operator + " ", Collections.nCopies(hosts, "host 10.0.0.1"))
        + " " + operator + " ether proto 0x88b5";
    byte[] frame = new byte[60];
    frame[12] = (byte) 0x88;
    frame[13] = (byte) 0xb5;
    boolean expected = operator.equals("or");
    try {
      assertThat(CaptureFilter.compile(text).accepts(frame)).isEqualTo(expected);
    } catch (FilterSyntaxException tooLong) {
      assertThat(tooLong).hasMessageContaining("too long");
      assertThat(CaptureFilter.program(text)).hasSizeGreaterThan(4096);
    }
  }

  @ParameterizedTest
  @CsvSource({"(, )", "not, ''"})
  void deepOnesAreRefused(String open, String close) {
    String text = (open + " ").repeat(100_000) + "ip" + close.repeat(100_000);
    assertThatThrownBy(() -> CaptureFilter.compile(text))
        .isInstanceOf(FilterSyntaxException.class)
        .hasMessageContaining("nested too deeply");
  }
}
