// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.strangers;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_ACK;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REQUEST;
import static org.pernet.rtnetlink.schema.RtnlTypes.AF_INET;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.link.LinkConfig;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.Task;
import org.pernet.itests.strangers.Actions.Action;
import org.pernet.netlink.message.ErrorBody;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.protocol.NamespaceFinder;
import org.pernet.netlink.socket.NetlinkSocket;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.NsidMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.schema.AddressAttributes;
import org.pernet.rtnetlink.schema.LinkAttributes;
import org.pernet.rtnetlink.schema.LinkInfoAttributes;
import org.pernet.rtnetlink.schema.NsidAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** What is tried in and with namespaces that are not the subject's, and by sockets that are not. */
final class AcrossActions {
  private static final int NEW = NLM_F_CREATE | NLM_F_EXCL;
  private static final int NO_TASK = 1 << 29;
  private static final int NO_DESCRIPTOR = 1 << 20;
  private static final int ROOTS = 1;
  private static final int USERS = 2;
  private static final int NONE = 9;

  private static final AttributeType<LinkConfig> VETH_INFO_PEER =
      AttributeType.of("VETH_INFO_PEER", 1, AttributeFormat.LINK);

  private final Stage stage;
  private final Map<String, Action> all = new LinkedHashMap<>();

  AcrossActions(Stage stage) {
    this.stage = stage;
    sockets();
    nsids();
    looks();
    links();
    moves();
  }

  Map<String, Action> all() {
    return all;
  }

  private void sockets() {
    all.put(
        "RTM_NEWLINK of no kind there is",
        task -> Actions.change(
            task,
            RtnlTypes.RTM_NEWLINK,
            NEW,
            LinkMessage.of(0, Actions.link("t0", "nosuchkind").build())));
    all.put("RTM_NEWLINK by a socket of root's", task -> over(stage.rootsSocket(), task));
    all.put("RTM_NEWLINK by a socket of a user's", task -> over(stage.usersSocket(), task));
  }

  private static void over(NetlinkSocket socket, Task sender) throws NetException {
    socket.send(
        new NetlinkMessage(
            RtnlTypes.RTM_NEWLINK, NLM_F_REQUEST | NLM_F_ACK | NEW, 1, 0, Actions.veth("t0")),
        new Sender(sender));
    ErrorBody answer = (ErrorBody) socket.poll().orElseThrow().message().body();
    if (answer.errno().isPresent()) {
      throw new NetException(answer.errno().get());
    }
  }

  /** A task that sends by a socket that it has not opened. */
  private record Sender(Task task) implements NamespaceFinder {
    @Override
    public Credentials credentials() {
      return task.credentials();
    }

    @Override
    public NetReference byFd(int fd) throws NetException {
      throw new NetException(Errno.EBADF);
    }

    @Override
    public NetReference byPid(int pid) throws NetException {
      throw new NetException(Errno.ESRCH);
    }
  }

  private static void get(Task task, int type, RtnlMessage message) throws NetException {
    try (RtnlClient client = RtnlClient.open(task)) {
      client.setStrict(true);
      client.get(type, message);
    }
  }

  private static NsidMessage nsid(AttributeType<Integer> type, int value) {
    return NsidMessage.of(Attributes.of(type, value));
  }

  private void nsids() {
    nsid("root's task", task -> nsid(NsidAttributes.NETNSA_PID, stage.foreign().pid()));
    nsid("user's task", task -> nsid(NsidAttributes.NETNSA_PID, stage.users().pid()));
    nsid("no task", task -> nsid(NsidAttributes.NETNSA_PID, NO_TASK));
    nsid(
        "root's descriptor",
        task -> nsid(NsidAttributes.NETNSA_FD, task.receiveNet(stage.foreign().net())));
    nsid("no descriptor", task -> nsid(NsidAttributes.NETNSA_FD, NO_DESCRIPTOR));
    all.put(
        "RTM_GETNSID dump",
        task -> Actions.dump(task, RtnlTypes.RTM_GETNSID, NsidMessage.of(Attributes.empty())));
    seen("as root's has it", ROOTS);
    seen("as user's has it", USERS);
    seen("as no namespace has it", NONE);
    for (int id : new int[] {ROOTS, USERS}) {
      all.put(
          "RTM_GETNSID dump of " + owner(id),
          task -> Actions.dump(
              task, RtnlTypes.RTM_GETNSID, nsid(NsidAttributes.NETNSA_TARGET_NSID, id)));
    }
  }

  private static String owner(int id) {
    return id == ROOTS ? "root's" : "user's";
  }

  /** What a task asks for. */
  @FunctionalInterface
  private interface Wish {
    RtnlMessage of(Task task) throws NetException;
  }

  private void nsid(String whose, Wish wish) {
    all.put("RTM_GETNSID of " + whose, task -> get(task, RtnlTypes.RTM_GETNSID, wish.of(task)));
  }

