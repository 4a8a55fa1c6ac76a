// SPDX-License-Identifier: Apache-2.0
/** What went wrong: the error numbers of Linux, the exception that carries one, and the words a netlink answer adds. Anyone may enter. */
@Export
@Version("1.0.0")
package org.pernet.api.errno;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
