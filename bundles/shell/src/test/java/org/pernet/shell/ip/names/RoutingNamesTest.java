// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RoutingNamesTest {
  @Test
  void namesAndNumbersStandForEachOther() {
    assertThat(RoutingNames.TABLES.number("main")).hasValue(254);
    assertThat(RoutingNames.TABLES.number("0x1ff")).hasValue(511);
    assertThat(RoutingNames.TABLES.number("all")).isEmpty();
    assertThat(RoutingNames.TABLES.name(255, false)).isEqualTo("local");
    assertThat(RoutingNames.TABLES.name(255, true)).isEqualTo("255");
    assertThat(RoutingNames.TABLES.name(-1, false)).isEqualTo("4294967295");
    assertThat(RoutingNames.PROTOCOLS.number("256")).isEmpty();
    assertThat(RoutingNames.SCOPES.name(77, false)).isEqualTo("77");
  }

  @Test
  void typesOfServiceAreHexadecimal() {
    assertThat(RoutingNames.DSFIELDS.number("10")).hasValue(16);
    assertThat(RoutingNames.DSFIELDS.number("AF11")).hasValue(0x28);
    assertThat(RoutingNames.DSFIELDS.name(0x10, false)).isEqualTo("0x10");
  }

  @Test
  void realmsAreTwoInOneNumber() {
    assertThat(RoutingNames.realms("5/6")).hasValue(5 << 16 | 6);
    assertThat(RoutingNames.realms("300")).hasValue(300);
    assertThat(RoutingNames.realms("cosmos/7")).hasValue(7);
    assertThat(RoutingNames.realms("5/300")).isEqualTo(OptionalInt.empty());
  }

  @Test
  void typesOfRoutesMayBeCutShort() {
    assertThat(RouteTypes.number("unr")).hasValue(7);
    assertThat(RouteTypes.number("brd")).hasValue(3);
    assertThat(RouteTypes.number("loc")).isEmpty();
    assertThat(RouteTypes.name(10, false)).isEqualTo("nat");
    assertThat(IpProtocols.number("tcp")).hasValue(6);
    assertThat(IpProtocols.number("300")).isEmpty();
    assertThat(IpProtocols.name(200, false)).isEqualTo("ipproto-200");
  }
}
