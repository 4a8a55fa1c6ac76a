// SPDX-License-Identifier: Apache-2.0
/** How IPv4 speaks to the groups of rtnetlink. All rooms of this bundle enter. */
package org.pernet.ipv4.event;
