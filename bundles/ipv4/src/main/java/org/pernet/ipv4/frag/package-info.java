// SPDX-License-Identifier: Apache-2.0
/** Packets put together again from their parts (ip_fragment.c). {@code ip} enters. */
package org.pernet.ipv4.frag;
