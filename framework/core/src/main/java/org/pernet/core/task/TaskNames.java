// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.task;

import java.util.List;
import java.util.Optional;
import org.pernet.api.cred.Capability;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.NetnsNames;
import org.pernet.api.task.OpenFile;
import org.pernet.api.task.Task;
import org.pernet.core.net.NetImpl;

/** The names in a mount namespace as one of its tasks has them: what it may not, is refused where the kernel refuses it. */
final class TaskNames implements NetnsNames {
  private final MountNamespace mounts;
  private final NetnsDirectory directory;
  private final Task by;

  TaskNames(MountNamespace mounts, Task by) {
    this.mounts = mounts;
    this.directory = mounts.directory();
    this.by = by;
  }

  private boolean mayWrite() {
    Credentials as = by.credentials();
    return as.isSameUser(directory.owner()) || by.capable(Capability.CAP_DAC_OVERRIDE);
  }

  private void requireMount() throws NetException {
    if (!by.credentials().capable(mounts.owner(), Capability.CAP_SYS_ADMIN)) {
      throw new NetException(Errno.EPERM);
    }
  }

  @Override
  public List<String> list() {
    return directory.list();
  }

  @Override
  public void create(String name) throws NetException {
    directory.create(name, mayWrite());
  }

  @Override
  public void mount(String name, Task task, int fd) throws NetException {
    directory.requireFile(name);
    requireMount();
    mounts.mount(name, (NetImpl) task.files().net(fd));
  }

  @Override
  public void unmount(String name) throws NetException {
    directory.requireFile(name);
    requireMount();
    mounts.unmount(name);
  }

  @Override
  public void unlink(String name) throws NetException {
    directory.requireFile(name);
    if (!mayWrite()) {
      throw new NetException(Errno.EACCES);
    }
    directory.unlink(mounts, name);
  }

  @Override
  public int open(String name, Task task) throws NetException {
    NetReference net = directory.open(mounts, name);
    FileTableImpl files = (FileTableImpl) task.files();
    if (net == null) {
      return files.open(new OpenFile.PlainFile("/run/netns/" + name), () -> {});
    }
    return files.open(new OpenFile.NetFile(net.net()), net::close);
  }

  @Override
  public Optional<Net> mounted(String name) {
    try {
      return Optional.ofNullable(directory.mounted(mounts, name));
    } catch (NetException absent) {
      return Optional.empty();
    }
  }
}
