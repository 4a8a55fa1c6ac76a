// SPDX-License-Identifier: Apache-2.0
/** Netlink attributes as typed values: a schema says name, number and format once, and serves wire, text and image. No bytes here. */
@Export
@Version("1.0.0")
package org.pernet.api.attr;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
