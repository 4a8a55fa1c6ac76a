// SPDX-License-Identifier: Apache-2.0
/** The language in which one says which frames are wanted, a part of pcap-filter(7), and its compiler to classic BPF. */
@Export
@Version("1.0.0")
package org.pernet.packet.filter;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
