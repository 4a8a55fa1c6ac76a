// SPDX-License-Identifier: Apache-2.0
/** Who may do what: user namespaces, capabilities, credentials, and how many namespaces an owner may have. Anyone may enter. */
@Export
@Version("1.0.0")
package org.pernet.api.cred;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
