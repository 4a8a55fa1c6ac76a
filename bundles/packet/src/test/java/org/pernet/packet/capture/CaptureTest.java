// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.api.cred.Credentials;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.task.Task;
import org.pernet.packet.PacketFixture;

/** Captures: their files as Wireshark reads them, how they begin and end, and what they lose. */
class CaptureTest extends PacketFixture {
  @TempDir
  private Path directory;

  private Path file() {
    return directory.resolve("frames.pcapng");
  }

  private Capture capture(Net net, CaptureOptions options) throws Exception {
    return Capture.start(net, Optional.empty(), file(), options);
  }

  private void send(int type, int payload) {
    transmit(near, frame(FAR, NEAR, type, payload));
  }

  private List<String> fields(String... fields) throws Exception {
    assumeTrue(Tshark.isThere());
    assertThat(Tshark.malformed(file())).isEmpty();
    return Tshark.fields(file(), fields);
  }

  @Test
  void namespaceWithDirectionsNamesAndNanoseconds() throws Exception {
    test.clock().advance(Duration.ofNanos(123_456_789));
    try (Capture capture = capture(me.net(), CaptureOptions.all())) {
      send(TYPE, 50);
      test.clock().advance(Duration.ofNanos(1));
      transmit(far, frame(NEAR, FAR, TYPE, 51));
      transmit(far, frame(HardwareAddress.ETHERNET_BROADCAST, FAR, TYPE, 52));
      transmit(device(me, "lo"), frame(NEAR, NEAR, TYPE, 53));
      assertThat(capture.isRunning()).isTrue();
    }
    assertThat(fields(
            "frame.interface_name",
            "frame.time_epoch",
            "frame.len",
            "frame.packet_flags_direction"))
        .containsExactly(
            "v0|1168992000.123456789|64|0x00000002",
            "v0|1168992000.123456790|65|0x00000001",
            "v0|1168992000.123456790|66|0x00000001",
            "lo|1168992000.123456790|67|0x00000001");
  }

  @Test
  void oneDeviceAlone() throws Exception {
    Capture capture =
        Capture.start(me.net(), Optional.of(near), file(), CaptureOptions.all().withSnapLength(60));
    send(TYPE, 50);
    transmit(device(me, "lo"), frame(NEAR, NEAR, TYPE, 53));
    capture.close();
    assertThat(capture.statistics()).isEqualTo(new CaptureStatistics(1, 1, 0));
    assertThat(fields("frame.interface_name", "frame.len", "frame.cap_len", "eth.type"))
        .containsExactly("v0|64|60|0x88b5");
  }

  @Test
  void emptyOneIsAFileToo() throws Exception {
    capture(me.net(), CaptureOptions.all()).close();
    assertThat(fields("frame.len")).isEmpty();
  }

  @Test
  void dropsAreComments() throws Exception {
    try (Capture capture = capture(red.net(), CaptureOptions.all())) {
      send(0x0806, 46);
      down(far);
      transmit(far, frame(NEAR, FAR, TYPE, 50));
      assertThat(capture.isRunning()).isTrue();
    }
    // what a tap has seen has been taken, as on Linux, and is not dropped for want of a protocol
    assertThat(fields("frame.interface_name", "frame.len", "frame.comment"))
        .containsExactly("v1|60|");
  }

  @Test
  void dropOfAFrameThatWasSeenIsItsComment() throws Exception {
    try (Capture capture = capture(me.net(), CaptureOptions.all())) {
      send(TYPE, 50);
      send(TYPE, 1600);
      down(far);
      send(TYPE, 51);
      assertThat(capture.isRunning()).isTrue();
    }
    assertThat(fields("frame.interface_name", "frame.len", "frame.comment"))
        .containsExactly("v0|64|", "v0|1614|dropped: PKT_TOO_BIG", "v0|65|dropped: DEV_READY");
  }

  @Test
  void framesThatWereDroppedUnseen() throws Exception {
    CaptureOptions options = CaptureOptions.all().withDrops().withFilter("ether proto 0x88b5");
    try (Capture capture = capture(me.net(), options)) {
      down(near);
      send(TYPE, 50);
      send(0x1234, 50);
      assertThat(capture.statistics().seen()).isEqualTo(1);
    }
    assertThat(fields(
            "frame.interface_name", "frame.len", "eth.dst", "frame.comment", "frame.packet_flags"))
        .containsExactly("v0|64|02:00:00:00:00:02|dropped: DEV_READY|");
  }

