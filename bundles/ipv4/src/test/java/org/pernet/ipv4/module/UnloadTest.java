// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.rtnetlink.schema.RtnlTypes.AF_INET;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETADDR;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWADDR;

import org.junit.jupiter.api.Test;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.NetReference;
import org.pernet.ipv4.Ipv4Fixture;
import org.pernet.rtnetlink.message.AddressMessage;

/** IPv4 goes and comes while namespaces live on. */
class UnloadTest extends Ipv4Fixture {
  @Test
  void nothingIsLeftOfIt() throws NetException {
    for (int i = 0; i < 20; i++) {
      addAddress(f0, "10.0.0.1/24");
      addRoute("10.5.0.0/16", via("10.0.0.2"));
      test.kernel().modules().unload("ipv4");
      assertThat(client.dump(RTM_GETADDR, AddressMessage.ofFamily(AF_INET))).isEmpty();
      assertThat(routes(0)).isEmpty();
      refused(
          Errno.EOPNOTSUPP, "", () -> client.change(RTM_NEWADDR, 0, address(f0, "10.0.0.1/24")));
      test.kernel().modules().load("ipv4");
      assertThat(addresses()).isEmpty();
      assertThat(routes(0)).isEmpty();
    }
  }

  @Test
  void aLoopbackThatIsUpHasItsAddressWhenItComes() throws NetException {
    setUp(me.net().deviceByName("lo").orElseThrow(), true);
    assertThat(addresses()).containsExactly("127.0.0.1/8");
    test.kernel().modules().unload("ipv4");
    test.kernel().modules().load("ipv4");
    assertThat(addresses()).containsExactly("127.0.0.1/8");
  }

  @Test
  void namespacesDieWithAddressesAndTimers() throws NetException {
    try (NetReference other = test.createNet()) {
      assertThat(other.net().devices()).hasSize(1);
      test.withRtnl(
          () -> test.kernel().devices().open(other.net().deviceByName("lo").orElseThrow()));
    }
    test.quiesce();
    assertThat(test.kernel().audit()).isEmpty();
  }
}
