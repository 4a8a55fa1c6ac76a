// SPDX-License-Identifier: Apache-2.0
/** Network namespaces as others see them: {@link org.pernet.api.net.Net}, references to it, the list of all, and the ids that one namespace has for another. Anyone may enter. */
@Export
@Version("1.0.0")
package org.pernet.api.net;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
