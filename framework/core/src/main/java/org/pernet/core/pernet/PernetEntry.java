// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.pernet;

import java.util.Optional;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.core.net.NetImpl;

/**
 * Operations on the list, with the key they had when they were registered.
 *
 * @param operations the operations
 * @param owner whose they are, for messages
 * @param device whether they are a device driver's
 * @param key the key to their state; null for none
 */
record PernetEntry(PernetOperations operations, String owner, boolean device, PernetKey<?> key) {
  private static final FaultPoint SLOT = FaultPoint.memory("pernet.slot");
  private static final FaultPoint INIT = FaultPoint.memory("pernet.init");

  static PernetEntry of(PernetOperations operations, String owner, boolean device)
      throws NetException {
    try {
      Optional<PernetKey<?>> key = operations.key();
      return new PernetEntry(operations, owner, device, key == null ? null : key.orElse(null));
    } catch (RuntimeException | Error thrown) {
      throw failure(owner, "its key", thrown);
    }
  }

  /** Fills the slot and runs init in a namespace (ops_init); a throw leaves the slot empty. */
  void init(NetImpl net) throws NetException {
    try {
      if (key != null && !key.isLazy()) {
        net.kernel().faults().reach(SLOT);
        net.slots().fill(key.slot(), key.newState(net));
      }
      net.kernel().faults().reach(INIT);
      operations.init(net);
    } catch (NetException refused) {
      free(net);
      throw refused;
    } catch (RuntimeException | Error thrown) {
      free(net);
      throw failure(owner, "init", thrown);
    }
  }

  /** Empties the slot (ops_free). */
  void free(NetImpl net) {
    if (key != null) {
      net.slots().clear(key.slot());
    }
  }

  private static NetException failure(String owner, String what, Throwable thrown) {
    return new NetException(
        Errno.EIO, ExtAck.of(owner + ": " + what + " failed: " + thrown), thrown);
  }
}
