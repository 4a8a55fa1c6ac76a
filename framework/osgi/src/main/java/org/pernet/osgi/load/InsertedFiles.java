// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bundles that were installed from files, on request: as with insmod they are gone again once they are unloaded. */
final class InsertedFiles {
  private static final Logger LOG = LoggerFactory.getLogger(InsertedFiles.class);

  private final BundleContext context;
  private final Set<Long> ids = ConcurrentHashMap.newKeySet();

  InsertedFiles(BundleContext context) {
    this.context = context;
  }

  /** Installs a file: ENOENT where there is none, EACCES, ENOEXEC where it is no bundle, EEXIST where it is installed. */
  Bundle install(Path file) throws NetException {
    if (Files.notExists(file)) {
      throw new NetException(Errno.ENOENT);
    }
    if (Files.isRegularFile(file) && !Files.isReadable(file)) {
      throw new NetException(Errno.EACCES);
    }
    if (!isBundle(file)) {
      throw new NetException(Errno.ENOEXEC);
    }
    String location = file.toAbsolutePath().normalize().toUri().toString();
    if (context.getBundle(location) != null) {
      throw new NetException(Errno.EEXIST);
    }
    try (InputStream content = Files.newInputStream(file)) {
      Bundle bundle = context.installBundle(location, content);
      ids.add(bundle.getBundleId());
      return bundle;
    } catch (IOException e) {
      throw new NetException(Errno.EIO, ExtAck.NONE, e);
    } catch (BundleException e) {
      boolean twice = e.getType() == BundleException.DUPLICATE_BUNDLE_ERROR;
      throw new NetException(twice ? Errno.EEXIST : Errno.ENOEXEC, ExtAck.NONE, e);
    }
  }

  private static boolean isBundle(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (JarFile jar = new JarFile(file.toFile(), false)) {
      Manifest manifest = jar.getManifest();
      return manifest != null
          && manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME) != null;
    } catch (IOException notAJar) {
      return false;
    }
  }

  /** Uninstalls {@code bundle} where it was installed here. */
  void remove(Bundle bundle) {
    if (ids.remove(bundle.getBundleId())) {
      try {
        bundle.uninstall();
      } catch (BundleException e) {
        LOG.warn("{} cannot be uninstalled", bundle, e);
      }
    }
  }
}
