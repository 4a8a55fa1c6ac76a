// SPDX-License-Identifier: Apache-2.0
/** Virtual Ethernet pairs: the kind {@code veth}, its devices, the pairs that each namespace has, and the activator. */
package org.pernet.veth;
