// SPDX-License-Identifier: Apache-2.0
/** The forwarding information base (fib_trie.c, fib_semantics.c): longest-prefix match without locks, routes and their next hops, and what becomes of them as devices and addresses come and go. */
package org.pernet.ipv4.fib;
