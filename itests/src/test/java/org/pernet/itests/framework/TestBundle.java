// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.framework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** A bundle made on the spot, of classes of this one's. */
public final class TestBundle {
  private final String symbolicName;
  private final Manifest manifest = new Manifest();
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  private TestBundle(String symbolicName) {
    this.symbolicName = symbolicName;
    header(Attributes.Name.MANIFEST_VERSION.toString(), "1.0");
    header(Constants.BUNDLE_MANIFESTVERSION, "2");
    header(Constants.BUNDLE_SYMBOLICNAME, symbolicName);
  }

  /** A bundle with nothing in it. */
  public static TestBundle named(String symbolicName) {
    return new TestBundle(symbolicName);
  }

  /** Adds a header to the manifest. */
  public TestBundle header(String name, String value) {
    manifest.getMainAttributes().putValue(name, value);
    return this;
  }

  /** What it imports. */
  public TestBundle imports(String... packages) {
    return header(Constants.IMPORT_PACKAGE, String.join(",", packages));
  }

  /** Adds classes. */
  public TestBundle with(Class<?>... classes) {
    for (Class<?> type : classes) {
      String file = type.getName().replace('.', '/') + ".class";
      try (InputStream code = type.getClassLoader().getResourceAsStream(file)) {
        entries.put(file, code.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return this;
  }

  /** Adds a file of text. */
  public TestBundle with(String file, String text) {
    entries.put(file, text.getBytes(UTF_8));
    return this;
  }

  /** The first of {@code classes} is the activator. */
  public TestBundle activator(Class<?>... classes) {
    return with(classes).header(Constants.BUNDLE_ACTIVATOR, classes[0].getName());
  }

  /** Installs it. */
  public Bundle install(BundleContext context) throws BundleException {
    return context.installBundle("test:" + symbolicName, jar());
  }

  /** The jar. */
  public InputStream jar() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        jar.putNextEntry(new JarEntry(entry.getKey()));
        jar.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
