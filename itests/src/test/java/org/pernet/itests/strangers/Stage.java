// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.strangers;

import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.OpenFile;
import org.pernet.api.task.Task;
import org.pernet.netlink.socket.NetlinkSocket;
import org.pernet.rtnetlink.message.NsidMessage;
import org.pernet.rtnetlink.schema.NsidAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/**
 * Where subjects act: a namespace of root's, as {@code stage()} of the recorder sets it, and others elsewhere.
 *
 * @param task root, in the namespace
 * @param foreign root, in another, which has the id 1 here
 * @param third root, in one that has no id here
 * @param users root of a user namespace of user 1000's, in a network namespace of that, which has the id 2 here
 * @param plain user 1000
 * @param other user 1001
 * @param rootsSocket a route socket that root has opened here
 * @param usersSocket one that user 1000 has
 */
record Stage(
    Task task,
    Task foreign,
    Task third,
    Task users,
    Task plain,
    Task other,
    NetlinkSocket rootsSocket,
    NetlinkSocket usersSocket)
    implements AutoCloseable {

  static Stage set(Subjects subjects) throws NetException {
    Task task = subjects.stage();
    task.unshare(CloneFlags.CLONE_NEWNS);
    Task plain = subjects.plain(task, Subjects.UID);
    Stage stage = new Stage(
        task,
        subjects.stage(),
        subjects.stage(),
        subjects.owner(task),
        plain,
        subjects.plain(task, Subjects.UID + 1),
        socket(task),
        socket(plain));
    stage.setIds(task);
    for (String name : new String[] {"there", "bare"}) {
      if (!task.netnsNames().list().contains(name)) {
        task.netnsNames().create(name);
      }
    }
    task.netnsNames().mount("there", task, task.openNet(task.pid()));
    return stage;
  }

  static NetlinkSocket socket(Task task) throws NetException {
    int fd = task.socket(SocketFamily.AF_NETLINK, SocketFamily.SOCK_RAW, RtnlTypes.NETLINK_ROUTE);
    return (NetlinkSocket) ((OpenFile.SocketFile) task.files().get(fd)).socket();
  }

  /** In the task's namespace, too, 1 is the namespace of root's, and 2 that of the user's. */
  void setIds(Task in) throws NetException {
    setId(in, 1, foreign);
    setId(in, 2, users);
  }

  private static void setId(Task in, int id, Task of) throws NetException {
    Attributes wanted = Attributes.builder()
        .put(NsidAttributes.NETNSA_NSID, id)
        .put(NsidAttributes.NETNSA_FD, in.receiveNet(of.net()))
        .build();
    Actions.change(in, RtnlTypes.RTM_NEWNSID, 0, NsidMessage.of(wanted));
  }

  @Override
  public void close() {
    for (Task each : new Task[] {other, plain, users, third, foreign, task}) {
      each.close();
    }
  }
}
