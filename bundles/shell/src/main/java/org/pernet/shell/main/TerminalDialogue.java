// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.pernet.api.command.CommandSession;
import org.pernet.api.command.ShellCommand;
import org.pernet.api.errno.NetException;

/** A dialogue on a terminal: a prompt, history, completion; control-C ends what runs. */
final class TerminalDialogue {
  private static final int FAILED = 1;

  private final Dialogue dialogue;

  TerminalDialogue(Dialogue dialogue) {
    this.dialogue = dialogue;
  }

  /** Runs lines until the end: the status of the last one. */
  int run() {
    try (Terminal terminal = terminal()) {
      Thread here = Thread.currentThread();
      terminal.handle(Terminal.Signal.INT, signal -> here.interrupt());
      LineReader reader = reader(terminal);
      while (!dialogue.isOver() && readAndRun(reader)) {
        // an interruption that came too late is none of the next line's
        Thread.interrupted();
      }
      return dialogue.status();
    } catch (IOException noTerminal) {
      dialogue.shell().streams().err().println("pernet: " + noTerminal.getMessage());
      return FAILED;
    }
  }

  /** The system's terminal. JLine finds its ways to one through the thread's class loader, which under OSGi knows none. */
  private static Terminal terminal() throws IOException {
    Thread here = Thread.currentThread();
    ClassLoader before = here.getContextClassLoader();
    here.setContextClassLoader(TerminalBuilder.class.getClassLoader());
    try {
      return TerminalBuilder.builder().system(true).dumb(true).build();
    } finally {
      here.setContextClassLoader(before);
    }
  }

  private LineReader reader(Terminal terminal) {
    DefaultParser parser = new DefaultParser();
    parser.setEofOnUnclosedQuote(false);
    parser.setEofOnEscapedNewLine(false);
    LineReaderBuilder builder = LineReaderBuilder.builder()
        .appName("pernet")
        .terminal(terminal)
        .parser(parser)
        .completer((reader, line, candidates) -> complete(line, candidates));
    historyFile().ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
    return builder.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true).build();
  }

  private boolean readAndRun(LineReader reader) {
    try {
      dialogue.runLine(reader.readLine(prompt()));
      return true;
    } catch (UserInterruptException lineGivenUp) {
      return true;
    } catch (EndOfFileException end) {
      return false;
    }
  }

  private String prompt() {
    AttributedStringBuilder prompt = new AttributedStringBuilder();
    if (dialogue.status() != 0) {
      prompt.styled(
          AttributedStyle.DEFAULT.foreground(AttributedStyle.RED), "[" + dialogue.status() + "] ");
    }
    return prompt.styled(AttributedStyle.BOLD, "pernet").append("> ").toAnsi();
  }

  private void complete(ParsedLine line, List<Candidate> candidates) {
    List<String> words = new ArrayList<>(line.words().subList(0, line.wordIndex() + 1));
    if (words.size() == 1) {
      dialogue
          .shell()
          .commands()
          .all()
          .forEach(command -> candidates.add(new Candidate(
              command.name(), command.name(), null, command.summary(), null, null, true)));
      return;
    }
    Optional<CommandSession> session;
    try {
      session = dialogue.shell().session();
    } catch (NetException full) {
      return;
    }
    Optional<ShellCommand> command = dialogue.shell().commands().find(words.get(0));
    if (session.isPresent() && command.isPresent()) {
      command
          .get()
          .complete(session.get(), words.subList(1, words.size()))
          .forEach(word -> candidates.add(new Candidate(word)));
    }
  }

  /** Where lines are remembered; empty where that cannot be. */
  private static Optional<Path> historyFile() {
    String state = System.getenv("XDG_STATE_HOME");
    Path base = state == null || state.isEmpty()
        ? Path.of(System.getProperty("user.home"), ".local", "state")
        : Path.of(state);
    try {
      return Optional.of(Files.createDirectories(base.resolve("pernet")).resolve("history"));
    } catch (IOException notWritable) {
      return Optional.empty();
    }
  }
}
