// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.frag;

/** What the parts of one packet have in common (struct frag_v4_compare_key). */
record FragmentKey(int source, int destination, int id, int protocol) {}
