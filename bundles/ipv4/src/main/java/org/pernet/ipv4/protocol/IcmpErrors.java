// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.protocol;

import org.pernet.api.skb.SkBuff;

/** Who tells the sender of a packet that it had no luck (icmp_send). In a section of the packet path. */
public interface IcmpErrors {
  /**
   * Tells the sender, where he may be told and has not been told too often.
   *
   * @param about the packet, which is shown and not given: its header stands at {@link SkBuff#networkHeader}, its notes are
   *     those of {@link InetControl}
   * @param info the last four bytes of the ICMP header
   */
  void send(SkBuff about, int type, int code, int info);

  /**
   * Whether a sender may be told of a better gateway once more, which counts: the more he was told, the less often, and not
   * at all after some, until he has been silent for a while (ip_rt_send_redirect).
   */
  boolean mayRedirect(SkBuff about);

  /** Whether a sender whose packets have no route may be told so once more, which counts (ip_error): by the same purse as all errors to him. */
  boolean mayRefuse(SkBuff about);
}
