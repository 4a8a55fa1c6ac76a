// SPDX-License-Identifier: Apache-2.0
/** Tests of the packet path: buffers, sections, grace periods, loops of frames. */
package org.pernet.testkit.skb;
