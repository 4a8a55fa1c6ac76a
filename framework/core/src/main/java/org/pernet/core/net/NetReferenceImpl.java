// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.net;

import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;

/** A reference to a namespace: a link in the list of those that keep it alive, or of those that keep its state readable. */
final class NetReferenceImpl implements NetReference {
  private final NetImpl net;
  private final String holder;
  private final boolean passive;
  private boolean closed; // guarded by net
  NetReferenceImpl previous; // guarded by net
  NetReferenceImpl next; // guarded by net

  NetReferenceImpl(NetImpl net, String holder, boolean passive) {
    this.net = net;
    this.holder = holder;
    this.passive = passive;
  }

  @Override
  public Net net() {
    return net;
  }

  @Override
  public String holder() {
    return holder;
  }

  /** Marks it closed; says whether it was open. Under the net's monitor. */
  boolean markClosed() {
    boolean wasOpen = !closed;
    closed = true;
    return wasOpen;
  }

  @Override
  public void close() {
    if (passive) {
      net.releasePassive(this);
    } else {
      net.put(this);
    }
  }
}
