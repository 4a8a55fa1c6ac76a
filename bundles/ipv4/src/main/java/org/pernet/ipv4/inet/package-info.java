// SPDX-License-Identifier: Apache-2.0
/** IPv4 addresses and prefixes as numbers, and the numbers of the family that netlink and packets share. Anyone may enter. */
package org.pernet.ipv4.inet;
