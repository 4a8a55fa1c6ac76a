// SPDX-License-Identifier: Apache-2.0
/** The address resolution protocol (arp.c): what is heard and answered, asked and announced, and how packets get to neighbours. */
package org.pernet.ipv4.arp;
