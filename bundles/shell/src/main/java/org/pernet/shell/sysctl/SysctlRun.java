// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.sysctl;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.pernet.api.command.CommandSession;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.sysctl.Sysctls;

/** One run of {@code sysctl}: its status is the number of failures, as far as they count. Not safe for threads. */
final class SysctlRun {
  private static final int UNKNOWN_KEY = 255;
  private static final int STATUS_MASK = 0xff;

  private final CommandSession session;
  private final SysctlOptions options;
  private final Sysctls sysctls;
  private final Net net;
  private final PrintStream out;

  SysctlRun(CommandSession session, SysctlOptions options) {
    this.session = session;
    this.options = options;
    this.sysctls = session.task().kernel().sysctls();
    this.net = session.task().net();
    this.out = session.out();
  }

  int run(String usage) {
    if (options.all()) {
      return show(sysctls.list(net));
    }
    if (!options.files().isEmpty()) {
      return options.files().stream().mapToInt(this::load).max().orElse(0);
    }
    if (options.rest().isEmpty()) {
      session
          .err()
          .println(
              options.writing()
                  ? "sysctl: no variables specified\nTry `sysctl --help' for more information."
                  : usage);
      return 1;
    }
    int failures = 0;
    for (String word : options.rest()) {
      failures +=
          options.writing() || word.indexOf('=') >= 0 ? set("command line", 0, word) : read(word);
    }
    return failures & STATUS_MASK;
  }

  private void say(String text) {
    session.err().println("sysctl: " + text);
  }

  private int read(String word) {
    if (word.isEmpty()) {
      say("\"\" is an unknown key");
      return UNKNOWN_KEY;
    }
    String path = SysctlNames.path(word);
    if (!sysctls.exists(net, path)) {
      return absent(path);
    }
    String directory = path.endsWith("/") ? path : path + "/";
    return show(sysctls.list(net).stream()
        .filter(file -> file.equals(path) || file.startsWith(directory))
        .toList());
  }

  private int absent(String path) {
    if (options.ignoring()) {
      return 0;
    }
    say("cannot stat /proc/sys/" + path + ": " + Errno.ENOENT.message());
    return 1;
  }

  private int show(List<String> paths) {
    int failures = 0;
    for (String path : paths) {
      String name = SysctlNames.name(path);
      if (!options.accepts(name)) {
        continue;
      }
      try {
        print(name, sysctls.read(net, path));
      } catch (NetException refused) {
        say("reading key \"" + name + "\": " + refused.errno().message());
        failures++;
      }
    }
    return failures;
  }

  private void print(String name, String value) {
    if (options.namesOnly()) {
      out.println(name);
    } else if (options.bare()) {
      out.print(value);
    } else {
      for (String line : value.split("\n", -1)) {
        out.println(options.valuesOnly() ? line : name + " = " + line);
      }
    }
  }

  /** Sets what {@code NAME=VALUE} says, from a line of a file or of the command. */
  private int set(String where, int line, String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      say(where + "(" + line + "): invalid syntax, continuing...");
      return 1;
    }
    String word = text.substring(0, equals).strip();
    boolean ignoring = options.ignoring() || word.startsWith("-");
    String path = SysctlNames.path(word.startsWith("-") ? word.substring(1) : word);
    String value = text.substring(equals + 1).strip();
    if (path.isEmpty()) {
      say("Path is not under /proc/sys/: /proc/sys/");
      return 1;
    }
    if (!sysctls.exists(net, path)) {
      return ignoring ? 0 : absent(path);
    }
    return write(path, value, ignoring);
  }

  private int write(String path, String value, boolean ignoring) {
    String name = SysctlNames.name(path);
    try {
      if (!sysctls.isWritable(net, path)) {
        say("setting key \"" + name + "\": " + Errno.EINVAL.message());
        return 0;
      }
      if (!options.dry()) {
        sysctls.write(session.task(), path, value);
      }
    } catch (NetException refused) {
      say(
          refused.errno() == Errno.EACCES
              ? "permission denied on key \"" + name + "\""
              : "setting key \"" + name + "\": " + refused.errno().message());
      return ignoring ? 0 : 1;
    }
    if (!options.quiet()) {
      print(name, value);
    }
    return 0;
  }

  /** Reads a file first, and sets then what it says. */
  private int load(String name) {
    List<String> lines;
    try {
      Path file = session.workingDirectory().resolve(name);
      lines = Files.readAllLines(file);
    } catch (IOException | InvalidPathException unreadable) {
      say("cannot open \"" + name + "\": " + Errno.ENOENT.message());
      return 1;
    }
    int failures = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      boolean comment = line.isEmpty() || line.startsWith("#") || line.startsWith(";");
      if (!comment && line.indexOf('=') < 0) {
        failures |= set(name, i + 1, line);
      }
    }
    for (String text : lines) {
      String line = text.strip();
      boolean comment = line.isEmpty() || line.startsWith("#") || line.startsWith(";");
      if (!comment && line.indexOf('=') >= 0) {
        failures |= set(name, 0, line);
      }
    }
    return failures;
  }
}
