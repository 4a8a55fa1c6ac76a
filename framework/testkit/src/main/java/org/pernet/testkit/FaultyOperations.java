// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit;

import java.util.List;
import java.util.Optional;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;

/** Other operations, with failures put into chosen calls: each is passed on first, and fails then. */
public final class FaultyOperations implements PernetOperations {
  private final PernetOperations inner;
  private volatile Fault init = Fault.none();
  private volatile Fault preExit = Fault.none();
  private volatile Fault exit = Fault.none();
  private volatile Fault exitBatch = Fault.none();

  /** {@code inner}, without a fault yet. */
  public FaultyOperations(PernetOperations inner) {
    this.inner = inner;
  }

  /** Puts a fault into init. */
  public FaultyOperations atInit(Fault fault) {
    init = fault;
    return this;
  }

  /** Puts a fault into preExit. */
  public FaultyOperations atPreExit(Fault fault) {
    preExit = fault;
    return this;
  }

  /** Puts a fault into exit. */
  public FaultyOperations atExit(Fault fault) {
    exit = fault;
    return this;
  }

  /** Puts a fault into exitBatch. */
  public FaultyOperations atExitBatch(Fault fault) {
    exitBatch = fault;
    return this;
  }

  @Override
  public Optional<PernetKey<?>> key() {
    return inner.key();
  }

  @Override
  public void init(Net net) throws NetException {
    inner.init(net);
    init.strike();
  }

  @Override
  public void preExit(Net net) {
    inner.preExit(net);
    preExit.strikeWhereNoRefusalIs();
  }

  @Override
  public void exit(Net net) {
    inner.exit(net);
    exit.strikeWhereNoRefusalIs();
  }

  @Override
  public void exitBatch(List<Net> nets) {
    inner.exitBatch(nets);
    exitBatch.strikeWhereNoRefusalIs();
  }
}
