// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.handler;

import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.rtnl.Rtnl;
import org.pernet.netlink.protocol.NetlinkDump;

/** A handler's dump, which goes on under RTNL and as long as the handler is there: EOPNOTSUPP ends it when it has gone. */
record HandlersDump(RtnlTable table, RtnlHandler handler, Rtnl rtnl, NetlinkDump dump)
    implements NetlinkDump {
  @Override
  public boolean next(Sink sink) throws NetException {
    rtnl.lock();
    try {
      if (!table.has(handler)) {
        throw new NetException(Errno.EOPNOTSUPP);
      }
      return dump.next(sink);
    } finally {
      rtnl.unlock();
    }
  }

  @Override
  public int flags() {
    return dump.flags();
  }

  @Override
  public boolean flagsEnd() {
    return dump.flagsEnd();
  }

  @Override
  public boolean endsApart() {
    return dump.endsApart();
  }

  @Override
  public int sequence() {
    return dump.sequence();
  }

  @Override
  public void close() {
    dump.close();
  }
}
