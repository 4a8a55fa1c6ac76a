// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import java.util.List;
import org.pernet.checkpoint.image.SysctlFields;
import org.pernet.netlink.codec.MessageCodec;

/**
 * What the namespaces of one checkpoint share.
 *
 * @param codec writes messages
 * @param farEnds finds other ends
 * @param kinds collects kinds
 * @param reduction says what of a link is saved
 * @param settings makes fields of settings
 * @param leftOut collects what is not saved
 */
record Saving(
    MessageCodec codec,
    FarEnds farEnds,
    Kinds kinds,
    LinkReduction reduction,
    SysctlFields settings,
    List<String> leftOut) {}
