// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.codec;

import org.pernet.netlink.message.NetlinkBody;

/**
 * The body of a request of which an acknowledgement repeats the header alone.
 *
 * @param length how many bytes it had
 */
public record CappedBody(int length) implements NetlinkBody {}
