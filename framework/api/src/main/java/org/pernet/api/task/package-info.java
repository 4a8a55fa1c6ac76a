// SPDX-License-Identifier: Apache-2.0
/** Those who act: a task with its pid, its open files, its namespaces, and the names that {@code ip netns} gives to namespaces. */
@Export
@Version("1.0.0")
package org.pernet.api.task;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
