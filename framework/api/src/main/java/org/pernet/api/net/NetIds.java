// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.net;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.errno.NetException;

/** Ids that a namespace has for its peers: 0 and up, each in its own table (nsid). */
@ProviderType
public interface NetIds {
  /** No id (NETNSA_NSID_NOT_ASSIGNED). */
  int NOT_ASSIGNED = -1;

  /** The id that {@code net} has for {@code peer}, or {@link #NOT_ASSIGNED}; never draws one (peernet2id). */
  int id(Net net, Net peer);

  /**
   * The id that {@code net} has for {@code peer}; draws the lowest free one and announces it where there is none yet
   * (peernet2id_alloc). {@link #NOT_ASSIGNED} where either is dying.
   */
  int idOrDraw(Net net, Net peer);

  /**
   * Gives {@code peer} an id in {@code net} and announces it (rtnl_net_newid).
   *
   * @param requested the id, or below 0 for the lowest free
   * @return the id
   * @throws NetException EEXIST where the peer has one, or the id is taken
   */
  int assign(Net net, Net peer, int requested) throws NetException;

  /** A reference to what {@code net} calls {@code id}, if that lives (get_net_ns_by_id). */
  Optional<NetReference> byId(Net net, int id, String holder);

  /** The lowest id of {@code net} that is {@code from} or higher, or {@link #NOT_ASSIGNED}. */
  int next(Net net, int from);
}
