// SPDX-License-Identifier: Apache-2.0
/** The packet path: CPUs and their sections, buffers, the backlog and who drains it, delivery, taps. Of the core, {@code dev} and {@code kernel} enter. */
package org.pernet.core.skb;
