// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetIds;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.testkit.TestKernel;

/** Of a namespace whose creation fails nothing is left, not even the ids that its inits drew. */
class FailedCreationTest {
  @Test
  void itsIdsAreGone() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      NetIds ids = test.kernel().nets().ids();
      AtomicReference<Net> failed = new AtomicReference<>();
      test.registerSubsys(new PernetOperations() {
        @Override
        public void init(Net net) throws NetException {
          if (!net.isInitial()) {
            failed.set(net);
            ids.idOrDraw(test.initial(), net);
            ids.idOrDraw(net, test.initial());
            throw new NetException(Errno.ENOMEM);
          }
        }
      });
      assertThatThrownBy(test::createNet).isInstanceOf(NetException.class);
      assertThat(ids.id(test.initial(), failed.get())).isEqualTo(NetIds.NOT_ASSIGNED);
      assertThat(ids.byId(test.initial(), 0, "test")).isEmpty();
      assertThat(failed.get().maybeGet("test")).isEmpty();
    }
  }
}
