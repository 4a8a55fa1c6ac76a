// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.net;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.NetException;

/** All namespaces of a kernel. */
@ProviderType
public interface Nets {
  /** The first one (init_net). */
  Net initial();

  /**
   * Makes a namespace (copy_net_ns with CLONE_NEWNET): all operations' inits run, and only then it is seen by others.
   *
   * @param credentials in whose name: his user namespace owns it, and its limit and those above it count it
   * @param holder who holds the reference returned
   * @throws NetException EINVAL where the kernel has no namespaces; ENOSPC at an owner's limit; EDEADLK from inside an
   *     init or exit; else what an init refused with, all undone
   */
  NetReference create(Credentials credentials, String holder) throws NetException;

  /** Calls {@code action} for each namespace seen, oldest first, under the lock of their list (for_each_net). */
  void forEach(Consumer<Net> action);

  /** Those seen now, oldest first. */
  List<Net> list();

  /** How many are seen. */
  int size();

  /** What the namespaces call one another. */
  NetIds ids();
}
