// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.pernet.osgi.fixture.TestBundle;
import org.pernet.osgi.load.OsgiModuleHost;

/** The framework is told not to load what is asked for. */
class NoAutoloadTest extends HostFixture {
  @Override
  Map<String, String> properties() {
    return Map.of(OsgiModuleHost.AUTOLOAD, "false");
  }

  @Test
  void nothingIsLoadedButByName() throws Exception {
    startHost();
    Bundle bundle = felix.install(TestBundle.named("com.acme.wire")
        .header(Constants.PROVIDE_CAPABILITY, "pernet.link;kind=wire"));
    assertThat(modules.request("pernet.link", "kind", "wire")).isFalse();
    assertThat(bundle.getState()).isEqualTo(Bundle.INSTALLED);
    modules.load("wire");
    assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
  }
}
