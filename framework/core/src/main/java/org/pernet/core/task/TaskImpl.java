// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.task;

import static org.pernet.api.task.CloneFlags.CLONE_NEWNET;
import static org.pernet.api.task.CloneFlags.CLONE_NEWNS;
import static org.pernet.api.task.CloneFlags.CLONE_NEWUSER;

import org.pernet.api.cred.Capability;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.socket.Socket;
import org.pernet.api.task.FileTable;
import org.pernet.api.task.NetnsNames;
import org.pernet.api.task.NsProxy;
import org.pernet.api.task.OpenFile;
import org.pernet.api.task.Task;
import org.pernet.core.net.NetImpl;

/** A task. What it refers to is replaced under its monitor, and read without. */
final class TaskImpl implements Task {
  private static final int ALL_FLAGS = CLONE_NEWNET | CLONE_NEWUSER | CLONE_NEWNS;

  private static final FaultPoint MOUNTS = FaultPoint.memory("task.mounts");

  private final TaskTable table;
  private final int pid;
  private final String name;
  private final FileTableImpl files;
  private volatile MountNamespace mounts;
  private volatile Credentials credentials;
  private volatile NetReference net; // null after exit

  TaskImpl(
      TaskTable table,
      int pid,
      String name,
      Credentials credentials,
      NetImpl net,
      FileTableImpl files,
      MountNamespace mounts) {
    this.table = table;
    this.pid = pid;
    this.name = name;
    this.credentials = credentials;
    this.files = files;
    this.mounts = mounts;
    this.net = refer(net);
  }

  private NetReference refer(NetImpl to) {
    return to.refer("task " + name + "[" + pid + "]")
        .orElseThrow(() -> new IllegalStateException("the namespace " + to.inode() + " is dying"));
  }

  @Override
  public Kernel kernel() {
    return table.kernel();
  }

  @Override
  public int pid() {
    return pid;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Credentials credentials() {
    return credentials;
  }

  private NetReference reference() {
    NetReference now = net;
    if (now == null) {
      throw new IllegalStateException("task " + name + "[" + pid + "] has exited");
    }
    return now;
  }

  @Override
  public NsProxy nsProxy() {
    return new NsProxy(reference().net());
  }

  @Override
  public FileTable files() {
    return files;
  }

  @Override
  public NetnsNames netnsNames() {
    return new TaskNames(mounts, this);
  }

  @Override
  public synchronized void unshare(int flags) throws NetException {
    boolean newNet = (flags & CLONE_NEWNET) != 0;
    if ((flags & ~ALL_FLAGS) != 0 || (newNet && !table.hasNamespaces())) {
      throw new NetException(Errno.EINVAL);
    }
    NetReference before = reference();
    Credentials acting = credentials;
    if ((flags & CLONE_NEWUSER) != 0) {
      acting = Credentials.root(table.newUserNamespace(acting));
    } else if (flags != 0 && !acting.capable(acting.userNamespace(), Capability.CAP_SYS_ADMIN)) {
      throw new NetException(Errno.EPERM);
    }
    if ((flags & CLONE_NEWNS) != 0) {
      kernel().faults().reach(MOUNTS);
    }
    if (newNet) {
      net = kernel().nets().create(acting, "task " + name + "[" + pid + "]");
      before.close();
    }
    if ((flags & CLONE_NEWNS) != 0) {
      MountNamespace old = mounts;
      mounts = old.copy(acting.userNamespace());
      old.leave();
    }
    credentials = acting;
  }

  @Override
  public synchronized void setns(int fd, int nsType) throws NetException {
    OpenFile file = files.get(fd);
    if (file instanceof OpenFile.PidFile of && nsType == CLONE_NEWNET && table.hasNamespaces()) {
      try (NetReference target = ofTask(of.task())) {
        enter((NetImpl) target.net());
      }
    } else if (file instanceof OpenFile.NetFile && (nsType == 0 || nsType == CLONE_NEWNET)) {
      enter((NetImpl) files.net(fd));
    } else {
      throw new NetException(Errno.EINVAL);
    }
  }

  private NetReference ofTask(Task other) throws NetException {
    NetReference target = table.refer(other, "setns", Errno.ESRCH);
    if (!mayLookInto(other)) {
      target.close();
      throw new NetException(Errno.EPERM);
    }
    return target;
  }

  private boolean mayLookInto(Task other) {
    return other == this || credentials.mayLookInto(other.credentials());
  }

  private void enter(NetImpl target) throws NetException {
    NetReference before = reference();
    if (!credentials.capable(target.userNamespace(), Capability.CAP_SYS_ADMIN)
        || !credentials.capable(credentials.userNamespace(), Capability.CAP_SYS_ADMIN)) {
      throw new NetException(Errno.EPERM);
    }
    net = refer(target);
    before.close();
  }

  @Override
  public int openNet(int ofPid) throws NetException {
    Task other = table.find(ofPid).orElseThrow(() -> new NetException(Errno.ENOENT));
    if (!mayLookInto(other)) {
      throw new NetException(Errno.EACCES);
    }
    return open(table.refer(other, "open file of task " + ofPid, Errno.ENOENT));
  }

  private int open(NetReference opened) throws NetException {
    return files.open(new OpenFile.NetFile(opened.net()), opened::close);
  }

  @Override
  public int receiveNet(Net passed) throws NetException {
    return open(((NetImpl) passed)
        .refer("open file of task " + pid)
        .orElseThrow(() -> new NetException(Errno.EINVAL)));
  }

  @Override
  public int openTask(int ofPid) throws NetException {
    Task other = table.find(ofPid).orElseThrow(() -> new NetException(Errno.ESRCH));
    return files.open(new OpenFile.PidFile(other), () -> {});
  }

  @Override
  public int openPlain(String path) throws NetException {
    return files.open(new OpenFile.PlainFile(path), () -> {});
  }

  @Override
  public int socket(int family, int type, int protocol) throws NetException {
    reference();
    Socket socket = table.families().create(this, family, type, protocol);
    return files.open(new OpenFile.SocketFile(socket), socket::close);
  }

  @Override
  public Task fork(String childName) throws NetException {
    return fork(childName, credentials);
  }

  @Override
  public synchronized Task fork(String childName, Credentials as) throws NetException {
    NetImpl here = (NetImpl) reference().net();
    table.reserve();
    return table.add(childName, as, here, files.fork(), mounts.enter());
  }

  /** Its namespace now, or null where it has exited. */
  Net netOrNull() {
    NetReference now = net;
    return now == null ? null : now.net();
  }

  @Override
  public void close() {
    NetReference last;
    synchronized (this) {
      last = net;
      net = null;
    }
    if (last != null) {
      table.remove(this);
      files.closeAll();
      mounts.leave();
      last.close();
    }
  }

  @Override
  public String toString() {
    return name + "[" + pid + "]";
  }
}
