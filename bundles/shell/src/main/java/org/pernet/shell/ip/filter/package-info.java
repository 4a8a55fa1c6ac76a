// SPDX-License-Identifier: Apache-2.0
/**
 * Which links and addresses to show: the words that {@code ip link show} and {@code ip addr show} share, and what they ask
 * of a message.
 */
package org.pernet.shell.ip.filter;
