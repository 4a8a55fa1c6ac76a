// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pernet.api.errno.Errno;
import org.pernet.testkit.Fault;

/** A kind that throws what it should not: of the link that it was making nothing is left. */
class HostileKindTest extends RtnlFixture {
  @Test
  void aLinkThatWasRegisteredAlreadyGoes() {
    kind.atNewLink(Fault.throwing(1, new NoClassDefFoundError("half a bundle")));
    refused(
        Errno.EIO,
        "the kind fake failed: java.lang.NoClassDefFoundError: half a bundle",
        () -> add("f0"));
    assertThat(me.net().deviceByName("f0")).isEmpty();
  }
}
