// SPDX-License-Identifier: Apache-2.0
/** AF_PACKET sockets (net/packet/af_packet.c): frames as they come and go at a device, with or without their link-layer header. */
@Export
@Version("1.0.0")
package org.pernet.packet.socket;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
