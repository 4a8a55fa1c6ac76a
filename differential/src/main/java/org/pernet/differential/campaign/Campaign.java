// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.campaign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.pernet.differential.command.Command;
import org.pernet.differential.compare.Comparison;
import org.pernet.differential.compare.Difference;
import org.pernet.differential.grammar.SequenceGenerator;
import org.pernet.differential.shrink.Shrinker;
import org.pernet.differential.side.Answer;
import org.pernet.differential.side.Side;

/**
 * Runs sequences on both sides and compares. A difference counts when it comes again: what differed once and agrees in the next runs is
 * one of time (a machine under load), is told of as such, and fails nothing.
 */
public final class Campaign {
  private static final int AGAIN = 3;
  private static final int TOLD_EACH = 25;

  private final Settings settings;
  private final Side kernel;
  private final Side pernet;
  private final Consumer<String> told;
  private final AtomicInteger done = new AtomicInteger();

  /**
   * Starts nothing.
   *
   * @param told hears of each difference when it has been found
   */
  public Campaign(Settings settings, Side kernel, Side pernet, Consumer<String> told) {
    this.settings = settings;
    this.kernel = kernel;
    this.pernet = pernet;
    this.told = told;
  }

  /** What came of one sequence. */
  private record Result(int commands, int refused, boolean fleeting, Optional<Finding> finding) {}

  /** What both sides said. */
  private record Run(List<Answer> kernel, Optional<Difference> difference) {}

  /** Runs everything, in threads that end before this does. */
  public Outcome run() throws IOException, InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(settings.atOnce());
    try {
      List<Future<Result>> futures = new ArrayList<>();
      for (int i = 0; i < settings.sequences(); i++) {
        int sequence = settings.from() + i;
        futures.add(workers.submit(() -> counted(one(sequence))));
      }
      return collect(futures);
    } finally {
      workers.shutdownNow();
    }
  }

  /** Tells now and then how far it is. */
  private Result counted(Result result) {
    int count = done.incrementAndGet();
    if (count % TOLD_EACH == 0) {
      told.accept(count + " of " + settings.sequences() + " sequences");
    }
    return result;
  }

  private Outcome collect(List<Future<Result>> futures) throws IOException, InterruptedException {
    int agreed = 0;
    int refused = 0;
    List<Integer> fleeting = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < futures.size(); i++) {
      Result result;
      try {
        result = futures.get(i).get();
      } catch (ExecutionException e) {
        throw new IOException("sequence " + (settings.from() + i), e.getCause());
      }
      if (result.fleeting()) {
        fleeting.add(settings.from() + i);
      }
      if (result.finding().isPresent()) {
        findings.add(result.finding().get());
      } else {
        agreed += result.commands();
        refused += result.refused();
      }
    }
    findings.sort(Comparator.comparingInt(finding -> finding.commands().size()));
    return new Outcome(settings, agreed, refused, fleeting, findings);
  }

  private Result one(int sequence) throws IOException, InterruptedException {
    List<Command> commands = SequenceGenerator.draw(settings.seedOf(sequence), settings.length());
    Run run = run(commands);
    trace(commands, run);
    Optional<Difference> difference = run.difference();
    for (int i = 0; difference.isPresent() && i < AGAIN; i++) {
      Optional<Difference> again = run(commands).difference();
      if (again.isEmpty()) {
        told.accept("fleeting: sequence " + sequence + "\n" + difference.get().text());
        return new Result(commands.size(), refused(commands, run), true, Optional.empty());
      }
      difference = again;
    }
    Optional<Finding> finding = difference.isPresent()
        ? Optional.of(small(sequence, commands, difference.get()))
        : Optional.empty();
    finding.ifPresent(found -> told.accept("sequence " + sequence + "\n" + found.text()));
    return new Result(commands.size(), refused(commands, run), false, finding);
  }

  private void trace(List<Command> commands, Run run) {
    if (settings.trace()) {
      StringBuilder text = new StringBuilder();
      for (Answer answer :
          run.kernel().subList(0, Math.min(commands.size(), run.kernel().size()))) {
        text.append("  $ ").append(answer.label()).append('\n').append(answer.output());
        text.append(answer.status() == 0 ? "" : "  [" + answer.status() + "]\n");
      }
      told.accept(text.toString());
    }
  }

  private static int refused(List<Command> commands, Run run) {
    return (int) run.kernel().stream()
        .limit(commands.size())
        .filter(answer -> answer.status() != 0)
        .count();
  }

  private Run run(List<Command> commands) throws IOException, InterruptedException {
    List<Answer> theirs = kernel.run(commands);
    return new Run(theirs, Comparison.first(commands, theirs, pernet.run(commands)));
  }

  private Finding small(int sequence, List<Command> commands, Difference difference)
      throws IOException, InterruptedException {
    List<Command> until = commands.subList(0, Math.min(commands.size(), difference.position() + 1));
    List<Command> small = Shrinker.shrink(until, this::differs, settings.tries());
    Difference last = run(small).difference().orElse(difference);
    return new Finding(sequence, small, last);
  }

  private boolean differs(List<Command> commands) {
    try {
      return run(commands).difference().isPresent();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
