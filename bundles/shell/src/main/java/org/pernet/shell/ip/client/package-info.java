// SPDX-License-Identifier: Apache-2.0
/**
 * {@code ip} as a program: one invocation with its options, its process, its netlink socket, and what it has learnt of
 * the names of links and namespaces. All objects of {@code ip} work through it; nothing here knows one of them.
 */
package org.pernet.shell.ip.client;
