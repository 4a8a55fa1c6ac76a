// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.capture;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.Disk;
import org.pernet.api.net.Net;
import org.pernet.api.skb.EtherType;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.task.Task;
import org.pernet.packet.socket.FrameClock;
import org.pernet.packet.socket.PacketSocket;

/**
 * What a capture is made from; where it is refused nothing is left.
 *
 * @param task in whose name and namespace
 * @param owned whether the task was made for it, and ends with it
 * @param device the one device; empty for all of the namespace
 */
record CaptureStart(Task task, boolean owned, Optional<NetDevice> device, CaptureOptions options) {
  /** What makes the output, when all else is granted: so a refusal leaves the file as it was. */
  private interface OutputSource {
    CaptureOutput open() throws IOException;
  }

  Capture intoFile(Path file) throws IOException, NetException {
    return run(() -> pcapng(new Disk(task.kernel().faults()).create(file), true));
  }

  Capture into(OutputStream out) throws NetException {
    return runWithoutFile(() -> pcapng(out, false));
  }

  Capture asText(PrintStream out) throws NetException {
    return runWithoutFile(() -> new TextOutput(out, device.isEmpty()));
  }

  private Capture runWithoutFile(OutputSource source) throws NetException {
    try {
      return run(source);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Capture run(OutputSource source) throws IOException, NetException {
    boolean started = false;
    try {
      Capture capture = open(source);
      started = true;
      return capture;
    } finally {
      if (!started) {
        giveBackTask();
      }
    }
  }

  private void giveBackTask() {
    if (owned) {
      task.close();
    }
  }

  private FrameClock clock() {
    return new FrameClock(task.kernel().clock());
  }

  private PcapngOutput pcapng(OutputStream out, boolean closes) {
    Optional<PcapngOutput.Interface> only =
        device.map(one -> new PcapngOutput.Interface(one.index(), one.name()));
    return new PcapngOutput(out, closes, clock(), options, only);
  }

  private Capture open(OutputSource source) throws IOException, NetException {
    if (device.isPresent() && device.get().net() != task.net()) {
      throw new NetException(Errno.ENODEV);
    }
    PacketSocket socket = PacketSocket.open(task, SocketFamily.SOCK_RAW, 0);
    CaptureOutput output = null;
    boolean started = false;
    try {
      output = source.open();
      Capture capture = start(socket, output);
      started = true;
      return capture;
    } finally {
      if (!started) {
        socket.close();
        if (output != null) {
          output.close();
        }
      }
    }
  }

  private Capture start(PacketSocket socket, CaptureOutput output) throws NetException {
    CaptureRing ring = new CaptureRing(clock(), options);
    socket.redirect(ring);
    socket.setFilter(options.filter());
    socket.bind(device.map(NetDevice::index).orElse(0), EtherType.ETH_P_ALL);
    Net net = socket.net();
    DropWatch watch = new DropWatch(ring, net, device.orElse(null), options);
    PacketPath.Registration drops = net.kernel().packets().addDropMonitor(watch);
    Optional<Task> own = owned ? Optional.of(task) : Optional.empty();
    Capture capture = new Capture(socket, ring, output, own, drops);
    capture.begin();
    return capture;
  }
}
