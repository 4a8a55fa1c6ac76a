// SPDX-License-Identifier: Apache-2.0
/**
 * The command {@code ip}: its options, its objects, its batches. It is a program like the real one: each run is a process
 * of its own, and all that it does is a request to the kernel's netlink, or a call that a process may make.
 */
package org.pernet.shell.ip;
