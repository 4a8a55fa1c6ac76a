// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.module.KernelModule;
import org.pernet.api.net.NetReference;
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.OpenFile;
import org.pernet.api.task.Task;
import org.pernet.core.HostedKernel;
import org.pernet.core.KernelBuilder;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.netlink.socket.NetlinkSocket;
import org.pernet.netlink.wire.Datagram;
import org.pernet.netlink.wire.DescriptorTable;
import org.pernet.netlink.wire.WireSocket;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.veth.VethModule;

/** A kernel, and a task in a new namespace of it that speaks bytes. */
final class ByteKernel implements AutoCloseable {
  static final int BUFFER = 65_536;

  private final HostedKernel hosted;
  private final Task task;
  private final DescriptorTable descriptors = new DescriptorTable() {
    @Override
    public Credentials credentials() {
      return task.credentials();
    }

    @Override
    public NetReference net(int fd) throws NetException {
      return task.files().net(fd).get("test");
    }

    @Override
    public NetReference netByPid(int pid) throws NetException {
      return kernel().tasks().netByPid(pid, "test");
    }
  };

  ByteKernel() throws Exception {
    List<KernelModule> modules =
        List.of(new LoopbackModule(), new NetlinkModule(), new RtnetlinkModule(), new VethModule());
    hosted = KernelBuilder.create().boot(modules);
    for (String name : List.of("loopback", "netlink", "rtnetlink")) {
      hosted.kernel().modules().load(name);
    }
    task = hosted.kernel().tasks().init().fork("bytes");
    task.unshare(CloneFlags.CLONE_NEWNET);
  }

  Kernel kernel() {
    return hosted.kernel();
  }

  Task task() {
    return task;
  }

  WireSocket open() throws NetException {
    return open(task);
  }

  static WireSocket open(Task owner) throws NetException {
    int fd = owner.socket(SocketFamily.AF_NETLINK, SocketFamily.SOCK_RAW, 0);
    OpenFile.SocketFile file = (OpenFile.SocketFile) owner.files().get(fd);
    return WireSocket.over((NetlinkSocket) file.socket());
  }

  void send(WireSocket socket, byte[] datagram) throws NetException {
    socket.send(datagram, 0, datagram.length, descriptors);
  }

  /** All that waits in a socket. */
  static List<byte[]> read(WireSocket socket) throws Exception {
    List<byte[]> all = new ArrayList<>();
    for (Optional<Datagram> next = socket.receive(Duration.ZERO, BUFFER);
        next.isPresent();
        next = socket.receive(Duration.ZERO, BUFFER)) {
      all.add(next.get().bytes());
    }
    return all;
  }

  /** A request's answers. */
  List<NetlinkMessage> ask(WireSocket socket, NetlinkMessage... requests) throws Exception {
    MessageCodec codec = socket.socket().codec();
    send(socket, codec.toBytes(List.of(requests)));
    List<NetlinkMessage> answers = new ArrayList<>();
    for (byte[] datagram : read(socket)) {
      answers.addAll(codec.readAll(datagram));
    }
    return answers;
  }

  @Override
  public void close() {
    task.close();
    hosted.close();
  }
}
