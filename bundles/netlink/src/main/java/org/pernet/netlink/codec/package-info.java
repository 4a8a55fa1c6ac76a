// SPDX-License-Identifier: Apache-2.0
/**
 * Bytes and typed messages, both ways: headers, attributes by schema, acknowledgements. Whatever is read is written again to
 * the same bytes; nothing that is read can lead outside its message. A protocol brings a {@link
 * org.pernet.netlink.codec.BodyCodec} for what its messages hold.
 */
@Export
@Version("1.0.0")
package org.pernet.netlink.codec;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
