// SPDX-License-Identifier: Apache-2.0
/** {@code ip netns}: namespaces by name, and the ids that they have for one another. */
package org.pernet.shell.ip.netns;
