// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import java.util.List;
import org.pernet.netlink.codec.MessageCodec;

/**
 * What the namespaces of one checkpoint share.
 *
 * @param codec writes messages
 * @param farEnds finds other ends
 * @param kinds collects kinds
 * @param reduction says what of a link is saved
 * @param alike keeps once what many have
 * @param leftOut collects what is not saved
 */
record Saving(
    MessageCodec codec,
    FarEnds farEnds,
    Kinds kinds,
    LinkReduction reduction,
    Alike alike,
    List<String> leftOut) {}
