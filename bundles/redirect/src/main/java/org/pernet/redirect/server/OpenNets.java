// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.server;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.redirect.names.ServedDirectory;

/** The namespaces whose files clients have open: each is kept alive for as long as one is. Safe for threads. */
final class OpenNets implements AutoCloseable {
  private final ServedDirectory directory;
  private final Map<Long, NetReference> held = new HashMap<>(); // guarded by this

  OpenNets(ServedDirectory directory) {
    this.directory = directory;
  }

  /** A client has opened the file of {@code net}, and says so: EINVAL where it is dying. */
  synchronized void opened(Net net) throws NetException {
    if (!held.containsKey(net.cookie())) {
      held.put(
          net.cookie(),
          net.maybeGet("open file of a redirected process")
              .orElseThrow(() -> new NetException(Errno.EINVAL)));
    }
  }

  /** Lets go of those that nobody has open any more. */
  synchronized void release() {
    Iterator<NetReference> all = held.values().iterator();
    while (all.hasNext()) {
      NetReference reference = all.next();
      if (!directory.isOpen(reference.net().cookie())) {
        all.remove();
        reference.close();
      }
    }
  }

  synchronized boolean isEmpty() {
    return held.isEmpty();
  }

  @Override
  public synchronized void close() {
    held.values().forEach(NetReference::close);
    held.clear();
  }
}
