// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.pernet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pernet.api.net.Net;
import org.pernet.core.net.NetImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one undo: of a failed creation, a failed registration, a death and an unload (ops_undo_list). Every preExit, one grace period, then exit
 * for each namespace and exitBatch once, operation by operation in reverse, then the slots. What an operation throws is
 * logged with its owner, and the walk goes on.
 */
final class UndoList {
  private final Logger log = LoggerFactory.getLogger(UndoList.class);
  private final List<PernetEntry> reversed;
  private final Runnable gracePeriod;

  /**
   * An undo of {@code entries}, given in the order of their inits.
   *
   * @param gracePeriod waits until nobody is in the packet path who was there before
   */
  UndoList(List<PernetEntry> entries, Runnable gracePeriod) {
    this.gracePeriod = gracePeriod;
    reversed = new ArrayList<>(entries);
    Collections.reverse(reversed);
  }

  /** Undoes them in {@code nets}, in that order. */
  void undo(List<NetImpl> nets) {
    for (PernetEntry entry : reversed) {
      for (NetImpl net : nets) {
        guarded(entry, "preExit", () -> entry.operations().preExit(net));
      }
    }
    gracePeriod.run();
    List<Net> batch = List.copyOf(nets);
    for (PernetEntry entry : reversed) {
      for (NetImpl net : nets) {
        guarded(entry, "exit", () -> entry.operations().exit(net));
      }
      guarded(entry, "exitBatch", () -> entry.operations().exitBatch(batch));
    }
    for (PernetEntry entry : reversed) {
      nets.forEach(entry::free);
    }
  }

  private void guarded(PernetEntry entry, String what, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | Error thrown) {
      log.error("{} of {} failed", what, entry.owner(), thrown);
    }
  }
}
