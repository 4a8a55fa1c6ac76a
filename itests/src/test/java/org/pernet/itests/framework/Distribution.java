// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.framework;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.frameworkProperty;
import static org.ops4j.pax.exam.CoreOptions.systemPackages;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.options.UrlProvisionOption;
import org.osgi.framework.Constants;

/** What {@code bin/pernet} would boot, as Pax Exam's options. */
final class Distribution {
  private static final Path HOME =
      Path.of(System.getProperty("pernet.home")).toAbsolutePath().normalize();

  private Distribution() {}

  /** The framework's properties, from {@code conf/config.properties}. */
  static Option configuration() {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(HOME.resolve("conf/config.properties"))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return composite(properties.stringPropertyNames().stream()
        .map(name -> option(name, properties.getProperty(name)))
        .toArray(Option[]::new));
  }

  /** Pax Exam has system packages of its own, to which the product's are added. */
  private static Option option(String name, String value) {
    return name.equals(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA)
        ? systemPackages(value.split(",", -1))
        : frameworkProperty(name).value(value);
  }

  /** All bundles, at the start levels that their folders say. */
  static Option bundles() {
    try (Stream<Path> folders = Files.list(HOME.resolve("bundles"))) {
      return composite(
          folders.flatMap(Distribution::jars).map(Distribution::provision).toArray(Option[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> jars(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UrlProvisionOption provision(Path jar) {
    UrlProvisionOption option = bundle(jar.toUri().toString());
    String folder = String.valueOf(jar.getParent().getFileName());
    return folder.chars().allMatch(Character::isDigit)
        ? option.startLevel(Integer.parseInt(folder))
        : option.noStart();
  }
}
