// SPDX-License-Identifier: Apache-2.0
/** Tests of IPv4 through rtnetlink, and what they share. */
package org.pernet.ipv4;
