// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.command;

import java.util.List;
import java.util.stream.Stream;
import org.pernet.api.command.CommandSession;
import org.pernet.api.command.ShellCommand;

/**
 * {@code capture}: shows or writes down the frames of devices, until it is interrupted, or with {@code start} and {@code stop}
 * while its session goes on.
 */
public final class CaptureCommand implements ShellCommand {
  private static final List<String> FIRST = List.of(
      "-c", "-i", "-n", "-s", "-w", "--drops", "--duration", "--help", "list", "start", "stop");

  private final NamedCaptures named;

  /** The command, whose captures in the background are among {@code named}. */
  public CaptureCommand(NamedCaptures named) {
    this.named = named;
  }

  @Override
  public String name() {
    return "capture";
  }

  @Override
  public String summary() {
    return "shows frames, or writes them to a pcapng file";
  }

  @Override
  public int run(CommandSession session, List<String> arguments) throws InterruptedException {
    try {
      return switch (arguments.isEmpty() ? "" : arguments.get(0)) {
        case "--help" -> help(session);
        case "list" -> list(session, arguments);
        case "start" -> start(session, arguments);
        case "stop" -> stop(session, arguments);
        default -> foreground(session, CaptureArguments.parse(arguments));
      };
    } catch (Refusal refused) {
      session.err().println(refused.getMessage());
      return refused.status();
    }
  }

  private static int help(CommandSession session) {
    session.out().println(CaptureArguments.USAGE);
    return 0;
  }

  private static int foreground(CommandSession session, CaptureArguments given)
      throws Refusal, InterruptedException {
    RunningCapture capture = RunningCapture.start(session, given);
    session.err().println("capture: listening on " + capture.describe());
    session.err().flush();
    try {
      capture.await();
    } finally {
      capture.finish(session.err());
    }
    return 0;
  }

  private int start(CommandSession session, List<String> arguments) throws Refusal {
    if (arguments.size() < 2 || arguments.get(1).startsWith("-")) {
      throw usage("start needs a name");
    }
    CaptureArguments given = CaptureArguments.parse(arguments.subList(2, arguments.size()));
    named.start(arguments.get(1), () -> RunningCapture.start(session, given));
    return 0;
  }

  private int stop(CommandSession session, List<String> arguments) throws Refusal {
    if (arguments.size() != 2) {
      throw usage("stop needs a name");
    }
    named.take(arguments.get(1)).finish(session.out());
    return 0;
  }

  private int list(CommandSession session, List<String> arguments) throws Refusal {
    if (arguments.size() != 1) {
      throw usage("list takes no words");
    }
    named.lines().forEach(session.out()::println);
    return 0;
  }

  private static Refusal usage(String why) {
    return new Refusal(Refusal.USAGE, "capture: " + why + "\n" + CaptureArguments.USAGE);
  }

  @Override
  public List<String> complete(CommandSession session, List<String> arguments) {
    String begun = arguments.isEmpty() ? "" : arguments.get(arguments.size() - 1);
    String before = arguments.size() < 2 ? "" : arguments.get(arguments.size() - 2);
    Stream<String> all = switch (before) {
      case "stop" -> named.names().stream();
      case "-n" -> Stream.concat(Stream.of("current"), session.task().netnsNames().list().stream());
      case "-i" ->
        Stream.concat(
            Stream.of("any"), session.task().net().devices().stream().map(device -> device.name()));
      default -> FIRST.stream();
    };
    return all.filter(word -> word.startsWith(begun)).sorted().toList();
  }
}
