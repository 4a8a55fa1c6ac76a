// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.server;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.task.Task;
import org.pernet.redirect.client.ClientProcess;
import org.pernet.redirect.wire.DataFrame;
import org.pernet.redirect.wire.MalformedException;
import org.pernet.redirect.wire.Reply;
import org.pernet.redirect.wire.Request;
import org.slf4j.LoggerFactory;

/**
 * One of Pernet's own commands, run for a client in its namespace: what it says goes back as frames, and its status last. A
 * client that sends no more has it interrupted; one that has gone, too.
 */
final class RemoteCommand {
  private static final int FAILED = 70;
  private static final int INTERRUPTED = 130;

  private final Host host;
  private final SocketChannel channel;
  private final CommandFrames frames = new CommandFrames();

  RemoteCommand(Host host, SocketChannel channel) {
    this.host = host;
    this.channel = channel;
  }

  void run(Request request) throws IOException {
    ClientProcess owner = null;
    try {
      Net net = host.net(request.takeLong(), Errno.EINVAL);
      List<String> words = words(request);
      CommandRunner.Output output = new CommandRunner.Output(
          stream(DataFrame.OUTPUT), stream(DataFrame.ERRORS), request.c() != 0);
      owner = host.clients().connect(request.a(), 0, 0, net);
      try (Task task = owner.task(request.b(), net).fork(words.get(1))) {
        write(Reply.OK.encode());
        run(task, Path.of(words.get(0)), words.subList(1, words.size()), output);
      }
    } catch (NetException refused) {
      write(Reply.refusal(refused.errno().number()).encode());
    } finally {
      if (owner != null) {
        host.clients().disconnect(owner, 0);
      }
    }
  }

  /** The working directory, and the command's words. */
  private static List<String> words(Request request) throws MalformedException {
    String[] words = request.takeText().split("\0", -1);
    if (words.length < 3 || words[0].isEmpty()) {
      throw new MalformedException("a command without words");
    }
    return List.copyOf(Arrays.asList(words).subList(0, words.length - 1));
  }

  private void run(Task task, Path directory, List<String> words, CommandRunner.Output output)
      throws IOException {
    Thread command = thread("command", () -> frames.end(status(task, directory, words, output)));
    Thread watch = thread("watch", () -> {
      awaitEnd();
      command.interrupt();
    });
    command.start();
    watch.start();
    try {
      ByteBuffer frame;
      do {
        frame = frames.take();
        write(frame.duplicate());
      } while (!DataFrame.isStatus(frame));
    } catch (InterruptedException serverEnds) {
      Thread.currentThread().interrupt();
    } finally {
      frames.abandon();
      command.interrupt();
      join(command);
    }
  }

  private static Thread thread(String name, Runnable work) {
    Thread thread = new Thread(work, "pernet-redirect-" + name);
    thread.setDaemon(true);
    return thread;
  }

  private int status(Task task, Path directory, List<String> words, CommandRunner.Output output) {
    try {
      return host.commands().run(task, directory, words, output);
    } catch (InterruptedException interrupted) {
      return INTERRUPTED;
    } catch (RuntimeException | Error thrown) {
      LoggerFactory.getLogger(RemoteCommand.class).error("{} failed", words, thrown);
      output.err().println("pernet: " + words.get(0) + ": failed: " + thrown);
      return FAILED;
    } finally {
      output.out().flush();
      output.err().flush();
    }
  }

  private PrintStream stream(short type) {
    return new PrintStream(
        new BufferedOutputStream(frames.stream(type)), true, StandardCharsets.UTF_8);
  }

  /** Returns when the client sends no more: it sends nothing else. */
  private void awaitEnd() {
    ByteBuffer sink = ByteBuffer.allocate(64);
    try {
      while (channel.read(sink.clear()) >= 0) {
        // whatever it is
      }
    } catch (IOException gone) {
      // as good as the end
    }
  }

  /** A command ends soon after it was interrupted. */
  private static void join(Thread command) {
    boolean interrupted = Thread.interrupted();
    while (command.isAlive()) {
      try {
        command.join();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }
}
