// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.rtnl;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.pernet.api.rtnl.Rtnl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The RTNL lock. What runs at its end is queued by its holder, so the queues are guarded by the lock itself. */
public final class RtnlLock implements Rtnl {
  private final Logger log = LoggerFactory.getLogger(RtnlLock.class);
  private final BooleanSupplier inPacketPath;
  private final ReentrantLock lock = new ReentrantLock();
  private final Queue<Runnable> beforeUnlock = new ArrayDeque<>(); // guarded by lock
  private Queue<Runnable> afterUnlock = new ArrayDeque<>(); // guarded by lock

  /**
   * A lock.
   *
   * @param inPacketPath whether this thread is in a section of the packet path, where nobody may wait for it
   */
  public RtnlLock(BooleanSupplier inPacketPath) {
    this.inPacketPath = inPacketPath;
  }

  @Override
  public void lock() {
    if (inPacketPath.getAsBoolean()) {
      throw new IllegalStateException("RTNL is not taken in the packet path");
    }
    lock.lock();
  }

  @Override
  public boolean isHeld() {
    return lock.isHeldByCurrentThread();
  }

  @Override
  public void afterUnlock(Runnable action) {
    assertHeld();
    afterUnlock.add(action);
  }

  /** Runs {@code action} before the lock is given back for good, while it is still held. */
  public void beforeUnlock(Runnable action) {
    assertHeld();
    beforeUnlock.add(action);
  }

  @Override
  public void unlock() {
    if (lock.getHoldCount() > 1) {
      lock.unlock();
      return;
    }
    assertHeld();
    for (Runnable action = beforeUnlock.poll(); action != null; action = beforeUnlock.poll()) {
      runLogged(action);
    }
    Queue<Runnable> actions = null;
    if (!afterUnlock.isEmpty()) {
      actions = afterUnlock;
      afterUnlock = new ArrayDeque<>();
    }
    lock.unlock();
    if (actions != null) {
      runAll(actions);
    }
  }

  /** Who has it now, and how many wait. Takes nothing. */
  public String lockState() {
    return "RTNL: " + lock + ", " + lock.getQueueLength() + " wait";
  }

  private void runAll(Queue<Runnable> actions) {
    for (Runnable action = actions.poll(); action != null; action = actions.poll()) {
      runLogged(action);
    }
  }

  private void runLogged(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException | Error thrown) {
      log.error("what was to run at the end of RTNL failed", thrown);
    }
  }
}
