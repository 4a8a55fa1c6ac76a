// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.socket;

/**
 * What became of a socket's frames since this was last asked (PACKET_STATISTICS).
 *
 * @param packets how many there were, lost ones counted in
 * @param drops how many were lost, since too many waited
 */
public record PacketSocketStatistics(long packets, long drops) {}
