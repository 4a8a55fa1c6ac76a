// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.server;

import java.io.IOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread for all data connections: it sees the end of each, sends on where one was full, and delivers what no call has
 * brought. Between, it runs a chore, now and then or when it is asked to.
 */
final class DataLoop implements AutoCloseable {
  private static final int CHORE_MILLIS = 200;

  private final Selector selector;
  private final Map<Integer, DataConnection> byNumber = new ConcurrentHashMap<>();
  private final Queue<DataConnection> arrivals = new ConcurrentLinkedQueue<>();
  private final Queue<DataConnection> newcomers = new ConcurrentLinkedQueue<>();
  private final AtomicInteger lastNumber = new AtomicInteger();
  private final Chore chore;
  private final Thread thread;

  /** What else is to be done. */
  interface Chore {
    /** Does it; says whether it is to be done again soon. */
    boolean run();
  }

  DataLoop(Chore chore) throws IOException {
    this.chore = chore;
    this.selector = Selector.open();
    this.thread = new Thread(this::run, "pernet-redirect-data");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** A number for the next connection, never used again. */
  int nextNumber() {
    return lastNumber.incrementAndGet();
  }

  /** Looks after a connection until it ends. */
  void add(DataConnection connection) {
    byNumber.put(connection.number(), connection);
    newcomers.add(connection);
    selector.wakeup();
  }

  Optional<DataConnection> find(int number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  int size() {
    return byNumber.size();
  }

  /** Something has arrived for a connection. */
  void arrived(DataConnection connection) {
    arrivals.add(connection);
    selector.wakeup();
  }

  /** The chore is to be done. */
  void wake() {
    selector.wakeup();
  }

  private void run() {
    boolean again = false;
    try {
      while (selector.isOpen()) {
        selector.select(
            key -> serve((DataConnection) key.attachment(), key), again ? CHORE_MILLIS : 0);
        enrol();
        for (DataConnection next = arrivals.poll(); next != null; next = arrivals.poll()) {
          guarded(next, next::pump);
        }
        byNumber.values().removeIf(DataConnection::isClosed);
        again = chore();
      }
    } catch (ClosedSelectorException over) {
      // close
    } catch (IOException e) {
      log().error("the redirect's data loop has ended", e);
    }
  }

  private boolean chore() {
    try {
      return chore.run();
    } catch (RuntimeException e) {
      log().error("the redirect could not tidy up", e);
      return true;
    }
  }

  /** Does something for a connection; what goes wrong with it ends it, and no other. */
  private static void guarded(DataConnection connection, Runnable work) {
    try {
      work.run();
    } catch (CancelledKeyException | ClosedSelectorException closedMeanwhile) {
      connection.close();
    } catch (RuntimeException e) {
      log().error("socket {} is closed", connection.number(), e);
      connection.close();
    }
  }

  private static Logger log() {
    return LoggerFactory.getLogger(DataLoop.class);
  }

  private void enrol() {
    for (DataConnection next = newcomers.poll(); next != null; next = newcomers.poll()) {
      DataConnection connection = next;
      guarded(connection, () -> enrol(connection));
    }
  }

  private void enrol(DataConnection connection) {
    try {
      connection.attach(connection.channel().register(selector, SelectionKey.OP_READ, connection));
      connection.pump();
    } catch (ClosedChannelException gone) {
      connection.close();
    }
  }

  private static void serve(DataConnection connection, SelectionKey key) {
    guarded(connection, () -> {
      if (key.isReadable()) {
        connection.readable();
      }
      if (key.isWritable()) {
        connection.pump();
      }
    });
  }

  @Override
  public void close() throws IOException {
    selector.close();
    byNumber.values().forEach(DataConnection::close);
    byNumber.clear();
  }
}
