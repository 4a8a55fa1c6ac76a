// SPDX-License-Identifier: Apache-2.0
/** What the tests of packet sockets and captures stand on. */
package org.pernet.packet;
