// SPDX-License-Identifier: Apache-2.0
package org.pernet.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.ToIntFunction;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.util.tracker.ServiceTracker;

/** Felix with an installation's bundles in it, in a directory of its own that it deletes when closed. */
final class EmbeddedFramework implements AutoCloseable {
  private static final String MAIN =
      "(&(objectClass=java.util.function.ToIntFunction)(pernet.main=true))";
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

  private final TemporaryDirectory cache;
  private final Framework framework;
  private boolean closed; // guarded by this

  private EmbeddedFramework(TemporaryDirectory cache, Framework framework) {
    this.cache = cache;
    this.framework = framework;
  }

  /** A framework that is not started yet, of the installation's configuration. */
  static EmbeddedFramework create(Installation installation) throws LaunchException {
    FrameworkFactory factory =
        ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow();
    Map<String, String> configuration = installation.configuration();
    TemporaryDirectory cache = TemporaryDirectory.create();
    configuration.put(Constants.FRAMEWORK_STORAGE, cache.path().toString());
    return new EmbeddedFramework(cache, factory.newFramework(configuration));
  }

  /** Starts the framework, installs all bundles, and then starts those that are to be, by start level. */
  void boot(List<Installation.BundleFile> files) throws LaunchException {
    try {
      framework.init(new FrameworkLog());
      framework.start();
    } catch (BundleException e) {
      throw new LaunchException(
          ExitStatus.SOFTWARE, "the OSGi framework cannot start: " + reason(e), e);
    }
    List<Bundle> toStart = new ArrayList<>();
    for (Installation.BundleFile file : files) {
      Bundle bundle = install(file);
      if (file.starts()) {
        toStart.add(bundle);
      }
    }
    for (Bundle bundle : toStart) {
      start(bundle);
    }
  }

  private Bundle install(Installation.BundleFile file) throws LaunchException {
    try {
      Bundle bundle =
          framework.getBundleContext().installBundle("reference:" + file.path().toUri());
      if (file.starts()) {
        bundle.adapt(BundleStartLevel.class).setStartLevel(file.startLevel());
      }
      return bundle;
    } catch (BundleException e) {
      throw new LaunchException(
          ExitStatus.SOFTWARE, file.path() + " cannot be installed: " + reason(e), e);
    }
  }

  private static void start(Bundle bundle) throws LaunchException {
    try {
      bundle.start(Bundle.START_ACTIVATION_POLICY);
    } catch (BundleException e) {
      throw new LaunchException(
          ExitStatus.SOFTWARE,
          "bundle " + bundle.getSymbolicName() + " cannot start: " + reason(e),
          e);
    }
  }

  /**
   * Calls the main function that a bundle offers with {@code words}, and returns its exit status.
   *
   * @param patience how long to wait for a bundle that offers it later than it started
   */
  int callMain(List<String> words, Duration patience) throws LaunchException {
    BundleContext context = framework.getBundleContext();
    ServiceTracker<ToIntFunction<String[]>, ToIntFunction<String[]>> tracker =
        new ServiceTracker<>(context, mainFilter(context), null);
    tracker.open();
    try {
      ToIntFunction<String[]> main = tracker.waitForService(patience.toMillis());
      if (main == null) {
        throw new LaunchException(
            ExitStatus.UNAVAILABLE, "no bundle offers the shell's main function");
      }
      return main.applyAsInt(words.toArray(new String[0]));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException(
          ExitStatus.UNAVAILABLE, "interrupted while it waited for the shell", e);
    } catch (RuntimeException e) {
      throw new LaunchException(ExitStatus.SOFTWARE, "the shell failed: " + e, e);
    } finally {
      tracker.close();
    }
  }

  private static Filter mainFilter(BundleContext context) {
    try {
      return context.createFilter(MAIN);
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Stops the framework, bundles first, and deletes its directory. A second call waits for the first: the one at the end of
   * main and the one of an interrupted process may meet.
   */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      framework.stop();
      framework.waitForStop(STOP_PATIENCE.toMillis());
    } catch (BundleException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      cache.close();
    }
  }

  private static String reason(BundleException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }
}
