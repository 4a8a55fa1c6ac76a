// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** A framework of its own, in which the distribution's bundles live once a call of {@link #live}. */
final class BundleLives implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final Framework framework;
  private final List<Path> files;
  private final Map<WeakReference<ClassLoader>, String> loaders = new HashMap<>();
  private Map<WeakReference<ClassLoader>, String> latest = new HashMap<>();

  BundleLives(Path home, Path storage) throws IOException, BundleException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(home.resolve("conf/config.properties"))) {
      properties.load(reader);
    }
    Map<String, String> configuration = new HashMap<>();
    properties
        .stringPropertyNames()
        .forEach(name -> configuration.put(name, properties.getProperty(name)));
    configuration.put(Constants.FRAMEWORK_STORAGE, storage.toString());
    FrameworkFactory factory =
        ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow();
    framework = factory.newFramework(configuration);
    framework.start();
    try (Stream<Path> all = Files.walk(home.resolve("bundles"))) {
      files = all.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  int bundles() {
    return files.size();
  }

  /** All are installed and started, work, are stopped and uninstalled. */
  void live(Path script) throws Exception {
    loaders.putAll(latest);
    latest = new HashMap<>();
    List<Bundle> all = new ArrayList<>();
    BundleContext context = framework.getBundleContext();
    for (Path file : files) {
      all.add(context.installBundle("reference:" + file.toUri()));
    }
    for (int i = 0; i < all.size(); i++) {
      if (isStarted(files.get(i))) {
        int level = Integer.parseInt(folder(files.get(i)));
        all.get(i).adapt(BundleStartLevel.class).setStartLevel(level);
        all.get(i).start();
      }
    }
    work(context, script);
    for (int i = 0; i < all.size(); i++) {
      if (!folder(files.get(i)).equals("lib")) {
        all.get(i).start(Bundle.START_TRANSIENT); // those too that nobody has asked for
      }
      BundleWiring wiring = all.get(i).adapt(BundleWiring.class);
      latest.put(new WeakReference<>(wiring.getClassLoader()), all.get(i).getSymbolicName());
    }
    Collections.reverse(all);
    for (Bundle bundle : all) {
      bundle.stop();
    }
    for (Bundle bundle : all) {
      bundle.uninstall();
    }
    refresh();
  }

  private static String folder(Path file) {
    return String.valueOf(file.getParent().getFileName());
  }

  private static boolean isStarted(Path file) {
    return folder(file).chars().allMatch(Character::isDigit);
  }

  private static void work(BundleContext context, Path script) throws InvalidSyntaxException {
    ServiceReference<?>[] mains =
        context.getServiceReferences(ToIntFunction.class.getName(), "(pernet.main=true)");
    assertThat(mains).as("the shell's main function").hasSize(1);
    @SuppressWarnings("unchecked") // so it is registered
    ToIntFunction<String[]> main = (ToIntFunction<String[]>) context.getService(mains[0]);
    assertThat(main.applyAsInt(new String[] {"run", script.toString()})).isZero();
    context.ungetService(mains[0]);
  }

  private void refresh() throws InterruptedException {
    CountDownLatch refreshed = new CountDownLatch(1);
    framework.adapt(FrameworkWiring.class).refreshBundles(null, event -> refreshed.countDown());
    assertThat(refreshed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  /**
   * Waits until all class loaders are gone, but for those of the last life: Java 17 itself keeps one class of the last record
   * whose equals was linked (java.lang.runtime.ObjectMethods.OBJECT_EQ, by the cache of its asType), until the next is.
   */
  void awaitCollected() {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    do {
      System.gc();
      loaders.keySet().removeIf(loader -> loader.get() == null);
    } while (!loaders.isEmpty() && System.nanoTime() < deadline);
    assertThat(loaders.values())
        .as(
            "class loaders that live on, with the threads %s",
            Thread.getAllStackTraces().keySet())
        .isEmpty();
  }

  @Override
  public void close() throws BundleException, InterruptedException {
    framework.stop();
    framework.waitForStop(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
  }
}
