// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.LoggerFactory;

/** The captures that go on while their session does something else, by name. Safe for threads. */
public final class NamedCaptures {
  private final Map<String, RunningCapture> captures = new TreeMap<>(); // guarded by this

  /** None yet. */
  public NamedCaptures() {}

  /** What starts one. */
  interface Start {
    RunningCapture run() throws Refusal;
  }

  synchronized RunningCapture start(String name, Start start) throws Refusal {
    if (captures.containsKey(name)) {
      throw new Refusal(Refusal.FAILED, "capture: there is a capture " + name + " already");
    }
    RunningCapture capture = start.run();
    captures.put(name, capture);
    return capture;
  }

  synchronized RunningCapture take(String name) throws Refusal {
    RunningCapture capture = captures.remove(name);
    if (capture == null) {
      throw new Refusal(Refusal.FAILED, "capture: there is no capture " + name);
    }
    return capture;
  }

  synchronized List<String> lines() {
    List<String> lines = new ArrayList<>();
    captures.forEach((name, capture) -> lines.add(capture.line(name)));
    return lines;
  }

  synchronized List<String> names() {
    return List.copyOf(captures.keySet());
  }

  /** Ends all, and completes their files. */
  public void closeAll() {
    List<RunningCapture> all;
    synchronized (this) {
      all = List.copyOf(captures.values());
      captures.clear();
    }
    for (RunningCapture capture : all) {
      try {
        capture.close();
      } catch (IOException unwritten) {
        LoggerFactory.getLogger(NamedCaptures.class).warn("a capture is incomplete", unwritten);
      }
    }
  }
}
