// SPDX-License-Identifier: Apache-2.0
/** The family AF_INET: which sockets there are, and who may have them (af_inet.c). */
package org.pernet.ipv4.family;
