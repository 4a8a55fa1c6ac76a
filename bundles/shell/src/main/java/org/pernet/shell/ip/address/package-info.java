// SPDX-License-Identifier: Apache-2.0
/** {@code ip addr}: links with their addresses. Who makes addresses comes with IPv4; here they are asked for and shown. */
package org.pernet.shell.ip.address;
