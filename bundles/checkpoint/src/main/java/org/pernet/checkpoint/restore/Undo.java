// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import java.util.ArrayDeque;
import java.util.Deque;
import org.pernet.api.errno.NetException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has to be taken back outside the new namespaces, the last first; what is inside goes with them. A step that fails, because what
 * it would take back is gone already, does not keep the others from being done.
 */
final class Undo {
  private final Logger log = LoggerFactory.getLogger(Undo.class);
  private final Deque<Step> steps = new ArrayDeque<>();

  /** One step. */
  @FunctionalInterface
  interface Step {
    /** Takes it back. */
    void run() throws NetException;
  }

  void push(Step step) {
    steps.push(step);
  }

  void run() {
    while (!steps.isEmpty()) {
      try {
        steps.pop().run();
      } catch (NetException gone) {
        log.debug("nothing left to take back", gone);
      }
    }
  }
}
