// SPDX-License-Identifier: Apache-2.0
package org.pernet.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A real Felix, with bundles made for the test. */
class EmbeddedFrameworkTest {
  private static final Duration PATIENCE = Duration.ofMillis(1);

  @TempDir
  private Path home;

  private Installation installation;
  private EmbeddedFramework framework;

  /** Offers a main function that returns how many words it was given, and throws at {@code fail}. */
  public static final class Shell implements BundleActivator {
    @Override
    public void start(BundleContext context) {
      ToIntFunction<String[]> main = words -> {
        if (words[0].equals("fail")) {
          throw new IllegalStateException("no such luck");
        }
        return words.length;
      };
      context.registerService(
          ToIntFunction.class, main, FrameworkUtil.asDictionary(Map.of("pernet.main", true)));
    }

    @Override
    public void stop(BundleContext context) {}
  }

  /** A driver that is refused. */
  public static final class Refused implements BundleActivator {
    @Override
    public void start(BundleContext context) throws IOException {
      throw new IOException("EBUSY");
    }

    @Override
    public void stop(BundleContext context) {}
  }

  @BeforeEach
  void create() throws Exception {
    Path configuration = Files.createDirectories(home.resolve("conf")).resolve("config.properties");
    Files.writeString(
        configuration, "org.osgi.framework.startlevel.beginning=100\nfelix.log.level=0\n");
    Files.createDirectories(home.resolve("bundles"));
    installation = new Installation(home);
    framework = EmbeddedFramework.create(installation);
  }

  @AfterEach
  void close() {
    framework.close();
  }

  @Test
  void statusIsWhatTheShellReturns() throws Exception {
    TestBundle.write(home.resolve("bundles/4/shell.jar"), Shell.class);
    framework.boot(installation.bundles());
    assertThat(framework.callMain(List.of("run", "--trace", "-"), PATIENCE)).isEqualTo(3);
  }

  @Test
  void shellThatThrowsIsASoftwareError() throws Exception {
    TestBundle.write(home.resolve("bundles/4/shell.jar"), Shell.class);
    framework.boot(installation.bundles());
    assertRefused(
        70,
        "the shell failed: java.lang.IllegalStateException: no such luck",
        () -> framework.callMain(List.of("fail"), PATIENCE));
  }

  @Test
  void absentShellIsSaid() throws Exception {
    framework.boot(installation.bundles());
    assertRefused(
        69,
        "no bundle offers the shell's main function",
        () -> framework.callMain(List.of("shell"), PATIENCE));
  }

  @Test
  void bundleThatCannotStartIsNamedWithItsReason() throws Exception {
    TestBundle.write(home.resolve("bundles/3/refused.jar"), Refused.class);
    assertRefused(
        70,
        "bundle test.Refused cannot start: EBUSY",
        () -> framework.boot(installation.bundles()));
  }

  @Test
  void bundleThatIsNotToStartIsOnlyInstalled() throws Exception {
    TestBundle.write(home.resolve("bundles/modules/refused.jar"), Refused.class);
    framework.boot(installation.bundles());
  }

  @Test
  void jarThatIsNoBundleIsNamed() throws Exception {
    Path jar = Files.createDirectories(home.resolve("bundles/1")).resolve("broken.jar");
    Files.writeString(jar, "no jar");
    assertThatThrownBy(() -> framework.boot(installation.bundles()))
        .isInstanceOf(LaunchException.class)
        .hasMessageStartingWith(jar + " cannot be installed: ");
  }

  private static void assertRefused(int status, String message, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            LaunchException.class, e -> assertThat(e.status()).isEqualTo(status))
        .hasMessage(message);
  }
}
