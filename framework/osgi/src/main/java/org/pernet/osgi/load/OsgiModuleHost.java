// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.load;

import java.nio.file.Path;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ModuleHost;
import org.pernet.api.module.ModuleInfo;
import org.pernet.core.HostedKernel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The framework as the kernel's host of modules. Safe for threads. */
public final class OsgiModuleHost implements ModuleHost {
  /** The framework property that turns autoload off with the value {@code false}. */
  public static final String AUTOLOAD = "pernet.autoload";

  private static final Logger LOG = LoggerFactory.getLogger(OsgiModuleHost.class);

  private final BundleContext context;
  private final Standing standing;
  private final Catalog catalog;
  private final Starts starts = new Starts();
  private final InsertedFiles inserted;

  /** A host of {@code kernel}'s modules; {@code standing} knows which bundles it has taken. */
  public OsgiModuleHost(BundleContext context, HostedKernel kernel, Standing standing) {
    this.context = context;
    this.standing = standing;
    this.catalog = new Catalog(context, kernel, standing);
    this.inserted = new InsertedFiles(context);
  }

  @Override
  public List<ModuleInfo> modules() {
    return catalog.modules();
  }

  @Override
  public boolean request(String namespace, String attribute, String value) {
    if ("false".equals(context.getProperty(AUTOLOAD))) {
      return false;
    }
    for (Bundle bundle : catalog.providers(namespace, attribute, value)) {
      if (isLoaded(bundle) || isLoadedNow(bundle)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLoadedNow(Bundle bundle) {
    try {
      starts.start(bundle);
      return isLoaded(bundle);
    } catch (BundleException | IllegalStateException e) {
      LOG.warn("{} was asked for, and cannot be loaded: {}", bundle, e.getMessage());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether the kernel has all of it: one that is starting has registered only a part. */
  private boolean isLoaded(Bundle bundle) {
    return bundle.getState() == Bundle.ACTIVE && standing.unit(bundle).isPresent();
  }

  @Override
  public void load(String name) throws NetException {
    Bundle bundle = catalog.find(name).orElseThrow(() -> new NetException(Errno.ENOENT));
    if (!isLoaded(bundle)) {
      if (bundle.getState() == Bundle.ACTIVE && standing.refusal(bundle).isPresent()) {
        stop(bundle);
      }
      start(bundle);
    }
  }

  /** Starts a bundle; throws what its module was refused with, whether that failed the start or not. */
  private void start(Bundle bundle) throws NetException {
    try {
      starts.start(bundle);
    } catch (BundleException e) {
      throw Failures.refusal(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NetException(Errno.EINTR, ExtAck.NONE, e);
    }
    if (!isLoaded(bundle)) {
      var refusal = standing.refusal(bundle);
      if (refusal.isPresent()) {
        throw new NetException(refusal.get());
      }
    }
  }

  @Override
  public void unload(String name) throws NetException {
    Bundle bundle = catalog
        .find(name)
        .filter(found -> isLoaded(found) || found.getState() == Bundle.ACTIVE)
        .orElseThrow(() -> new NetException(Errno.ENOENT));
    stop(bundle);
    inserted.remove(bundle);
  }

  private static void stop(Bundle bundle) throws NetException {
    try {
      bundle.stop(Bundle.STOP_TRANSIENT);
    } catch (BundleException e) {
      throw Failures.refusal(e);
    }
  }

  @Override
  public void insert(Path file) throws NetException {
    Bundle bundle = inserted.install(file);
    try {
      start(bundle);
    } catch (NetException refused) {
      inserted.remove(bundle);
      throw refused;
    }
  }
}
