// SPDX-License-Identifier: Apache-2.0
/** What the data path knows of a packet's way beyond the tables: what routers told of paths, and how flows are told apart. */
package org.pernet.ipv4.dst;
