// SPDX-License-Identifier: Apache-2.0
package org.pernet.examples.hello;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pernet.core.HostedKernel;
import org.pernet.core.KernelBuilder;

/** The driver in a kernel of its own, without OSGi. */
class HelloModuleTest {
  @Test
  void kindComesAndGoesWithTheModule() throws Exception {
    try (HostedKernel hosted = KernelBuilder.create().boot(List.of(new HelloModule()))) {
      hosted.kernel().modules().load("hello");
      assertThat(hosted.kernel().linkKinds().kinds()).containsExactly("hello");
      hosted.kernel().modules().unload("hello");
      assertThat(hosted.kernel().linkKinds().kinds()).isEmpty();
      assertThat(hosted.kernel().audit()).isEmpty();
    }
  }
}
