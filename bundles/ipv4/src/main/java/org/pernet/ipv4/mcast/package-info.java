// SPDX-License-Identifier: Apache-2.0
/** Groups that devices have joined (igmp.c, without the messages of IGMP). The data path and sockets enter. */
package org.pernet.ipv4.mcast;
