// SPDX-License-Identifier: Apache-2.0
/** What a frame says, as a line of text in the words of {@code tcpdump -n}. Any bytes will do. */
package org.pernet.packet.print;
