// SPDX-License-Identifier: Apache-2.0
package org.pernet.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The directory that Pernet is installed in.
 *
 * <p>Below {@code bundles/}, a folder named by a number holds the bundles that start at that start level; bundles in other
 * folders are installed and not started ({@code lib}: for others to import from; {@code modules}: loaded when asked for).
 */
record Installation(Path home) {

  /** A bundle of the installation; level 0 says that it is not to be started. */
  record BundleFile(Path path, int startLevel) {
    boolean starts() {
      return startLevel > 0;
    }
  }

  /**
   * The installation that {@code bin/pernet} names. Asking this class where it was loaded from would not do: when it comes
   * from an archive of classes, it names the place where that archive was made.
   */
  static Installation current() throws LaunchException {
    String home = System.getProperty("pernet.home");
    if (home == null) {
      throw new LaunchException(
          ExitStatus.UNAVAILABLE, "pernet.home is not set: start it with bin/pernet");
    }
    return new Installation(Path.of(home));
  }

  /** The framework's properties, from {@code conf/config.properties}. */
  Map<String, String> configuration() throws LaunchException {
    Properties properties = new Properties();
    Path file = home.resolve("conf").resolve("config.properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new LaunchException(ExitStatus.UNAVAILABLE, "cannot read " + file, e);
    }
    Map<String, String> configuration = new HashMap<>();
    properties
        .stringPropertyNames()
        .forEach(name -> configuration.put(name, properties.getProperty(name)));
    return configuration;
  }

  /** The bundles, those that are not started first, then by start level, then by name. */
  List<BundleFile> bundles() throws LaunchException {
    List<BundleFile> bundles = new ArrayList<>();
    for (Path folder : list(home.resolve("bundles"), Files::isDirectory)) {
      for (Path file : list(folder, path -> path.toString().endsWith(".jar"))) {
        bundles.add(new BundleFile(file, startLevel(folder)));
      }
    }
    bundles.sort(Comparator.comparingInt(BundleFile::startLevel).thenComparing(BundleFile::path));
    return bundles;
  }

  private static int startLevel(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return name.chars().allMatch(Character::isDigit) ? Integer.parseInt(name) : 0;
  }

  private static List<Path> list(Path directory, Predicate<Path> wanted) throws LaunchException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.filter(wanted).toList();
    } catch (IOException e) {
      throw new LaunchException(ExitStatus.UNAVAILABLE, "cannot read " + directory, e);
    }
  }
}
