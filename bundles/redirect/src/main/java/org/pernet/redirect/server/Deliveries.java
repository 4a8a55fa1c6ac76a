// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.server;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * What arrives while a call is executed is with its readers before the call is answered; what arrives otherwise is left to
 * the loop. Safe for threads.
 */
final class Deliveries {
  private final Map<Thread, Set<DataConnection>> calling = new ConcurrentHashMap<>();
  private final Consumer<DataConnection> loop;

  Deliveries(Consumer<DataConnection> loop) {
    this.loop = loop;
  }

  /** A call. */
  @FunctionalInterface
  interface Call<T> {
    /** Executes it. */
    T run() throws IOException;
  }

  /** Executes a call, and delivers. */
  <T> T during(Call<T> call) throws IOException {
    Set<DataConnection> mine = new LinkedHashSet<>();
    calling.put(Thread.currentThread(), mine);
    try {
      return call.run();
    } finally {
      calling.remove(Thread.currentThread());
      mine.forEach(DataConnection::pump);
    }
  }

  /** Something has arrived for a socket. */
  void arrived(DataConnection connection) {
    Set<DataConnection> mine = calling.get(Thread.currentThread());
    if (mine == null) {
      loop.accept(connection);
    } else {
      mine.add(connection);
    }
  }
}
