// SPDX-License-Identifier: Apache-2.0
/** {@code ip neigh}: who answers at which hardware address on a link. */
package org.pernet.shell.ip.neighbour;
