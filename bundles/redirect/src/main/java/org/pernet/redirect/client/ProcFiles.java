// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the host's {@code /proc} says of a process. */
final class ProcFiles {
  private static final int PARENT = 1;
  private static final int FLAGS = 6;
  private static final int START = 19;
  private static final int EXITING = 0x4;

  private ProcFiles() {}

  /** When it started, in ticks since boot; 0 where there is none, or it is about to end, or waits for its parent. */
  static long startTime(int pid) {
    String[] fields = stat(pid);
    if (fields.length <= START || "ZX".contains(fields[0])) {
      return 0;
    }
    boolean exiting = (Long.parseLong(fields[FLAGS]) & EXITING) != 0;
    return exiting ? 0 : Long.parseLong(fields[START]);
  }

  /** Its parent; 0 for none. */
  static int parent(int pid) {
    String[] fields = stat(pid);
    return fields.length <= PARENT ? 0 : Integer.parseInt(fields[PARENT]);
  }

  /** What it is called. */
  static String name(int pid) {
    String name = read(Path.of("/proc", Integer.toString(pid), "comm")).strip();
    return name.isEmpty() ? "redirected" : name;
  }

  /** Whether a thread of it lives. */
  static boolean hasThread(int pid, int tid) {
    return Files.exists(Path.of("/proc", Integer.toString(pid), "task", Integer.toString(tid)));
  }

  /** The fields behind the name, which may hold anything but ends with the last parenthesis: the state is the first. */
  private static String[] stat(int pid) {
    String line = read(Path.of("/proc", Integer.toString(pid), "stat"));
    int end = line.lastIndexOf(')');
    return end < 0 ? new String[0] : line.substring(end + 1).strip().split(" ", -1);
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException gone) {
      return "";
    }
  }
}