  private void seen(String how, int id) {
    Attributes.Builder wanted = Attributes.builder()
        .put(NsidAttributes.NETNSA_TARGET_NSID, id)
        .put(NsidAttributes.NETNSA_PID, stage.foreign().pid());
    all.put(
        "RTM_GETNSID " + how,
        task -> get(task, RtnlTypes.RTM_GETNSID, NsidMessage.of(wanted.build())));
  }

  private static LinkMessage in(int id, int index) {
    return LinkMessage.of(index, Attributes.of(LinkAttributes.IFLA_TARGET_NETNSID, id));
  }

  private void looks() {
    all.put("RTM_GETLINK by no id there is", task -> get(task, RtnlTypes.RTM_GETLINK, in(NONE, 1)));
    for (int id : new int[] {ROOTS, USERS}) {
      String place = "in " + owner(id) + " by id";
      all.put("RTM_GETLINK " + place, task -> get(task, RtnlTypes.RTM_GETLINK, in(id, 1)));
      all.put(
          "RTM_GETLINK dump " + place,
          task -> Actions.dump(task, RtnlTypes.RTM_GETLINK, in(id, 0)));
      all.put(
          "RTM_GETADDR dump " + place,
          task -> Actions.dump(
              task,
              RtnlTypes.RTM_GETADDR,
              new AddressMessage(
                  AF_INET, 0, 0, 0, 0, Attributes.of(AddressAttributes.IFA_TARGET_NETNSID, id))));
      all.put(
          "RTM_DELLINK " + place,
          task -> Actions.change(task, RtnlTypes.RTM_DELLINK, 0, in(id, 1)));
    }
  }

  private void make(String name, Wish wish) {
    all.put(
        "RTM_NEWLINK " + name,
        task -> Actions.change(task, RtnlTypes.RTM_NEWLINK, NEW, wish.of(task)));
  }

  private static LinkMessage veth(String name, AttributeType<Integer> type, int value) {
    return LinkMessage.of(0, Actions.link(name, "veth").put(type, value).build());
  }

  private void links() {
    make("in root's by id", task -> veth("t%d", LinkAttributes.IFLA_TARGET_NETNSID, ROOTS));
    make("in user's by id", task -> veth("t%d", LinkAttributes.IFLA_TARGET_NETNSID, USERS));
    make(
        "in root's by pid",
        task -> veth("p%d", LinkAttributes.IFLA_NET_NS_PID, stage.foreign().pid()));
    make(
        "in user's by pid",
        task -> veth("p%d", LinkAttributes.IFLA_NET_NS_PID, stage.users().pid()));
    make(
        "in root's by descriptor",
        task -> veth(
            "f%d",
            LinkAttributes.IFLA_NET_NS_FD, task.receiveNet(stage.foreign().net())));
    make("with a peer in root's", task -> withPeer(task, stage.foreign()));
    make("with a peer in user's", task -> withPeer(task, stage.users()));
    make("from root's by id", task -> veth("t9", LinkAttributes.IFLA_LINK_NETNSID, ROOTS));
    make("from user's by id", task -> veth("t9", LinkAttributes.IFLA_LINK_NETNSID, USERS));
  }

  private static LinkMessage withPeer(Task task, Task there) throws NetException {
    LinkMessage peer = LinkMessage.of(
        0, Attributes.of(LinkAttributes.IFLA_NET_NS_FD, task.receiveNet(there.net())));
    Attributes info = Attributes.builder()
        .put(LinkInfoAttributes.IFLA_INFO_KIND, "veth")
        .put(LinkInfoAttributes.IFLA_INFO_DATA, Attributes.of(VETH_INFO_PEER, peer))
        .build();
    return LinkMessage.of(
        0,
        Attributes.builder()
            .put(LinkAttributes.IFLA_IFNAME, "t0")
            .put(LinkAttributes.IFLA_LINKINFO, info)
            .build());
  }

  private void moves() {
    move(
        "a namespace of root's",
        LinkAttributes.IFLA_NET_NS_FD,
        task -> task.receiveNet(stage.foreign().net()));
    move(
        "a namespace of a user's",
        LinkAttributes.IFLA_NET_NS_FD,
        task -> task.receiveNet(stage.users().net()));
    move(
        "root's by pid", LinkAttributes.IFLA_NET_NS_PID, task -> stage.foreign().pid());
    move("user's by pid", LinkAttributes.IFLA_NET_NS_PID, task -> stage.users().pid());
    move("root's by id", LinkAttributes.IFLA_TARGET_NETNSID, task -> ROOTS);
  }

  /** Where a task has a device go. */
  @FunctionalInterface
  private interface Place {
    int of(Task task) throws NetException;
  }

  private void move(String where, AttributeType<Integer> by, Place place) {
    all.put("move to " + where, task -> {
      String name = "m" + task.pid();
      Actions.change(task, RtnlTypes.RTM_NEWLINK, NEW, Actions.veth(name));
      Attributes wanted = Attributes.builder()
          .put(LinkAttributes.IFLA_IFNAME, name)
          .put(by, place.of(task))
          .build();
      Actions.change(task, RtnlTypes.RTM_NEWLINK, 0, LinkMessage.of(0, wanted));
    });
  }
}
