// SPDX-License-Identifier: Apache-2.0
/** Raw sockets (raw.c): they receive all packets of a protocol, header and all, and send what they like. */
package org.pernet.ipv4.raw;
