// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.api.errno.Errno;
import org.pernet.api.kernel.Limits;
import org.pernet.redirect.server.CommandRunner;
import org.pernet.redirect.server.Recorder;
import org.pernet.redirect.wire.Op;

/** What clients may do to the server of a redirect: as much as it has room for, and nobody else suffers. */
class StrangersIT {
  private static final int CLIENTS = 2;
  private static final int CONNECTIONS = 8;
  private static final int PATIENCE_SECONDS = 30;
  private static final int HEADER = 24;

  @TempDir
  private Path temporary;

  private final List<SocketChannel> open = new ArrayList<>();
  private HostedServer server;

  @BeforeEach
  void serve() throws Exception {
    server = HostedServer.start(
        temporary.resolve("k"),
        Recorder.NONE,
        CommandRunner.NONE,
        Limits.standard().withClients(CLIENTS, CONNECTIONS));
  }

  @AfterEach
  void end() throws IOException {
    for (SocketChannel channel : open) {
      channel.close();
    }
    server.close();
  }

  private SocketChannel connect() throws IOException {
    SocketChannel channel =
        SocketChannel.open(UnixDomainSocketAddress.of(temporary.resolve("k/sock")));
    open.add(channel);
    return channel;
  }

  private static ByteBuffer request(int op, int a, long... payload) {
    ByteBuffer bytes = ByteBuffer.allocate(HEADER + payload.length * Long.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(HEADER + payload.length * Long.BYTES)
        .putShort((short) op)
        .putShort((short) 1)
        .putInt(a)
        .position(HEADER);
    for (long each : payload) {
      bytes.putLong(each);
    }
    return bytes.flip();
  }

  private static ByteBuffer hello(long pid) {
    return request(Op.HELLO, (int) pid, 0);
  }

  /** Asks, and is answered: an errno, or 0. */
  private static int ask(SocketChannel channel, ByteBuffer request) throws IOException {
    try {
      channel.write(request);
    } catch (IOException closedAlready) {
      // what it answered before can be read
    }
    ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
    while (header.hasRemaining() && channel.read(header) >= 0) {
      // on
    }
    assertThat(header.hasRemaining()).isFalse();
    ByteBuffer rest = ByteBuffer.allocate(header.getInt(0) - HEADER);
    while (rest.hasRemaining() && channel.read(rest) >= 0) {
      // on
    }
    return header.getInt(4);
  }

  private static long me() {
    return ProcessHandle.current().pid();
  }

  /** Asks by new connections until all is well again. */
  private void awaitHello(long pid) throws IOException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    SocketChannel channel = connect();
    while (ask(channel, hello(pid)) != 0) {
      channel.close();
      assertThat(System.nanoTime()).isLessThan(deadline);
      channel = connect();
    }
  }

  @Test
  void connectionsThatSayNothingLeaveNoRoomUntilOneGoes() throws IOException {
    List<SocketChannel> silent = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      SocketChannel channel = connect();
      channel.write(hello(me()).limit(HEADER / 2));
      silent.add(channel);
    }
    SocketChannel late = connect();
    assertThat(ask(late, hello(me()))).isEqualTo(Errno.ENFILE.number());
    silent.get(0).close();
    awaitHello(me());
  }

  @Test
  void processesBeyondTheLimitAreAskedToTryAgain() throws Exception {
    Process first = new ProcessBuilder("sleep", "1000").start();
    Process second = new ProcessBuilder("sleep", "1000").start();
    try {
      SocketChannel ofFirst = connect();
      assertThat(ask(ofFirst, hello(first.pid()))).isZero();
      assertThat(ask(connect(), hello(second.pid()))).isZero();
      assertThat(ask(connect(), hello(me()))).isEqualTo(Errno.EAGAIN.number());
      assertThat(ask(connect(), hello(first.pid()))).isZero();
      first.destroyForcibly().waitFor();
      open.forEach(StrangersIT::quietly);
      awaitHello(me());
    } finally {
      first.destroyForcibly();
      second.destroyForcibly();
    }
  }

  private static void quietly(SocketChannel channel) {
    try {
      channel.close();
    } catch (IOException gone) {
      throw new AssertionError(gone);
    }
  }

  @Test
  void nobodyActsForThreadsOrProcessesThatAreNot() throws IOException {
    SocketChannel channel = connect();
    assertThat(ask(channel, hello(Integer.MAX_VALUE))).isEqualTo(Errno.ESRCH.number());
    assertThat(ask(channel, hello(me()))).isZero();
    int none = Integer.MAX_VALUE;
    int before = server.tasks();
    long net = server.firstNet();
    assertThat(ask(channel, request(Op.UNSHARE, none, net))).isEqualTo(Errno.ESRCH.number());
    assertThat(server.tasks()).isEqualTo(before);
  }

  @Test
  void whoNeverReadsHoldsUpHimselfAlone() throws IOException {
    SocketChannel deaf = connect();
    deaf.configureBlocking(false);
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    int refused = 0;
    while (refused < 10_000 && System.nanoTime() < deadline) {
      refused = deaf.write(hello(me())) == 0 ? refused + 1 : 0;
    }
    assertThat(refused).isPositive();
    awaitHello(me());
  }

  @Test
  void thousandsOfHalfMessagesLeaveNothing() throws IOException {
    for (int i = 0; i < 2000; i++) {
      try (SocketChannel channel = connect()) {
        channel.write(hello(me()).limit(1 + i % (HEADER + Long.BYTES)));
      } catch (IOException refused) {
        // there was no room just now
      }
      open.clear();
    }
    awaitHello(me());
    assertThat(server.namespaces()).isEqualTo(1);
  }

  @Test
  void theDirectoryIsItsOwnersAlone() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary.resolve("k"))))
        .isEqualTo("rwx------");
  }

  /** Even where the directory's mode would let him in, and before he has said anything. */
  @Test
  void anotherUserIsTurnedAway() throws Exception {
    assumeThat(System.getProperty("user.name")).isEqualTo("root");
    Tools.require("setpriv");
    for (Path each = temporary.resolve("k/sock"); each != null; each = each.getParent()) {
      if (each.startsWith(temporary)) {
        Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxrwxrwx"));
      }
    }
    String program = """
        import socket, sys
        s = socket.socket(socket.AF_UNIX)
        s.connect(sys.argv[1])
        print(s.recv(100))
        """;
    Tools.Outcome outcome = Tools.run(List.of(
        "setpriv",
        "--reuid=1000",
        "--regid=1000",
        "--clear-groups",
        "/usr/bin/python3",
        "-c",
        program,
        temporary.resolve("k/sock").toString()));
    assertThat(outcome.output()).isEqualTo("b''\n");
  }
}
