// SPDX-License-Identifier: Apache-2.0
package org.pernet.examples.embedding;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;

import java.util.ServiceLoader;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.module.KernelModule;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.core.HostedKernel;
import org.pernet.core.KernelBuilder;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Boots a kernel, makes a veth pair in a namespace of its own, and prints the links there. */
public final class Embedding {
  private static final int NLM_F_CREATE_EXCL = 0x600;

  private Embedding() {}

  /** Needs no arguments. */
  public static void main(String[] arguments) throws NetException {
    try (HostedKernel hosted =
        KernelBuilder.create().boot(ServiceLoader.load(KernelModule.class))) {
      Kernel kernel = hosted.kernel();
      for (String module : new String[] {"netlink", "rtnetlink", "loopback"}) {
        kernel.modules().load(module); // veth comes by itself, when it is asked for
      }
      try (Task task = kernel.tasks().init().fork("embedding")) {
        task.unshare(CloneFlags.CLONE_NEWNET);
        makePairAndPrint(task);
      }
    }
  }

  private static void makePairAndPrint(Task task) throws NetException {
    try (RtnlClient client = RtnlClient.open(task)) {
      Attributes pair = Attributes.builder()
          .put(IFLA_IFNAME, "eth0")
          .put(IFLA_LINKINFO, Attributes.of(IFLA_INFO_KIND, "veth"))
          .build();
      client.change(RtnlTypes.RTM_NEWLINK, NLM_F_CREATE_EXCL, LinkMessage.of(0, pair));
      for (RtnlReply reply :
          client.dump(RtnlTypes.RTM_GETLINK, LinkMessage.of(0, Attributes.empty()))) {
        LinkMessage link = (LinkMessage) reply.message();
        System.out.println(link.index() + ": " + link.name().orElse("?"));
      }
    }
  }
}
