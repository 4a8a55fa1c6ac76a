// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.stp;

/**
 * What a configuration message tells (IEEE 802.1D, 9.3.1).
 *
 * @param root the root, as the sender knows it
 * @param rootPathCost what the sender's way to it costs
 * @param bridge the sender
 * @param port the sender's port
 * @param messageAge how old what it tells is, in ticks
 * @param maxAge how old it may become, in ticks
 * @param helloTime how often the root speaks, in ticks
 * @param forwardDelay how long ports listen and learn, in ticks
 * @param topologyChange whether the root tells of a change
 * @param topologyChangeAck whether the sender has heard of the receiver's
 */
public record ConfigBpdu(
    long root,
    int rootPathCost,
    long bridge,
    int port,
    long messageAge,
    long maxAge,
    long helloTime,
    long forwardDelay,
    boolean topologyChange,
    boolean topologyChangeAck) {}
