// SPDX-License-Identifier: Apache-2.0
/** {@code ip monitor}: what the kernel tells of changes, as it tells it, until the thread is interrupted. */
package org.pernet.shell.ip.monitor;
