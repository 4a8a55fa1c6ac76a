// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.client;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_ACK;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_DUMP;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_DUMP_INTR;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REQUEST;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.netlink.message.ErrorBody;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.socket.NetlinkSocket;
import org.pernet.netlink.socket.Received;
import org.pernet.rtnetlink.message.RtnlMessage;

/**
 * A program's side of rtnetlink: requests with their answers, one at a time. Owns a socket in the task's namespace at the
 * time of {@link #open}. Not safe for threads.
 */
public final class RtnlClient implements AutoCloseable {
  private final RtnlDescriptor descriptor;
  private int sequence;

  private RtnlClient(RtnlDescriptor descriptor) {
    this.descriptor = descriptor;
  }

  /** A client in the task's namespace; EAFNOSUPPORT where netlink, EPROTONOSUPPORT where rtnetlink is not loaded, EMFILE. */
  public static RtnlClient open(Task task) throws NetException {
    RtnlDescriptor descriptor = RtnlDescriptor.open(task);
    descriptor.socket().setExtendedAcknowledgement(true);
    return new RtnlClient(descriptor);
  }

  /** Asks for strict checks of what is requested (NETLINK_GET_STRICT_CHK). */
  public void setStrict(boolean strict) {
    descriptor.socket().setStrict(strict);
  }

  /**
   * A request that changes something.
   *
   * @param type RTM_*
   * @param flags NLM_F_CREATE, NLM_F_EXCL, ...; REQUEST and ACK are added
   * @throws NetException the kernel's refusal, with its words
   */
  public void change(int type, int flags, RtnlMessage message) throws NetException {
    exchange(type, flags | NLM_F_ACK, message);
  }

  /**
   * A request for one thing.
   *
   * @return the answer; empty where the kernel acknowledged without one
   * @throws NetException the kernel's refusal, with its words
   */
  public Optional<RtnlReply> get(int type, RtnlMessage message) throws NetException {
    List<RtnlReply> replies = exchange(type, 0, message);
    return replies.isEmpty() ? Optional.empty() : Optional.of(replies.get(0));
  }

  /**
   * A request for all.
   *
   * @return the entries, in the kernel's order; where the table changed meanwhile, the last has NLM_F_DUMP_INTR
   * @throws NetException the kernel's refusal, with its words
   */
  public List<RtnlReply> dump(int type, RtnlMessage message) throws NetException {
    return exchange(type, NLM_F_DUMP, message);
  }

  private List<RtnlReply> exchange(int type, int flags, RtnlMessage message) throws NetException {
    NetlinkSocket socket = descriptor.socket();
    socket.send(new NetlinkMessage(type, flags | NLM_F_REQUEST, ++sequence, 0, message));
    List<RtnlReply> replies = new ArrayList<>();
    boolean many = (flags & NLM_F_DUMP) == NLM_F_DUMP;
    for (; ; ) {
      Optional<Received> received = socket.poll();
      if (received.isEmpty()) {
        return replies;
      }
      NetlinkMessage answer = received.get().message();
      if (answer.sequence() != sequence) {
        continue;
      }
      if (answer.body() instanceof ErrorBody end) {
        refuse(end);
        markInterrupted(answer, replies);
        return replies;
      }
      replies.add(descriptor.reply(received.get()));
      if (!many && (flags & NLM_F_ACK) == 0) {
        return replies;
      }
    }
  }

  private static void refuse(ErrorBody end) throws NetException {
    if (end.errno().isPresent()) {
      Errno errno = end.errno().get();
      throw new NetException(errno, end.extAck(), null);
    }
  }

  private static void markInterrupted(NetlinkMessage end, List<RtnlReply> replies) {
    if (end.hasFlags(NLM_F_DUMP_INTR) && !replies.isEmpty()) {
      int at = replies.size() - 1;
      RtnlReply last = replies.get(at);
      replies.set(
          at,
          new RtnlReply(last.type(), last.flags() | NLM_F_DUMP_INTR, last.nsid(), last.message()));
    }
  }

  @Override
  public void close() {
    descriptor.close();
  }
}
