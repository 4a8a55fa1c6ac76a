// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.RtnlMessage;

/** Requests in one namespace; where it is the restorer's own, and so stays, with how they are taken back. */
final class Requests {
  private final Building building;
  private final NetnsPlan net;
  private final RtnlClient client;

  Requests(Building building, NetnsPlan net) throws NetException {
    this.building = building;
    this.net = net;
    this.client = building.workers().in(net.id()).client();
  }

  /** The client there, for questions. */
  RtnlClient client() {
    return client;
  }

  /** Adds what may be there already, and notes how to take it back. */
  void add(int type, int opposite, int flags, RtnlMessage message) throws NetException {
    try {
      client.change(type, flags, message);
    } catch (NetException refused) {
      if (refused.errno() == Errno.EEXIST) {
        return;
      }
      throw failed(message, refused);
    }
    undo(opposite, 0, message);
  }

  /** Changes something. */
  void change(int type, int flags, RtnlMessage message) throws NetException {
    try {
      client.change(type, flags, message);
    } catch (NetException refused) {
      throw failed(message, refused);
    }
  }

  /** Notes what takes a change back. */
  void undo(int type, int flags, RtnlMessage message) {
    if (net.home()) {
      building
          .undo()
          .push(() -> building.workers().in(net.id()).client().change(type, flags, message));
    }
  }

  private NetException failed(RtnlMessage message, NetException refused) {
    return Building.refused("cannot restore in " + net.label() + " " + message, refused);
  }
}
