// SPDX-License-Identifier: Apache-2.0
/** The control path: namespaces, links, names and ids that come, change and go, how fast and at what size; run by {@code compare}. */
package org.pernet.benchmarks.control;
