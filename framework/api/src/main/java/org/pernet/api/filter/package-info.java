// SPDX-License-Identifier: Apache-2.0
/** Filters of sockets: classic BPF programs, their check and their interpreter (net/core/filter.c). Sockets of any family may use it; it knows none. */
@Export
@Version("1.0.0")
package org.pernet.api.filter;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
