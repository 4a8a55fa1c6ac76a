// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.script;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pernet.api.command.CommandSession;
import org.pernet.api.command.ShellCommand;
import org.pernet.api.kernel.Kernel;

/** {@code sleep}: waits by the kernel's clock. */
public final class SleepCommand implements ShellCommand {
  private static final Pattern TIME = Pattern.compile("\\+?(\\d+\\.?\\d*|\\.\\d+)([smhd]?)");
  private static final Map<String, Long> SECONDS =
      Map.of("", 1L, "s", 1L, "m", 60L, "h", 3600L, "d", 86_400L);
  private static final BigDecimal LONGEST =
      BigDecimal.valueOf(Duration.ofDays(36_500).toSeconds());

  @Override
  public String name() {
    return "sleep";
  }

  @Override
  public String summary() {
    return "waits for a number of seconds";
  }

  @Override
  public int run(CommandSession session, List<String> arguments) throws InterruptedException {
    if (arguments.equals(List.of("--help"))) {
      session
          .out()
          .println("Usage: sleep NUMBER[SUFFIX]...\nSUFFIX := s | m | h | d; seconds without one");
      return 0;
    }
    if (arguments.isEmpty()) {
      session.err().println("sleep: missing operand\nTry 'sleep --help' for more information.");
      return 1;
    }
    Duration all = Duration.ZERO;
    for (String argument : arguments) {
      Optional<Duration> duration = parse(argument);
      if (duration.isEmpty()) {
        session
            .err()
            .println("sleep: invalid time interval '" + argument
                + "'\nTry 'sleep --help' for more information.");
        return 1;
      }
      all = all.plus(duration.get());
    }
    sleep(session.task().kernel(), all);
    return 0;
  }

  /** Sleeps from timer to timer: on a clock that stands still otherwise, they run when the sleeper comes by. */
  private static void sleep(Kernel kernel, Duration all) throws InterruptedException {
    Duration left = all;
    if (kernel.clock().isManual()) {
      for (Duration next = kernel.timers().untilNext();
          next != null && next.compareTo(left) <= 0;
          next = kernel.timers().untilNext()) {
        kernel.clock().sleep(next);
        left = left.minus(next);
        kernel.timers().runDue();
      }
    }
    kernel.clock().sleep(left);
  }

  private static Optional<Duration> parse(String text) {
    Matcher matcher = TIME.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal seconds = new BigDecimal(matcher.group(1))
        .multiply(BigDecimal.valueOf(SECONDS.get(matcher.group(2))))
        .min(LONGEST);
    return Optional.of(Duration.ofNanos(seconds.movePointRight(9).longValue()));
  }
}
