// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.socket;

import static org.pernet.netlink.message.NetlinkMessage.NLMSG_DONE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_ACK_TLVS;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_DUMP_INTR;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_MULTI;

import java.util.Optional;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.netlink.message.ErrorBody;
import org.pernet.netlink.message.NetlinkBody;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.protocol.NetlinkDump;

/** The one dump that a socket may have under way: it goes on, part by part, as its reader makes room (netlink_dump). */
final class DumpInProgress {
  private static final FaultPoint PART = new FaultPoint("netlink.dump", Errno.ENOBUFS);
  private static final int STEP = 64;

  private final NetlinkSocket socket;
  private NetlinkDump dump; // guarded by this
  private NetlinkMessage request; // guarded by this
  private int sequenceAtStart; // guarded by this
  private int interrupted; // guarded by this: NLM_F_DUMP_INTR once the table has changed
  private boolean begun; // guarded by this: a part was asked for
  private boolean exhausted; // guarded by this: all but the end was sent
  private Optional<NetException> refusal = Optional.empty(); // guarded by this

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
    begun = false;
    exhausted = false;
    refusal = Optional.empty();
  }

  /** Makes as many parts as the receiver wants now. */
  synchronized void goOn() {
    NetlinkReceiver receiver = socket.receiver();
    for (int room = receiver.roomForDump();
        dump != null && room > 0;
        room = receiver.roomForDump()) {
      if (socket.net().kernel().faults().fails(PART)) {
        partFailed(receiver);
        return;
      }
      begun = true;
      step(receiver, Math.min(STEP, room));
    }
  }

  /** No memory for a part: the request is refused, or else the reader told; the dump goes on when he reads again. */
  private void partFailed(NetlinkReceiver receiver) {
    if (begun) {
      receiver.fail();
    } else {
      begun = true;
      socket.acknowledge(request, Optional.of(new NetException(Errno.ENOBUFS)), "");
    }
  }

  /** A step that emits so many at most, or fewer and the end. */
  private void step(NetlinkReceiver receiver, int most) {
    receiver.beginPart();
    if (!exhausted) {
      walk(most);
    }
    boolean endsHere = !dump.endsApart() || !receiver.hasPart();
    if (exhausted && endsHere && receiver.hasRoomForEnd()) {
      end();
    }
    receiver.endPart();
  }

  private void walk(int most) {
    int[] room = {most};
    try {
      exhausted = !dump.next((type, body) -> send(type, 0, body) && --room[0] > 0);
    } catch (NetException refused) {
      exhausted = true;
      refusal = Optional.of(refused);
    } catch (RuntimeException | Error thrown) {
      exhausted = true;
      ExtAck words = ExtAck.of("the dump failed: " + thrown);
      refusal = Optional.of(new NetException(Errno.EIO, words, thrown));
    }
  }

  private void end() {
    ExtAck words =
        socket.asksForWords() ? refusal.map(NetException::extAck).orElse(ExtAck.NONE) : ExtAck.NONE;
    int flags = words.words().isPresent() ? NLM_F_ACK_TLVS : 0;
    ErrorBody body = new ErrorBody(refusal.map(NetException::errno), Optional.of(request), words);
    send(NLMSG_DONE, flags, body);
    abandon();
  }

  private boolean send(int type, int more, NetlinkBody body) {
    if (dump.sequence() != sequenceAtStart) {
      interrupted = NLM_F_DUMP_INTR;
    }
    int flags = NLM_F_MULTI | dump.flags() | interrupted | more;
    if (type == NLMSG_DONE && !dump.flagsEnd()) {
      flags &= ~dump.flags();
    }
    return socket.answerPart(
        new NetlinkMessage(type, flags, request.sequence(), socket.portId(), body));
  }

  /** Ends it without a word. */
  synchronized void abandon() {
    if (dump != null) {
      dump.close();
      dump = null;
      request = null;
      refusal = Optional.empty();
    }
  }
}
