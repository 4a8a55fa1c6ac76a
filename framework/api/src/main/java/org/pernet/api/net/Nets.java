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

  /** What is built in namespaces that nobody sees yet. */
  @FunctionalInterface
  interface Builder {
    /**
     * Builds. Modules can neither be asked for nor come or go meanwhile (EDEADLK from this thread, others wait).
     *
     * @param nets the new namespaces, in the order asked for; the references are those that {@link Nets#create(List, String,
     *     Builder)} returns
     * @throws NetException ends it: the namespaces go, with all that stands in them, and were never seen
     */
    void build(List<NetReference> nets) throws NetException;
  }

  /**
   * Makes several namespaces at once: in each all operations' inits run, {@code builder} builds in them what shall stand
   * there, and only then they are seen by others, all together, the first as the oldest. The pernet lock is held to read all
   * the while; RTNL is not.
   *
   * @param credentials in whose name each is made
   * @param holder who holds the references returned
   * @throws NetException as {@link #create(Credentials, String)}, or what {@code builder} threw; nothing is left
   */
  List<NetReference> create(List<Credentials> credentials, String holder, Builder builder)
      throws NetException;

  /** Calls {@code action} for each namespace seen, oldest first, under the lock of their list (for_each_net). */
  void forEach(Consumer<Net> action);

  /** Those seen now, oldest first. */
  List<Net> list();

  /** How many are seen. */
  int size();

  /** What the namespaces call one another. */
  NetIds ids();
}
