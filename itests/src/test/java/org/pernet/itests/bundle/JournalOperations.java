// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.bundle;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;

/** Operations that tell what is done to them, and refuse one namespace where they are asked to. */
public class JournalOperations implements PernetOperations {
  /** Refuse none. */
  public static final int NEVER = 0;

  private final String name;
  private final int refused;
  private final Consumer<String> journal;
  private final PernetKey<String> key;
  private final AtomicInteger inits = new AtomicInteger();

  /** Operations that tell {@code journal}, and refuse the {@code refused}-th namespace with ENOSPC. */
  public JournalOperations(String name, int refused, Consumer<String> journal) {
    this.name = name;
    this.refused = refused;
    this.journal = journal;
    this.key = PernetKey.of(name, net -> name);
  }

  private void tell(String what, Net net) {
    journal.accept(name + " " + what + " " + net.cookie() + " " + net.get(key));
  }

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.of(key);
  }

  @Override
  public void init(Net net) throws NetException {
    if (inits.incrementAndGet() == refused) {
      throw new NetException(Errno.ENOSPC);
    }
    tell("init", net);
  }

  @Override
  public void preExit(Net net) {
    tell("preExit", net);
  }

  @Override
  public void exit(Net net) {
    tell("exit", net);
  }

  @Override
  public void exitBatch(List<Net> nets) {
    journal.accept(name + " exitBatch " + nets.size());
  }
}
