// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.client;

import org.pernet.rtnetlink.message.RtnlMessage;

/**
 * One message from the kernel.
 *
 * @param type RTM_*
 * @param flags NLM_F_*
 * @param nsid the id of the namespace it tells of, as the listener's own calls it, where it is not the listener's own; else -1
 * @param message the body
 */
public record RtnlReply(int type, int flags, int nsid, RtnlMessage message) {}
