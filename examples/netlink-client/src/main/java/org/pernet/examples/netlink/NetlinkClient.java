// SPDX-License-Identifier: Apache-2.0
package org.pernet.examples.netlink;

import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.module.KernelModule;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.core.HostedKernel;
import org.pernet.core.KernelBuilder;

/** Makes a veth pair with bytes put together by hand, and lists the links that a dump's bytes tell of. */
public final class NetlinkClient {
  private static final int RTM_NEWLINK = 16;
  private static final int RTM_GETLINK = 18;
  private static final int NLMSG_ERROR = 2;
  private static final int NLMSG_DONE = 3;
  private static final int IFLA_IFNAME = 3;
  private static final int REQUEST_ACK_EXCL_CREATE = 0x605;
  private static final int REQUEST_DUMP = 0x301;
  private static final int LINK_HEADER = 32;

  private NetlinkClient() {}

  /** Needs no arguments. */
  public static void main(String[] arguments) throws Exception {
    try (HostedKernel hosted =
        KernelBuilder.create().boot(ServiceLoader.load(KernelModule.class))) {
      Kernel kernel = hosted.kernel();
      for (String module : new String[] {"netlink", "rtnetlink", "loopback"}) {
        kernel.modules().load(module);
      }
      try (Task task = kernel.tasks().init().fork("client")) {
        task.unshare(CloneFlags.CLONE_NEWNET);
        try (PernetSocket socket = new PernetSocket(task)) {
          talk(socket, System.out);
        }
      }
    }
  }

  private static void talk(PernetSocket socket, PrintStream out) throws Exception {
    byte[] kind = attribute(1, "veth".getBytes(StandardCharsets.US_ASCII));
    byte[] name = attribute(IFLA_IFNAME, "eth0\0".getBytes(StandardCharsets.US_ASCII));
    byte[] info = attribute(18, kind);
    socket.send(message(RTM_NEWLINK, REQUEST_ACK_EXCL_CREATE, 1, name, info));
    ByteBuffer answer = little(socket.receive());
    out.println("made: " + answer.getInt(16));
    socket.send(message(RTM_GETLINK, REQUEST_DUMP, 2));
    for (boolean more = true; more; ) {
      more = print(little(socket.receive()), out);
    }
  }

  /** Prints the links in a datagram; says whether more will come. */
  private static boolean print(ByteBuffer datagram, PrintStream out) {
    for (int at = 0; at < datagram.limit(); at += (datagram.getInt(at) + 3) & ~3) {
      int type = datagram.getShort(at + 4);
      if (type == NLMSG_DONE || type == NLMSG_ERROR) {
        return false;
      }
      out.println(datagram.getInt(at + 20) + ": " + name(datagram, at));
    }
    return datagram.limit() > 0;
  }

  private static String name(ByteBuffer datagram, int message) {
    int end = message + datagram.getInt(message);
    for (int at = message + LINK_HEADER; at < end; at += (datagram.getShort(at) + 3) & ~3) {
      if (datagram.getShort(at + 2) == IFLA_IFNAME) {
        byte[] text = new byte[datagram.getShort(at) - 5];
        datagram.get(at + 4, text);
        return new String(text, StandardCharsets.US_ASCII);
      }
    }
    return "?";
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** struct nlmsghdr, an empty struct ifinfomsg, attributes. */
  private static byte[] message(int type, int flags, int sequence, byte[]... attributes) {
    int length = LINK_HEADER;
    for (byte[] attribute : attributes) {
      length += attribute.length;
    }
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(length).putShort((short) type).putShort((short) flags).putInt(sequence);
    bytes.position(LINK_HEADER);
    for (byte[] attribute : attributes) {
      bytes.put(attribute);
    }
    return bytes.array();
  }

  private static byte[] attribute(int type, byte[] value) {
    int length = 4 + value.length;
    ByteBuffer bytes = ByteBuffer.allocate((length + 3) & ~3).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putShort((short) length).putShort((short) type).put(value);
    return bytes.array();
  }
}
