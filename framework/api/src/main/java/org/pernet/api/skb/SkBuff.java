// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.skb;

import org.osgi.annotation.versioning.ProviderType;

/**
 * A frame (struct sk_buff). Who holds it owns it, and must hand it on or {@link #drop} it, once.
 */
@ProviderType
public interface SkBuff {
  /** The bytes; the frame lies from {@link #offset} on, {@link #length} bytes long. Owned by the buffer. */
  byte[] data();

  /** Where the frame begins in {@link #data}. */
  int offset();

  /** How long the frame is, in bytes. */
  int length();

  /** Ends the frame's way: counts it under {@code reason} (kfree_skb_reason). */
  void drop(DropReason reason);
}
