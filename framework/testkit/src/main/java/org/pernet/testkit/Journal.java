// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pernet.api.net.Net;

/** What happened, line by line, in order. Namespaces have the names that the test gave them. Safe for threads. */
public final class Journal {
  private final List<String> lines = new ArrayList<>(); // guarded by this
  private final Map<Net, String> names = new HashMap<>(); // guarded by this

  /** A journal without a line. */
  public Journal() {}

  /** Calls a namespace {@code name} from now on. The initial one is {@code initial}; others are numbered as they come. */
  public synchronized void name(Net net, String name) {
    names.put(net, name);
  }

  /** What a namespace is called here. */
  public synchronized String nameOf(Net net) {
    return names.computeIfAbsent(
        net, unnamed -> unnamed.isInitial() ? "initial" : "net" + (1 + countOfUnnamed()));
  }

  private int countOfUnnamed() {
    return (int)
        names.values().stream().filter(name -> name.matches("net[0-9]+")).count();
  }

  /** What namespaces are called here, as a list. */
  public String namesOf(Collection<? extends Net> nets) {
    return nets.stream().map(this::nameOf).collect(Collectors.joining(", ", "[", "]"));
  }

  /** Writes a line. */
  public synchronized void write(String line) {
    lines.add(line);
  }

  /** All lines since the last {@link #take}. */
  public synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  /** All lines since the last time, which are then gone. */
  public synchronized List<String> take() {
    List<String> taken = List.copyOf(lines);
    lines.clear();
    return taken;
  }
}
