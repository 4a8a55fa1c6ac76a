// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit;

import java.util.List;
import java.util.Optional;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;

/** Operations that write down each call, as {@code a.init(red)} or {@code a.exitBatch([red, blue])}. Safe for threads. */
public final class RecordingOperations implements PernetOperations {
  private final String name;
  private final Journal journal;
  private final PernetKey<?> key;

  private RecordingOperations(String name, Journal journal, PernetKey<?> key) {
    this.name = name;
    this.journal = journal;
    this.key = key;
  }

  /** Operations without state. */
  public static RecordingOperations of(String name, Journal journal) {
    return new RecordingOperations(name, journal, null);
  }

  /** Operations with state. */
  public static RecordingOperations of(String name, Journal journal, PernetKey<?> key) {
    return new RecordingOperations(name, journal, key);
  }

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.ofNullable(key);
  }

  @Override
  public void init(Net net) throws NetException {
    write("init", journal.nameOf(net));
  }

  @Override
  public void preExit(Net net) {
    write("preExit", journal.nameOf(net));
  }

  @Override
  public void exit(Net net) {
    write("exit", journal.nameOf(net));
  }

  @Override
  public void exitBatch(List<Net> nets) {
    write("exitBatch", journal.namesOf(nets));
  }

  private void write(String call, String nets) {
    journal.write(name + "." + call + "(" + nets + ")");
  }

  @Override
  public String toString() {
    return name;
  }
}
