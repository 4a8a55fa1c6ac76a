// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.framework;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWLINK;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.Task;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.LinkAttributes;
import org.pernet.rtnetlink.schema.LinkInfoAttributes;

/** Namespaces with a task in each, which live until this is closed. Used by one thread. */
public final class Namespaces implements AutoCloseable {
  private final Kernel kernel;
  private final List<Task> tasks = new ArrayList<>();

  private Namespaces(Kernel kernel) {
    this.kernel = kernel;
  }

  /** None yet. */
  public static Namespaces of(Kernel kernel) {
    return new Namespaces(kernel);
  }

  /** Makes {@code count} more. */
  public Namespaces make(int count) throws NetException {
    Credentials root = Credentials.root(kernel.tasks().initialUserNamespace());
    for (int i = 0; i < count; i++) {
      try (NetReference reference = kernel.nets().create(root, "itests")) {
        tasks.add(kernel.tasks().spawn("itest", root, reference.net()));
      }
    }
    return this;
  }

  /** Their tasks, oldest first. */
  public List<Task> tasks() {
    return tasks;
  }

  /** The namespaces, oldest first. */
  public List<Net> nets() {
    return tasks.stream().map(Task::net).toList();
  }

  /** Adds a link in each, as {@code ip link add NAME type KIND} does. */
  public void addLinks(String name, String kind) throws NetException {
    for (Task task : tasks) {
      addLink(task, name, kind);
    }
  }

  /** Adds a link in a task's namespace. */
  public static void addLink(Task task, String name, String kind) throws NetException {
    Attributes attributes = Attributes.builder()
        .put(LinkAttributes.IFLA_IFNAME, name)
        .put(LinkAttributes.IFLA_LINKINFO, Attributes.of(LinkInfoAttributes.IFLA_INFO_KIND, kind))
        .build();
    try (RtnlClient client = RtnlClient.open(task)) {
      client.change(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, LinkMessage.of(0, attributes));
    }
  }

  /** Ends the tasks, and waits until the namespaces are gone. */
  @Override
  public void close() {
    tasks.forEach(Task::close);
    tasks.clear();
    try {
      kernel.quiesce();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
