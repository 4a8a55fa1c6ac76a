// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import org.pernet.api.dev.NetDevice;

/**
 * An address that the host answers for (struct pneigh_entry).
 *
 * @param device on whose link; null for all
 * @param address the address
 * @param flags NTF_*
 * @param protocol RTPROT_*; 0 for unsaid
 */
record ProxyNeighbour(NetDevice device, int address, int flags, int protocol) {}
