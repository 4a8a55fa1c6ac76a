// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.sysctl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.pernet.api.cred.Capability;
import org.pernet.api.cred.Credentials;
import org.pernet.api.cred.UserNamespace;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.net.Net;
import org.pernet.api.sysctl.Sysctl;
import org.pernet.api.sysctl.SysctlTable;
import org.pernet.api.sysctl.Sysctls;
import org.pernet.api.task.Task;

/** All tables; where two have a file of one path, the one that came first counts. */
public final class SysctlTree implements Sysctls {
  private static final FaultPoint TEXT = FaultPoint.memory("sysctl.write");

  private final List<SysctlTable> tables = new CopyOnWriteArrayList<>();

  /** A tree without a table. */
  public SysctlTree() {}

  /** register_net_sysctl. */
  public void add(SysctlTable table) {
    tables.add(table);
  }

  /** unregister_net_sysctl_table. */
  public void remove(SysctlTable table) {
    tables.remove(table);
  }

  @Override
  public List<String> list(Net net) {
    SortedSet<String> all = new TreeSet<>();
    for (SysctlTable table : tables) {
      for (String path : table.list(net)) {
        all.add(table.directory() + "/" + path);
      }
    }
    return List.copyOf(all);
  }

  @Override
  public SortedMap<String, String> readAll(Net net, Predicate<String> wanted) {
    SortedMap<String, String> all = new TreeMap<>();
    for (SysctlTable table : tables) {
      String directory = table.directory() + "/";
      for (String path : table.list(net)) {
        String whole = directory + path;
        if (wanted.test(whole)) {
          table
              .find(net, path)
              .filter(Sysctl::isWritable)
              .ifPresent(file -> read(file, whole, all));
        }
      }
    }
    return all;
  }

  private static void read(Sysctl file, String path, Map<String, String> all) {
    try {
      all.putIfAbsent(path, file.read());
    } catch (NetException writeOnly) {
      // an order, such as route/flush, or a file that has gone
    }
  }

  @Override
  public boolean exists(Net net, String path) {
    if (path.isEmpty() || isFile(net, path)) {
      return true;
    }
    String below = path + "/";
    return list(net).stream().anyMatch(file -> file.startsWith(below));
  }

  @Override
  public boolean isFile(Net net, String path) {
    return find(net, path).isPresent();
  }

  private Optional<Sysctl> find(Net net, String path) {
    for (SysctlTable table : tables) {
      String directory = table.directory() + "/";
      if (path.startsWith(directory)) {
        Optional<Sysctl> found = table.find(net, path.substring(directory.length()));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Sysctl require(Net net, String path) throws NetException {
    return find(net, path).orElseThrow(() -> new NetException(Errno.ENOENT));
  }

  @Override
  public String read(Net net, String path) throws NetException {
    return require(net, path).read();
  }

  @Override
  public boolean isWritable(Net net, String path) throws NetException {
    return require(net, path).isWritable();
  }

  @Override
  public void write(Task task, String path, String text) throws NetException {
    Net net = task.net();
    Sysctl found = require(net, path);
    Credentials by = task.credentials();
    UserNamespace owner = net.userNamespace();
    boolean admin = by.capable(owner, Capability.CAP_NET_ADMIN);
    boolean root = by.uid() == 0 && by.userNamespace() == owner;
    if (!found.isWritable() || !(admin || root)) { // net_ctl_permissions
      throw new NetException(Errno.EACCES);
    }
    if (found.needsAdmin() && !admin) {
      throw new NetException(Errno.EPERM);
    }
    net.kernel().faults().reach(TEXT);
    found.write(text.strip());
  }
}
