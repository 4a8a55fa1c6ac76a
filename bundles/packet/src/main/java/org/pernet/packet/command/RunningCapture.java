// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Optional;
import org.pernet.api.command.CommandSession;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.api.timer.KernelTimer;
import org.pernet.packet.capture.Capture;
import org.pernet.packet.capture.CaptureStatistics;

/** A capture with the task that it runs in, a child of the session's, and the timer that ends it. */
final class RunningCapture {
  private final CaptureArguments given;
  private final Task task;
  private final Capture capture;
  private final Optional<KernelTimer> end;

  private RunningCapture(
      CaptureArguments given, Task task, Capture capture, Optional<KernelTimer> end) {
    this.given = given;
    this.task = task;
    this.capture = capture;
    this.end = end;
  }

  static RunningCapture start(CommandSession session, CaptureArguments given) throws Refusal {
    Task task = fork(session.task());
    try {
      enter(task, given);
      Capture capture = open(session, task, given);
      Optional<KernelTimer> end =
          given.duration().map(time -> arm(session.task().kernel(), capture, time));
      return new RunningCapture(given, task, capture, end);
    } catch (Refusal | RuntimeException refused) {
      task.close();
      throw refused;
    }
  }

  private static Task fork(Task parent) throws Refusal {
    try {
      return parent.fork("capture");
    } catch (NetException full) {
      throw new Refusal(Refusal.FAILED, "capture: " + full.errno().message());
    }
  }

  private static KernelTimer arm(Kernel kernel, Capture capture, Duration time) {
    KernelTimer timer = kernel.timers().create(capture::stop);
    timer.arm(time.toNanos());
    return timer;
  }

  private static void enter(Task task, CaptureArguments given) throws Refusal {
    if (given.netns().isEmpty()) {
      return;
    }
    String name = given.netns().get();
    try {
      int fd = task.netnsNames().open(name, task);
      try {
        task.setns(fd, CloneFlags.CLONE_NEWNET);
      } finally {
        task.files().close(fd);
      }
    } catch (NetException refused) {
      throw new Refusal(
          Refusal.FAILED,
          "Cannot open network namespace \"" + name + "\": " + refused.errno().message());
    }
  }

  private static Capture open(CommandSession session, Task task, CaptureArguments given)
      throws Refusal {
    Optional<NetDevice> device = Optional.empty();
    if (given.device().isPresent()) {
      device = task.net().deviceByName(given.device().get());
      if (device.isEmpty()) {
        throw refusal(given.device().get(), Errno.ENODEV.message());
      }
    }
    try {
      if (given.file().isEmpty()) {
        return Capture.print(task, device, session.out(), given.options());
      }
      return given.isToStandardOutput()
          ? Capture.start(task, device, session.out(), given.options())
          : Capture.start(
              task,
              device,
              session.workingDirectory().resolve(given.file().get()),
              given.options());
    } catch (NetException refused) {
      throw refusal(given.device().orElse("any"), refused.errno().message());
    } catch (IOException | InvalidPathException unwritable) {
      throw unwritable(given, unwritable);
    }
  }

  private static Refusal refusal(String what, String why) {
    return new Refusal(Refusal.FAILED, "capture: " + what + ": " + why);
  }

  private static Refusal unwritable(CaptureArguments given, Exception why) {
    String file = given.file().orElse("standard output");
    return new Refusal(Refusal.IO_ERROR, "capture: " + file + ": " + reason(why));
  }

  private static String reason(Exception why) {
    if (why instanceof NoSuchFileException) {
      return "No such file or directory";
    }
    if (why instanceof AccessDeniedException) {
      return "Permission denied";
    }
    return why instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : why.getMessage();
  }

  /** Where it listens, and how much of each frame it keeps. */
  String describe() {
    return given.device().orElse("any")
        + given.netns().map(name -> " in " + name).orElse("")
        + ", link-type EN10MB (Ethernet), snapshot length " + given.options().snapLength()
        + " bytes";
  }

  /** A line of the list of captures. */
  String line(String name) {
    CaptureStatistics so = capture.statistics();
    return name + ": " + given.device().orElse("any")
        + given.netns().map(netns -> " in " + netns).orElse("")
        + given.file().map(file -> " to " + file).orElse("")
        + (capture.isRunning() ? "" : ", ended") + ", " + so.captured() + " captured, " + so.lost()
        + " lost";
  }

  /** Waits until it has ended; where the kernel's time is moved by hand, from timer to timer. */
  void await() throws InterruptedException {
    Kernel kernel = task.kernel();
    while (kernel.clock().isManual() && capture.isRunning()) {
      Duration next = kernel.timers().untilNext();
      if (next == null) {
        break;
      }
      kernel.clock().sleep(next);
      kernel.timers().runDue();
    }
    capture.await();
  }

  /** Ends it, completes its file, and says what became of its frames. */
  void finish(PrintStream out) throws Refusal {
    try {
      close();
    } catch (IOException unwritten) {
      throw unwritable(given, unwritten);
    } finally {
      if (capture.isDeviceGone()) {
        out.println("capture: " + given.device().orElse("any") + ": The interface disappeared");
      }
      CaptureStatistics so = capture.statistics();
      out.println(so.captured() + " packets captured");
      out.println(so.seen() + " packets received by filter");
      out.println(so.lost() + " packets dropped by capture");
      out.flush();
    }
  }

  /** Ends it. */
  void close() throws IOException {
    end.ifPresent(KernelTimer::cancel);
    try {
      capture.close();
    } finally {
      task.close();
    }
  }
}
