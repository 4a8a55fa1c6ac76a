// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.server;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.net.ExtendedSocketOptions;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.Disk;
import org.pernet.api.task.Task;
import org.pernet.redirect.client.Clients;
import org.pernet.redirect.names.LivingNets;
import org.pernet.redirect.names.Names;
import org.pernet.redirect.names.ServedDirectory;
import org.pernet.redirect.setting.SettingFiles;
import org.pernet.redirect.wire.MalformedException;
import org.pernet.redirect.wire.Op;
import org.pernet.redirect.wire.Reply;
import org.pernet.redirect.wire.Request;
import org.pernet.redirect.wire.RequestReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves a kernel at a directory, to processes of the directory's owner. */
public final class RedirectServer implements AutoCloseable {
  private static final int BACKLOG = 512;

  private final ServedDirectory directory;
  private final LivingNets nets;
  private final Task task;
  private final Clients clients;
  private final OpenNets open;
  private final DataLoop loop;
  private final Recordings recordings;
  private final SettingFiles settings;
  private final Host host;
  private final ServerSocketChannel listener;
  private final Set<SocketChannel> channels = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final ExecutorService threads;

  private RedirectServer(
      Task task,
      LivingNets nets,
      ServedDirectory directory,
      Disk disk,
      Recorder recorder,
      CommandRunner commands)
      throws IOException {
    this.listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX); // first: it may fail
    this.settings = new SettingFiles(directory.settings(), task.kernel().sysctls(), disk);
    this.directory = directory;
    this.nets = nets;
    this.task = task;
    this.clients = new Clients(task);
    this.open = new OpenNets(directory);
    this.loop = new DataLoop(this::tidy);
    this.recordings = new Recordings(recorder);
    AtomicInteger count = new AtomicInteger();
    this.threads = Executors.newCachedThreadPool(work -> {
      Thread thread = new Thread(work, "pernet-redirect-" + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    });
    this.host = new Host(
        HexFormat.of().toHexDigits(task.kernel().random().nextLong()),
        task,
        nets,
        new Names(directory, task),
        clients,
        open,
        loop,
        new Deliveries(loop::arrived),
        recordings,
        settings,
        commands);
  }

  /**
   * Serves the kernel of {@code parent}: clients start as its children, in its namespace, with its names.
   *
   * @param nets the namespaces of that kernel
   * @param commands runs Pernet's own commands
   * @throws IOException with words for the user: the directory cannot be had
   */
  public static RedirectServer start(
      Task parent, LivingNets nets, Path wanted, Recorder recorder, CommandRunner commands)
      throws IOException {
    Disk disk = new Disk(parent.kernel().faults());
    ServedDirectory directory = ServedDirectory.create(wanted, disk);
    RedirectServer server;
    try {
      server = create(parent.fork("redirect"), nets, directory, disk, recorder, commands);
    } catch (IOException | NetException refused) {
      directory.close();
      throw new IOException(directory.path() + ": " + refused.getMessage(), refused);
    }
    try {
      nets.add(directory);
      nets.add(server.settings);
      server.host.names().refresh();
      disk.write(directory.address().getPath());
      server.listener.bind(directory.address(), BACKLOG);
    } catch (IOException | NetException e) {
      server.close();
      throw new IOException(directory.path() + ": " + e.getMessage(), e);
    }
    server.loop.start();
    server.threads.execute(server::accept);
    return server;
  }

  private static RedirectServer create(
      Task task,
      LivingNets nets,
      ServedDirectory directory,
      Disk disk,
      Recorder recorder,
      CommandRunner commands)
      throws IOException {
    try {
      return new RedirectServer(task, nets, directory, disk, recorder, commands);
    } catch (IOException noSocket) {
      task.close();
      throw noSocket;
    }
  }

  /** Where it serves. */
  public Path path() {
    return directory.path();
  }

  /** How many client processes there are. */
  public int clients() {
    return clients.size();
  }

  /** How many netlink sockets clients have open. */
  public int sockets() {
    return loop.size();
  }

  /** What nobody is told of: processes that ended between two connections, namespaces that nobody has open any more. */
  private boolean tidy() {
    clients.sweep();
    open.release();
    return clients.size() > 0 || !open.isEmpty();
  }

  private void accept() {
    while (!closed.get()) {
      try {
        take(listener.accept());
      } catch (AsynchronousCloseException over) {
        return;
      } catch (IOException e) {
        if (!closed.get()) {
          log().warn("a connection could not be accepted", e);
        }
        Thread.onSpinWait();
      }
    }
  }

  /** Serves a connection in a thread of its own; refuses it where there are too many, or no thread is to be had. */
  private void take(SocketChannel channel) {
    if (channels.size() >= task.kernel().limits().connections()) {
      refuse(channel);
      return;
    }
    channels.add(channel);
    try {
      threads.execute(() -> serve(channel));
    } catch (RejectedExecutionException | OutOfMemoryError noThread) {
      channels.remove(channel);
      refuse(channel);
    }
  }

  /** Answers with ENFILE whatever it is about to ask. */
  private static void refuse(SocketChannel channel) {
    try {
      channel.write(Reply.refusal(Errno.ENFILE.number()).encode()); // a new one has room for that
    } catch (IOException gone) {
      log().debug("refuse", gone);
    }
    close(channel);
  }

  private static Logger log() {
    return LoggerFactory.getLogger(RedirectServer.class);
  }

  /** Serves one connection; what goes wrong with it ends it, and no other. */
  private void serve(SocketChannel channel) {
    boolean kept = false;
    try {
      requireOwner(channel);
      RequestReader reader = new RequestReader(channel);
      Optional<Request> first = reader.next();
      if (first.isPresent()) {
        kept = serve(channel, reader, first.get());
      }
    } catch (IOException | RuntimeException e) {
      log().debug("a connection is closed: {}", e.toString());
    } finally {
      channels.remove(channel);
      if (!kept) {
        close(channel);
      }
    }
  }

  private boolean serve(SocketChannel channel, RequestReader reader, Request first)
      throws IOException {
    switch (first.op()) {
      case Op.SOCKET -> {
        return new SocketCreation(host).create(channel, first);
      }
      case Op.RECORD -> recordings.follow(channel);
      case Op.COMMAND -> new RemoteCommand(host, channel).run(first);
      default -> new Conversation(host, channel, reader).run(first);
    }
    return false;
  }

  private void requireOwner(SocketChannel channel) throws IOException {
    var peer = channel.getOption(ExtendedSocketOptions.SO_PEERCRED);
    if (!Files.getOwner(directory.path()).equals(peer.user())) {
      throw new MalformedException("a process of " + peer.user().getName());
    }
  }

  private static void close(SocketChannel channel) {
    try {
      channel.close();
    } catch (IOException gone) {
      log().debug("close", gone);
    }
  }

  /** Ends it: all connections are closed, their processes are forgotten, and the directory goes. Idempotent. */
  @Override
  public void close() throws IOException {
    if (closed.getAndSet(true)) {
      return;
    }
    listener.close();
    channels.forEach(RedirectServer::close);
    threads.shutdownNow();
    loop.close();
    recordings.close();
    open.close();
    clients.close();
    task.close();
    nets.remove(settings);
    nets.remove(directory);
    directory.close();
  }
}
