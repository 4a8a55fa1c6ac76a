// SPDX-License-Identifier: Apache-2.0
/** Packet sockets and captures as a module: what it registers, and its activator. */
package org.pernet.packet.module;
