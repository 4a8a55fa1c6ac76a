// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.load;

import java.util.Dictionary;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** What a bundle is called as a module. */
public final class BundleNames {
  /** The manifest header that names a module, where the symbolic name's last segment shall not. */
  public static final String MODULE_HEADER = "Pernet-Module";

  private BundleNames() {}

  /** The module's name: what {@value #MODULE_HEADER} says, else the last segment of the symbolic name. */
  public static String moduleName(Bundle bundle) {
    String header = bundle.getHeaders().get(MODULE_HEADER);
    if (header != null && !header.isBlank()) {
      return header.strip();
    }
    String symbolicName = bundle.getSymbolicName();
    if (symbolicName == null) {
      return "bundle" + bundle.getBundleId();
    }
    return symbolicName.substring(symbolicName.lastIndexOf('.') + 1);
  }

  /** One line of description, or empty. */
  public static String description(Bundle bundle) {
    Dictionary<String, String> headers = bundle.getHeaders();
    String description = headers.get(Constants.BUNDLE_DESCRIPTION);
    String name = headers.get(Constants.BUNDLE_NAME);
    return description != null ? description : name != null ? name : "";
  }
}
