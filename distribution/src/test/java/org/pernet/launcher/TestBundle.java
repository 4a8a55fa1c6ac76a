// SPDX-License-Identifier: Apache-2.0
package org.pernet.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.BundleActivator;

/** Writes a bundle that holds one activator of the tests'. */
final class TestBundle {
  private TestBundle() {}

  static Path write(Path jar, Class<? extends BundleActivator> activator) throws IOException {
    String file = activator.getName().replace('.', '/') + ".class";
    Files.createDirectories(jar.getParent());
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out, manifest(activator));
        InputStream code = activator.getClassLoader().getResourceAsStream(file)) {
      entries.putNextEntry(new JarEntry(file));
      code.transferTo(entries);
      entries.closeEntry();
    }
    return jar;
  }

  private static Manifest manifest(Class<?> activator) {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Bundle-ManifestVersion", "2");
    attributes.putValue("Bundle-SymbolicName", "test." + activator.getSimpleName());
    attributes.putValue("Bundle-Activator", activator.getName());
    attributes.putValue("Import-Package", "org.osgi.framework");
    return manifest;
  }
}
