// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.link;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The kinds of link that are loaded. */
@ProviderType
public interface LinkKinds {
  /** The kind with this name, if it is loaded (rtnl_link_ops_get); loads nothing. */
  Optional<RtnlLinkOps> find(String kind);

  /** The names of all that are loaded, in the order of their registration. */
  List<String> kinds();
}
