// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.api.command.CommandSession;
import org.pernet.packet.PacketFixture;
import org.pernet.shell.main.CommandTable;
import org.pernet.shell.session.Session;
import org.pernet.shell.session.Streams;

/** The command, as one types it. */
class CaptureCommandTest extends PacketFixture {
  @TempDir
  private Path directory;

  private final NamedCaptures named = new NamedCaptures();
  private final CaptureCommand command = new CaptureCommand(named);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private CommandSession session;

  @BeforeEach
  void open() {
    Streams streams = Streams.of(InputStream.nullInputStream(), out, err);
    session = new Session(
        me, streams.in(), streams.out(), streams.err(), directory, false, new CommandTable());
  }

  @AfterEach
  void close() {
    named.closeAll();
  }

  private int run(String... words) throws Exception {
    return command.run(session, List.of(words));
  }

  private String out() {
    session.out().flush();
    String text = out.toString(StandardCharsets.UTF_8);
    out.reset();
    return text;
  }

  private String err() {
    session.err().flush();
    String text = err.toString(StandardCharsets.UTF_8);
    err.reset();
    return text;
  }

  private void send() {
    transmit(near, frame(FAR, NEAR, TYPE, 50));
  }

  @Test
  void inTheBackground() throws Exception {
    assertThat(run("start", "one", "-i", "v0", "-w", "f.pcapng")).isZero();
    send();
    assertThat(run("start", "one")).isEqualTo(1);
    assertThat(err()).isEqualTo("capture: there is a capture one already\n");
    assertThat(run("list")).isZero();
    assertThat(out()).matches("one: v0 to f.pcapng, \\d captured, 0 lost\\R");
    assertThat(run("stop", "one")).isZero();
    assertThat(out())
        .isEqualTo(
            "1 packets captured\n1 packets received by filter\n0 packets dropped by capture\n");
    assertThat(Files.size(directory.resolve("f.pcapng"))).isGreaterThan(64);
    assertThat(run("stop", "one")).isEqualTo(1);
    assertThat(err()).isEqualTo("capture: there is no capture one\n");
    assertThat(run("list")).isZero();
    assertThat(out()).isEmpty();
  }

  @Test
  void inTheForegroundUntilCounted() throws Exception {
    CompletableFuture<Integer> status = CompletableFuture.supplyAsync(() -> {
      try {
        return run("-c", "2", "-i", "v0", "ether", "proto", "0x88b5");
      } catch (Exception thrown) {
        throw new IllegalStateException(thrown);
      }
    });
    while (!status.isDone()) {
      send();
      Thread.onSpinWait();
    }
    assertThat(status.get()).isZero();
    assertThat(out().lines()).hasSize(2).allMatch(line -> line.endsWith("length 64"));
    assertThat(err())
        .startsWith(
            "capture: listening on v0, link-type EN10MB (Ethernet), snapshot length 262144 bytes\n")
        .contains("2 packets captured\n");
  }

  @Test
  void forSoLong() throws Exception {
    CompletableFuture<Integer> status = CompletableFuture.supplyAsync(() -> {
      try {
        return run("--duration", "1.5", "-w", "-");
      } catch (Exception thrown) {
        throw new IllegalStateException(thrown);
      }
    });
    while (!status.isDone()) {
      test.advance(Duration.ofMillis(100));
      Thread.onSpinWait();
    }
    assertThat(status.get()).isZero();
    session.out().flush();
    assertThat(out.toByteArray()).startsWith(0x0a, 0x0d, 0x0d, 0x0a);
  }

  @Test
  void untilItIsInterrupted() throws Exception {
    Thread runner = new Thread(() -> {
      try {
        run("-w", "f.pcapng");
      } catch (Exception interrupted) {
        Thread.currentThread().interrupt();
      }
    });
    runner.start();
    while (!err.toString(StandardCharsets.UTF_8).contains("listening on any")) {
      Thread.onSpinWait();
    }
    runner.interrupt();
    runner.join();
    assertThat(err()).contains("0 packets captured");
    assertThat(Files.size(directory.resolve("f.pcapng"))).isPositive();
  }

  @Test
  void inAnotherNamespace() throws Exception {
    int fd = me.openNet(red.pid());
    me.netnsNames().create("red");
    me.netnsNames().mount("red", me, fd);
    me.files().close(fd);
    assertThat(run("start", "r", "-n", "red", "-i", "v1")).isZero();
    send();
    assertThat(run("stop", "r")).isZero();
    assertThat(out()).contains("length 64", "1 packets captured");
    me.netnsNames().unmount("red");
    assertThat(run("-n", "blue")).isEqualTo(1);
    assertThat(err())
        .isEqualTo("Cannot open network namespace \"blue\": No such file or directory\n");
  }

  @Test
  void whatIsRefused() throws Exception {
    assertThat(run("-w", "no/such/f")).isEqualTo(74);
    assertThat(err()).isEqualTo("capture: no/such/f: No such file or directory\n");
    assertThat(run("-w", ".")).isEqualTo(74);
    assertThat(err()).isEqualTo("capture: .: Is a directory\n");
    assertThat(run("-i", "v9")).isEqualTo(1);
    assertThat(err()).isEqualTo("capture: v9: No such device\n");
    assertThat(run("ip", "and", "host", "nosuch")).isEqualTo(64);
    assertThat(err()).isEqualTo("""
        capture: 'nosuch' is not an address, at character 13
          ip and host nosuch
                      ^
        """);
    assertThat(run("-c")).isEqualTo(64);
    assertThat(err()).startsWith("capture: -c needs a value\nUsage: capture");
    assertThat(run("-c", "0")).isEqualTo(64);
    assertThat(run("--duration", "-1")).isEqualTo(64);
    assertThat(run("--bogus")).isEqualTo(64);
    assertThat(run("start")).isEqualTo(64);
    assertThat(run("start", "-i")).isEqualTo(64);
    assertThat(run("stop")).isEqualTo(64);
    assertThat(run("list", "x")).isEqualTo(64);
    assertThat(run("--help")).isZero();
    assertThat(out()).startsWith("Usage: capture");
    assertThat(test.kernel().tasks().list()).hasSize(3);
  }

  @Test
  void completion() {
    assertThat(command.complete(session, List.of("-i", "v"))).containsExactly("v0");
    assertThat(command.complete(session, List.of("st"))).containsExactly("start", "stop");
  }
}