  @Test
  void filterIsInTheFile() throws Exception {
    try (Capture capture = capture(me.net(), CaptureOptions.all().withFilter("arp or udp"))) {
      send(TYPE, 50);
      send(0x0806, 50);
      assertThat(capture.statistics().seen()).isEqualTo(1);
    }
    assertThat(fields("eth.type")).containsExactly("0x0806");
    assertThat(new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1))
        .contains("\0arp or udp", "Pernet capture");
  }

  @Test
  void endsByItselfAfterSoManyFrames() throws Exception {
    Capture capture = capture(me.net(), CaptureOptions.all().withCount(3));
    for (int i = 0; i < 10; i++) {
      send(TYPE, 50);
    }
    capture.await();
    assertThat(capture.isRunning()).isFalse();
    capture.close();
    assertThat(capture.statistics()).isEqualTo(new CaptureStatistics(3, 3, 0));
    assertThat(fields("frame.number")).containsExactly("1", "2", "3");
  }

  @Test
  void endsWithItsDevice() throws Exception {
    Capture capture = Capture.start(red.net(), Optional.of(far), file(), CaptureOptions.all());
    send(TYPE, 50);
    down(far);
    up(red, "v1");
    send(TYPE, 51);
    test.withRtnl(() -> test.kernel().devices().changeNamespace(far, me.net(), null, 0));
    up(me, "v1");
    send(TYPE, 52);
    capture.await();
    assertThat(capture.isDeviceGone()).isTrue();
    capture.close();
    assertThat(fields("frame.len")).containsExactly("64", "65");
  }

  @Test
  void deviceThatIsElsewhereIsRefused() {
    refused(
        Errno.ENODEV,
        () -> Capture.start(me.net(), Optional.of(far), file(), CaptureOptions.all()));
    assertThat(file()).doesNotExist();
  }

  @Test
  void taskWithoutTheCapabilityIsRefusedAndTheFileLeftAlone() throws Exception {
    Files.writeString(file(), "mine");
    Credentials nobody = Credentials.user(test.kernel().tasks().initialUserNamespace(), 1000);
    try (Task task = test.kernel().tasks().spawn("nobody", nobody, me.net())) {
      refused(
          Errno.EPERM, () -> Capture.start(task, Optional.empty(), file(), CaptureOptions.all()));
    }
    assertThat(file()).hasContent("mine");
  }

  @Test
  void fileThatCannotBeMadeLeavesNothing() {
    Path nowhere = directory.resolve("no/such/file");
    assertThatThrownBy(
            () -> Capture.start(me.net(), Optional.empty(), nowhere, CaptureOptions.all()))
        .isInstanceOf(IOException.class);
    assertThat(test.kernel().tasks().list()).hasSize(3);
  }

  @Test
  void streamThatBreaksEndsIt() throws Exception {
    OutputStream broken = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("no space");
      }
    };
    Capture capture = Capture.start(me.net(), Optional.empty(), broken, CaptureOptions.all());
    capture.await();
    assertThatThrownBy(capture::close).isInstanceOf(IOException.class).hasMessage("no space");
  }

  /** A writer that does not come on: the ring fills, frames are lost and counted, senders do not wait. */
  @Test
  void slowWriterLosesFramesThatAreCounted() throws Exception {
    CountDownLatch stuck = new CountDownLatch(1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutputStream slow = new OutputStream() {
      @Override
      public void write(int b) {
        bytes.write(b);
      }

      @Override
      public void write(byte[] from, int at, int length) {
        awaitQuietly(stuck);
        bytes.write(from, at, length);
      }
    };
    Capture capture =
        Capture.start(me.net(), Optional.empty(), slow, CaptureOptions.all().withRing(1 << 16));
    for (int i = 0; i < 1000; i++) {
      send(TYPE, 986);
    }
    long lost = capture.statistics().lost();
    assertThat(lost).isBetween(1000L - 200, 1000L - 60);
    stuck.countDown();
    capture.close();
    assertThat(capture.statistics()).isEqualTo(new CaptureStatistics(1000 - lost, 1000, lost));
    Files.write(file(), bytes.toByteArray());
    assertThat(lostInStatistics(bytes.toByteArray())).isEqualTo(lost);
    assertThat(fields("frame.len")).hasSize((int) (1000 - lost)).containsOnly("1000");
  }

  /** What the last block but its trailer says: an option of eight bytes, and the end of options. */
  private static long lostInStatistics(byte[] file) {
    return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong(file.length - 16);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void unloadCompletesFiles() throws Exception {
    Capture capture = capture(me.net(), CaptureOptions.all());
    for (int i = 0; i < 100; i++) {
      send(TYPE, 50);
    }
    test.kernel().modules().unload("packet");
    assertThat(capture.isRunning()).isFalse();
    assertThat(fields("frame.len")).hasSize(100);
    capture.close();
    test.kernel().modules().load("packet");
  }

  @Test
  void unloadIsNotTheDevicesEnd() throws Exception {
    Capture capture = Capture.start(me.net(), Optional.of(near), file(), CaptureOptions.all());
    test.kernel().modules().unload("packet");
    assertThat(capture.isRunning()).isFalse();
    assertThat(capture.isDeviceGone()).isFalse();
    test.kernel().modules().load("packet");
  }

  /** Captures that begin and end while the module comes and goes under traffic: all end, nothing is left. */
  @Test
  void comesAndGoesUnderTraffic() throws Exception {
    reboot(builder -> builder.softirqThreads(1));
    AtomicBoolean over = new AtomicBoolean();
    List<Throwable> thrown = new ArrayList<>();
    Thread sender = new Thread(() -> {
      while (!over.get()) {
        send(TYPE, 50);
      }
    });
    Thread opener = new Thread(() -> captureUntil(over, thrown));
    sender.start();
    opener.start();
    for (int i = 0; i < 300; i++) {
      test.kernel().modules().unload("packet");
      test.kernel().modules().load("packet");
    }
    over.set(true);
    sender.join();
    opener.join();
    test.quiesce();
    assertThat(thrown).isEmpty();
  }

  private void captureUntil(AtomicBoolean over, List<Throwable> thrown) {
    CaptureOptions options = CaptureOptions.all().withDrops().withRing(1 << 16);
    while (!over.get()) {
      OutputStream nowhere = OutputStream.nullOutputStream();
      try (Capture capture = Capture.start(me.net(), Optional.empty(), nowhere, options)) {
        capture.await(Duration.ofMillis(1));
      } catch (NetException refused) {
        if (refused.errno() != Errno.EAFNOSUPPORT && refused.errno() != Errno.EBADF) {
          thrown.add(refused);
        }
      } catch (Exception | Error unexpected) {
        thrown.add(unexpected);
      }
    }
  }

  @Test
  void endsWithItsTask() throws Exception {
    Task task = me.fork("tcpdump");
    Capture capture = Capture.start(task, Optional.empty(), file(), CaptureOptions.all());
    send(TYPE, 50);
    task.close();
    capture.await();
    assertThat(fields("frame.len")).containsExactly("64");
    capture.close();
  }

  @Test
  void linesOfText() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    try (Capture capture = Capture.print(me, Optional.empty(), out, CaptureOptions.all())) {
      send(TYPE, 50);
      transmit(far, frame(NEAR, FAR, TYPE, 51));
      assertThat(capture.isRunning()).isTrue();
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .element(0)
        .asString()
        .matches("\\d\\d:\\d\\d:\\d\\d\\.\\d{6} v0 Out 02:00:00:00:00:01 > 02:00:00:00:00:02,"
            + " ethertype Unknown \\(0x88b5\\), length 64");
  }

  /** Many senders, a capture and its end at any moment: what it says of its frames adds up. */
  @Test
  void addsUpUnderLoad() throws Exception {
    reboot(builder -> builder.softirqThreads(2));
    Thread[] senders = new Thread[3];
    for (int i = 0; i < senders.length; i++) {
      senders[i] = new Thread(() -> {
        for (int n = 0; n < 20_000; n++) {
          send(TYPE, 50);
        }
      });
      senders[i].start();
    }
    Capture capture = capture(me.net(), CaptureOptions.all());
    for (Thread sender : senders) {
      sender.join();
    }
    capture.close();
    CaptureStatistics so = capture.statistics();
    assertThat(so.captured() + so.lost()).isEqualTo(so.seen());
    assertThat(fields("frame.number")).hasSize((int) so.captured());
    test.quiesce();
  }
}
