// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.message;

import org.osgi.annotation.versioning.ConsumerType;

/** What a message holds behind its header. Immutable. */
@ConsumerType
public interface NetlinkBody {}
