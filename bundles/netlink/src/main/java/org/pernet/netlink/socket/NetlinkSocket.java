// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.socket;

import static org.pernet.netlink.message.NetlinkMessage.NLMSG_ERROR;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_ACK;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_ACK_TLVS;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CAPPED;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REQUEST;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pernet.api.cred.Capability;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.socket.Socket;
import org.pernet.api.task.Task;
import org.pernet.netlink.codec.EncodedOnce;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.netlink.message.ErrorBody;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.protocol.NamespaceFinder;
import org.pernet.netlink.protocol.NetlinkProtocol;

/**
 * A netlink socket, of typed messages. It keeps its namespace alive until it is closed. A send returns when the request is
 * done, and its answers and acknowledgement are in the queue. Safe for threads.
 */
public final class NetlinkSocket implements Socket {
  /** How many messages wait unread at most, unless {@link #setReceiveLimit} says otherwise. */
  public static final int DEFAULT_RECEIVE_LIMIT = 4096;

  /** The highest port that is drawn, but for this one excluded. */
  private static final int AUTOMATIC_PORTS_END = -4096;

  private final NetlinkTable table;
  private final Task task;
  private final Credentials credentials;
  private final int protocol;
  private final NetReference net;
  private final ReceiveQueue queue = new ReceiveQueue(DEFAULT_RECEIVE_LIMIT);
  private final DumpInProgress dump = new DumpInProgress(this);
  private final Set<Integer> groups = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile NetlinkReceiver receiver = queue;
  private volatile int portId;
  private volatile boolean bound;
  private volatile boolean extendedAcknowledgement;
  private volatile boolean cappedAcknowledgement;
  private volatile boolean strict;

  NetlinkSocket(NetlinkTable table, Task task, int protocol) throws NetException {
    this.table = table;
    this.task = task;
    this.credentials = task.credentials();
    this.protocol = protocol;
    this.net = task.net().get("netlink socket of " + task.name() + "[" + task.pid() + "]");
  }

  @Override
  public Net net() {
    return net.net();
  }

  /** NETLINK_*. */
  public int protocol() {
    return protocol;
  }

  /** In whose name it was opened. */
  Credentials credentials() {
    return credentials;
  }

  /** Whether its task may what is the machine's (capable). */
  public boolean capable(Capability capability) {
    return task.capable(capability);
  }

  /** Whose socket it is. */
  Task task() {
    return task;
  }

  /** Its port; 0 before it is bound. */
  public int portId() {
    return portId;
  }

  /** How many messages may wait unread. */
  public void setReceiveLimit(int messageCount) {
    queue.setLimit(messageCount);
  }

  /** Whether refusals come with words (NETLINK_EXT_ACK). */
  public void setExtendedAcknowledgement(boolean on) {
    extendedAcknowledgement = on;
  }

  /** Whether refusals repeat the request's header alone (NETLINK_CAP_ACK). */
  public void setCappedAcknowledgement(boolean on) {
    cappedAcknowledgement = on;
  }

  /** Has another take what arrives from now on; what waits unread in the socket's own queue stays there. */
  public void redirect(NetlinkReceiver other) {
    receiver = other;
  }

  NetlinkReceiver receiver() {
    return receiver;
  }

  /** The bytes of this protocol's messages. */
  public MessageCodec codec() {
    return table.codec(protocol);
  }

  /** Whether requests are checked strictly (NETLINK_GET_STRICT_CHK). */
  public void setStrict(boolean on) {
    strict = on;
  }

  boolean isStrict() {
    return strict;
  }

  /** Whether to hear of all namespaces that have an id here (NETLINK_LISTEN_ALL_NSID): EPERM without CAP_NET_BROADCAST. */
  public synchronized void setListenAllNsid(boolean on) throws NetException {
    assertOpen();
    if (on && !credentials.capable(net().userNamespace(), Capability.CAP_NET_BROADCAST)) {
      throw new NetException(Errno.EPERM);
    }
    table.setAllNsid(this, on);
  }

  /**
   * Takes a port (bind).
   *
   * @param wanted the port, or 0 for the task's number or, where that is taken, any
   * @throws NetException EADDRINUSE where it is taken; EINVAL where the socket has another; EBADF after close
   */
  public synchronized void bind(int wanted) throws NetException {
    assertOpen();
    if (bound) {
      if (wanted != portId) {
        throw new NetException(Errno.EINVAL);
      }
      return;
    }
    NetlinkNet here = table.in(net());
    int port = wanted == 0 ? task.pid() : wanted;
    while (!here.bind(protocol, port, this)) {
      if (wanted != 0) {
        throw new NetException(Errno.EADDRINUSE);
      }
      port = net().kernel().random().nextInt(Integer.MIN_VALUE, AUTOMATIC_PORTS_END);
    }
    portId = port;
    bound = true;
  }

  /** Takes a port, where it has none: the task's number, or any. */
  public void autobind() throws NetException {
    if (!bound) {
      bind(0);
    }
  }

  /**
   * Takes a port, and of the first 32 groups those whose bits are set, and no others (bind with nl_groups); bits of groups
   * that there are not are passed over.
   */
  public void bind(int wanted, int groupBits) throws NetException {
    bind(wanted);
    int count = Math.min(Integer.SIZE, table.protocol(protocol).groups());
    for (int group = 1; group <= count; group++) {
      if ((groupBits >>> (group - 1) & 1) != 0) {
        join(group);
      } else {
        leave(group);
      }
    }
  }

