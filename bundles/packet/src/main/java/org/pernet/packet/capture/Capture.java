// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.capture;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.pernet.api.cred.Credentials;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.task.Task;
import org.pernet.api.task.Tasks;
import org.pernet.packet.socket.PacketSocket;

/**
 * A capture under way: all frames of a device, or of all devices of a namespace, what leaves and what comes, on their way to a
 * file. On {@code lo} each is seen once. A frame that is dropped where it was seen bears the reason as its comment. It goes on
 * while its device is down, and ends when it is closed, when it has as many frames as were asked for, when its device is gone
 * or in another namespace, when its task exits, when the module is unloaded, and when the file cannot be written; the file is
 * completed by that.
 *
 * <p>It keeps its namespace alive. Starting and {@link #close} take RTNL and wait for sections of the packet path: not to be
 * called from inside one. Safe for threads.
 */
public final class Capture implements AutoCloseable {
  private final PacketSocket socket;
  private final CaptureRing ring;
  private final CaptureOutput output;
  private final Optional<Task> owned;
  private final PacketPath.Registration dropMonitor;
  private final CountDownLatch written = new CountDownLatch(1);
  private final CountDownLatch over = new CountDownLatch(1); // the writer has given all back, too
  private final Runnable ending = this::closeQuietly;
  private volatile long captured;
  private volatile IOException failure;

  Capture(
      PacketSocket socket,
      CaptureRing ring,
      CaptureOutput output,
      Optional<Task> owned,
      PacketPath.Registration dropMonitor) {
    this.socket = socket;
    this.ring = ring;
    this.output = output;
    this.owned = owned;
    this.dropMonitor = dropMonitor;
  }

  /**
   * Starts one in the kernel's own name, into a new file.
   *
   * @param net the namespace
   * @param device the one device; empty for all of {@code net}
   * @throws IOException the file cannot be written
   * @throws NetException EAFNOSUPPORT where the module is not loaded; ENODEV where the device is in another namespace
   */
  public static Capture start(
      Net net, Optional<NetDevice> device, Path file, CaptureOptions options)
      throws IOException, NetException {
    Task task = spawn(net);
    return new CaptureStart(task, true, device, options).intoFile(file);
  }

  /** The same, into a stream, which stays the caller's: it is flushed, and not closed. */
  public static Capture start(
      Net net, Optional<NetDevice> device, OutputStream out, CaptureOptions options)
      throws NetException {
    return new CaptureStart(spawn(net), true, device, options).into(out);
  }

  /**
   * Starts one in the name of a task, in its namespace, with a descriptor of its own.
   *
   * @param device the one device; empty for all of the namespace
   * @throws NetException EPERM without CAP_NET_RAW; else as {@link #start(Net, Optional, Path, CaptureOptions)}
   */
  public static Capture start(
      Task task, Optional<NetDevice> device, Path file, CaptureOptions options)
      throws IOException, NetException {
    return new CaptureStart(task, false, device, options).intoFile(file);
  }

  /** The same, into a stream, which stays the caller's. */
  public static Capture start(
      Task task, Optional<NetDevice> device, OutputStream out, CaptureOptions options)
      throws NetException {
    return new CaptureStart(task, false, device, options).into(out);
  }

  /** The same, as a line of text for each frame. */
  public static Capture print(
      Task task, Optional<NetDevice> device, PrintStream out, CaptureOptions options)
      throws NetException {
    return new CaptureStart(task, false, device, options).asText(out);
  }

  private static Task spawn(Net net) throws NetException {
    Tasks tasks = net.kernel().tasks();
    return tasks.spawn("capture", Credentials.root(tasks.initialUserNamespace()), net);
  }

  void begin() {
    Thread writer = new Thread(this::write, "pernet-capture");
    writer.setDaemon(true);
    writer.start();
    socket.family().add(ending);
  }

  private void write() {
    try (output) {
      output.begin();
      long done = 0;
      for (int frames = ring.await(); frames > 0; frames = ring.await()) {
        for (int i = 0; i < frames; i++) {
          output.frame(ring.frame(i), ring.bytes());
        }
        done += frames;
        captured = done;
        ring.release();
        output.flush();
      }
      output.end(ring);
    } catch (IOException unwritten) {
      failure = unwritten;
    } catch (InterruptedException nobodyDoes) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error thrown) {
      failure = new IOException("the capture failed: " + thrown, thrown);
    } finally {
      ring.end();
      written.countDown();
      try {
        giveBack();
      } finally {
        over.countDown();
      }
    }
  }

  private void giveBack() {
    socket.close();
    dropMonitor.close();
    socket.family().remove(ending);
    owned.ifPresent(Task::close);
  }

  /** Whether it still takes frames, or writes them. */
  public boolean isRunning() {
    return written.getCount() > 0;
  }

  /** What became of its frames so far. */
  public CaptureStatistics statistics() {
    return new CaptureStatistics(captured, ring.seen(), ring.lost());
  }

  /** Whether it ended because its device went. */
  public boolean isDeviceGone() {
    return ring.isDeviceGone();
  }

  /** Waits until it has ended by itself, and the file is complete. */
  public void await() throws InterruptedException {
    written.await();
  }

  /** The same, at most so long of the machine's time: says whether it has. */
  public boolean await(Duration patience) throws InterruptedException {
    return written.await(patience.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Takes no more frames; the file is completed soon. Anywhere, even in a section; never waits. */
  public void stop() {
    ring.end();
  }

  /** Ends it: when this returns the file is complete, and, unless the caller has RTNL, all is given back. Idempotent. {@link IOException} where it could not be written. */
  @Override
  public void close() throws IOException {
    ring.end();
    await(written);
    giveBack();
    if (!socket.net().kernel().rtnl().isHeld()) { // for which the writer may wait
      await(over);
    }
    if (failure != null) {
      throw new IOException(failure.getMessage(), failure);
    }
  }

  private static void await(CountDownLatch latch) {
    boolean interrupted = false;
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void closeQuietly() {
    try {
      close();
    } catch (IOException told) {
      // whoever waits for it, or closes it, hears of that
    }
  }
}
