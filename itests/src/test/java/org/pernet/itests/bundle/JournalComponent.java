// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.bundle;

import java.util.function.Consumer;

/** A component of Declarative Services, which are told of it by XML: made with its journal when somebody uses it. */
public final class JournalComponent extends JournalOperations {
  /** For the runtime of Declarative Services. */
  public JournalComponent(Consumer<String> journal) {
    super("component", NEVER, journal);
  }
}
