// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.client;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;

/** The files that namespaces are opened by: those of {@code /run/netns}, and those of {@code /proc}. */
public final class NetnsFiles {
  /** Where the names are. */
  public static final String DIRECTORY = "/run/netns";

  private static final int MAX_NAME = 255;
  private static final Path NAMES = Path.of(DIRECTORY);
  private static final Pattern OF_PROCESS = Pattern.compile("/proc/(self|\\d+)/ns/net");

  private final Task process;
  private final Path workingDirectory;

  /** Files as {@code process} sees them; relative names start at {@code workingDirectory}. */
  public NetnsFiles(Task process, Path workingDirectory) {
    this.process = process;
    this.workingDirectory = workingDirectory;
  }

  /** Whether a word could name a namespace. */
  public static boolean isName(String word) {
    return !word.isEmpty()
        && word.getBytes(StandardCharsets.UTF_8).length <= MAX_NAME
        && word.indexOf('/') < 0
        && !word.equals(".")
        && !word.equals("..");
  }

  /** How a name's file is called. */
  public static String path(String name) {
    return DIRECTORY + "/" + name;
  }

  /** Opens what a name stands for. */
  public int openName(String name) throws NetException {
    return openPath(path(name));
  }

  /** Opens what a name stands for, or, where the word has a slash in it, a file. */
  public int openNameOrPath(String word) throws NetException {
    return word.indexOf('/') < 0 ? openName(word) : openPath(word);
  }

  /** Opens {@code /proc/PID/ns/net}. */
  public int openProcess(String pid) throws NetException {
    return openPath("/proc/" + pid + "/ns/net");
  }

  private int openPath(String word) throws NetException {
    Path path;
    try {
      path = workingDirectory.resolve(word).normalize();
    } catch (InvalidPathException notAPath) {
      throw new NetException(Errno.ENOENT);
    }
    if (path.startsWith("/var/run")) {
      path = Path.of("/run").resolve(Path.of("/var/run").relativize(path));
    }
    if (NAMES.equals(path.getParent())) {
      return process.netnsNames().open(path.getFileName().toString(), process);
    }
    Matcher ofProcess = OF_PROCESS.matcher(path.toString());
    if (ofProcess.matches()) {
      return process.openNet(pid(ofProcess.group(1)));
    }
    if (NAMES.equals(path) || (!path.startsWith(NAMES) && Files.exists(path))) {
      return process.openPlain(path.toString());
    }
    throw new NetException(Errno.ENOENT);
  }

  private int pid(String word) throws NetException {
    if (word.equals("self")) {
      return process.pid();
    }
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException tooLarge) {
      throw new NetException(Errno.ENOENT);
    }
  }
}