  /** The groups that it is in (NETLINK_LIST_MEMBERSHIPS). */
  public Set<Integer> groups() {
    return Set.copyOf(groups);
  }

  /** Joins a group (NETLINK_ADD_MEMBERSHIP): EINVAL for a group that there is not; EBADF after close. */
  public synchronized void join(int group) throws NetException {
    assertOpen();
    if (group < 1 || group > table.protocol(protocol).groups()) {
      throw new NetException(Errno.EINVAL);
    }
    if (groups.add(group)) {
      table.in(net()).join(protocol, group, this);
    }
  }

  /** Leaves a group (NETLINK_DROP_MEMBERSHIP). */
  public synchronized void leave(int group) {
    if (groups.remove(group)) {
      table.there(net()).ifPresent(here -> here.leave(protocol, group, this));
    }
  }

  boolean isMember(int group) {
    return groups.contains(group);
  }

  /**
   * Sends a message to the kernel, and has it done.
   *
   * @throws NetException ECONNREFUSED where the protocol is not loaded any more; EBADF after close. A refusal by the
   *     protocol is not thrown: it comes as a message
   */
  public void send(NetlinkMessage message) throws NetException {
    send(message, Request.namespacesOf(task));
  }

  /** As {@link #send(NetlinkMessage)}; {@code namespaces} says what descriptors and processes mean in this message. */
  public void send(NetlinkMessage message, NamespaceFinder namespaces) throws NetException {
    assertOpen();
    autobind();
    if (!message.hasFlags(NLM_F_REQUEST) || message.type() < NetlinkMessage.MIN_TYPE) {
      acknowledge(message, Optional.empty(), "");
      return;
    }
    NetlinkProtocol handler = table.protocol(protocol);
    Request request = new Request(this, message, namespaces);
    try {
      handler.receive(request);
      if (!request.startedDump()) {
        acknowledge(message, Optional.empty(), request.warning());
      }
    } catch (NetException refused) {
      acknowledge(message, Optional.of(refused), request.warning());
    } catch (RuntimeException | Error thrown) {
      ExtAck words = ExtAck.of("the request failed: " + thrown);
      acknowledge(message, Optional.of(new NetException(Errno.EIO, words, thrown)), "");
    }
    dump.goOn();
  }

  private void assertOpen() throws NetException {
    if (closed.get()) {
      throw new NetException(Errno.EBADF);
    }
  }

  void acknowledge(NetlinkMessage request, Optional<NetException> refusal, String warning) {
    if (refusal.isEmpty() && !request.hasFlags(NLM_F_ACK)) {
      return;
    }
    ExtAck words = ExtAck.NONE;
    if (extendedAcknowledgement) {
      words = refusal.map(NetException::extAck).orElse(ExtAck.NONE);
      words = words.words().isEmpty() && !warning.isEmpty() ? ExtAck.of(warning) : words;
    }
    boolean capped = refusal.isEmpty() || cappedAcknowledgement;
    int flags = (capped ? NLM_F_CAPPED : 0) | (words.words().isPresent() ? NLM_F_ACK_TLVS : 0);
    ErrorBody body = new ErrorBody(refusal.map(NetException::errno), Optional.of(request), words);
    answer(new NetlinkMessage(NLMSG_ERROR, flags, request.sequence(), portId, body));
  }

  void answer(NetlinkMessage message) {
    deliver(new Received(message, 0, -1), new EncodedOnce(codec(), message));
  }

  /** Answers with one message of a dump; says whether there may be room for another. */
  boolean answerPart(NetlinkMessage message) {
    return receiver.part(new Received(message, 0, -1), new EncodedOnce(codec(), message));
  }

  void deliver(Received message, EncodedOnce encoded) {
    receiver.offer(message, encoded);
  }

  void fail() {
    receiver.fail();
  }

  /** Has a dump that is under way go on, where its receiver wants that. */
  public void continueDump() {
    dump.goOn();
  }

  DumpInProgress dump() {
    return dump;
  }

  boolean asksForWords() {
    return extendedAcknowledgement;
  }

  /** The next message, if there is one: waits for nothing. ENOBUFS where some were lost. */
  public Optional<Received> poll() throws NetException {
    Optional<Received> next = queue.poll();
    dump.goOn();
    return next.isPresent() ? next : queue.poll();
  }

  /** The next message; waits at most {@code patience} for one. Empty where none came or the socket was closed. */
  public Optional<Received> receive(Duration patience) throws NetException, InterruptedException {
    Optional<Received> next = poll();
    return next.isPresent() ? next : queue.await(patience);
  }

  /** Whether it was closed. */
  public boolean isClosed() {
    return closed.get();
  }

  /** Drops all that comes from a protocol that goes: its classes must not be held. */
  void forget() {
    dump.abandon();
    queue.clear();
    receiver.clear();
  }

  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      queue.close();
      receiver.close();
      dump.abandon();
      unlist();
      net.close();
    }
  }

  /** Out of all tables. Whoever is about to put it into one does so before, or finds it closed. */
  private synchronized void unlist() {
    for (Integer group : groups) {
      leave(group);
    }
    table.there(net()).ifPresent(here -> here.unbind(protocol, portId, this));
    table.closed(
        this); // last, so that who has a port is open: the audit looks at that without a lock
  }
}
