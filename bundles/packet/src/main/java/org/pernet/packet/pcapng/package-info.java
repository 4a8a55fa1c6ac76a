// SPDX-License-Identifier: Apache-2.0
/** Capture files that Wireshark reads: the blocks of pcapng (draft-ietf-opsawg-pcapng), as far as captures here have something to say in them. */
package org.pernet.packet.pcapng;
