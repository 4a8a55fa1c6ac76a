// SPDX-License-Identifier: Apache-2.0
/**
 * What every command of {@code ip} reads and writes with: words from left to right, numbers as C reads them, the
 * messages for what is wrong, and an output that renders one description as text or as JSON. Knows nothing of links.
 */
package org.pernet.shell.ip.text;
