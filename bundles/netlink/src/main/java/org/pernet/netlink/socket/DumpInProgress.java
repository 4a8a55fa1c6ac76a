// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.socket;

import static org.pernet.netlink.message.NetlinkMessage.NLMSG_DONE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_DUMP_INTR;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_MULTI;

import java.util.Optional;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.netlink.message.ErrorBody;
import org.pernet.netlink.message.NetlinkBody;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.protocol.NetlinkDump;

/** The one dump that a socket may have under way: it goes on as its reader makes room. */
final class DumpInProgress {
  private static final int STEP = 64;

  private final NetlinkSocket socket;
  private NetlinkDump dump; // guarded by this
  private NetlinkMessage request; // guarded by this
  private int sequenceAtStart; // guarded by this
  private int interrupted; // guarded by this: NLM_F_DUMP_INTR once the table has changed

  DumpInProgress(NetlinkSocket socket) {
    this.socket = socket;
  }

  synchronized void start(NetlinkMessage forRequest, NetlinkDump newDump) throws NetException {
    if (dump != null) {
      newDump.close();
      throw new NetException(Errno.EBUSY);
    }
    dump = newDump;
    request = forRequest;
    sequenceAtStart = newDump.sequence();
    interrupted = 0;
  }

  /** Fills the queue as far as there is room. */
  synchronized void goOn() {
    for (int room = socket.roomForDump(); dump != null && room > 0; room = socket.roomForDump()) {
      step(Math.min(STEP, room));
    }
  }

  /** A step that emits so many at most, or fewer and the end. */
  private void step(int most) {
    int[] room = {most};
    Optional<NetException> refusal = Optional.empty();
    boolean more;
    try {
      more = dump.next((type, body) -> {
        send(type, body);
        return --room[0] > 0;
      });
    } catch (NetException refused) {
      more = false;
      refusal = Optional.of(refused);
    }
    if (!more) {
      ExtAck words = socket.asksForWords()
          ? refusal.map(NetException::extAck).orElse(ExtAck.NONE)
          : ExtAck.NONE;
      send(NLMSG_DONE, new ErrorBody(refusal.map(NetException::errno), Optional.empty(), words));
      abandon();
    }
  }

  private void send(int type, NetlinkBody body) {
    if (dump.sequence() != sequenceAtStart) {
      interrupted = NLM_F_DUMP_INTR;
    }
    int flags = NLM_F_MULTI | dump.flags() | interrupted;
    socket.answer(new NetlinkMessage(type, flags, request.sequence(), socket.portId(), body));
  }

  /** Ends it without a word. */
  synchronized void abandon() {
    if (dump != null) {
      dump.close();
      dump = null;
      request = null;
    }
  }
}
