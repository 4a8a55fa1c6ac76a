// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.command;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pernet.packet.capture.CaptureOptions;
import org.pernet.packet.filter.FilterSyntaxException;

/**
 * What is to be captured.
 *
 * @param device the one device; empty for all
 * @param netns the namespace's name; empty for the session's own
 * @param file where to; "-" for standard output; empty for lines of text
 * @param duration for how long; empty for no end
 * @param options what frames
 */
record CaptureArguments(
    Optional<String> device,
    Optional<String> netns,
    Optional<String> file,
    Optional<Duration> duration,
    CaptureOptions options) {
  static final String USAGE = """
      Usage: capture [OPTIONS] [FILTER]
             capture start NAME [OPTIONS] [FILTER]
             capture stop NAME
             capture list
      OPTIONS := [ -i DEV | any ] [ -n NETNS | current ] [ -c COUNT ] [ -s SNAPLEN ] [ -w FILE | - ]
                 [ --drops ] [ --duration SECONDS ]
      FILTER  := as pcap-filter(7): ip, arp, icmp, udp, host A, src net N/L, tcp port P, and, or, not, ( )
      Captures frames until it is interrupted, or ends otherwise: to FILE as pcapng, else a line each.
      With --drops it shows frames too that were dropped before they could be seen.""";

  private static final String STANDARD_OUTPUT = "-";
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  boolean isToStandardOutput() {
    return file.filter(STANDARD_OUTPUT::equals).isPresent();
  }

  static CaptureArguments parse(List<String> words) throws Refusal {
    return new Reader(words).read();
  }

  /** Reads the words one after the other. */
  private static final class Reader {
    private final List<String> words;
    private int at;
    private Optional<String> device = Optional.empty();
    private Optional<String> netns = Optional.empty();
    private Optional<String> file = Optional.empty();
    private Optional<Duration> duration = Optional.empty();
    private CaptureOptions options = CaptureOptions.all();

    Reader(List<String> words) {
      this.words = words;
    }

    CaptureArguments read() throws Refusal {
      while (at < words.size()
          && words.get(at).startsWith("-")
          && !words.get(at).equals("--")) {
        option(words.get(at++));
      }
      if (at < words.size() && words.get(at).equals("--")) {
        at++;
      }
      String filter = String.join(" ", words.subList(at, words.size()));
      try {
        options = options.withFilter(filter);
      } catch (FilterSyntaxException wrong) {
        throw new Refusal(Refusal.USAGE, pointAt(filter, wrong));
      }
      return new CaptureArguments(device, netns, file, duration, options);
    }

    private static String pointAt(String filter, FilterSyntaxException wrong) {
      String mark = " ".repeat(wrong.position()) + "^";
      return "capture: " + wrong.getMessage() + "\n  " + filter.replace('\n', ' ') + "\n  " + mark;
    }

    private void option(String option) throws Refusal {
      switch (option) {
        case "-i" -> device = Optional.of(value(option)).filter(name -> !name.equals("any"));
        case "-n" -> netns = Optional.of(value(option)).filter(name -> !name.equals("current"));
        case "-w" -> file = Optional.of(value(option));
        case "-c" -> options = options.withCount(number(option));
        case "-s" -> options = snapLength(number(option));
        case "--drops" -> options = options.withDrops();
        case "--duration" -> duration = Optional.of(seconds(option));
        default ->
          throw new Refusal(Refusal.USAGE, "capture: there is no option " + option + "\n" + USAGE);
      }
    }

    /** 0 stands for all, as tcpdump has it. */
    private CaptureOptions snapLength(int bytes) {
      return bytes == 0 ? options : options.withSnapLength(bytes);
    }

    private String value(String option) throws Refusal {
      if (at == words.size()) {
        throw new Refusal(Refusal.USAGE, "capture: " + option + " needs a value\n" + USAGE);
      }
      return words.get(at++);
    }

    private int number(String option) throws Refusal {
      String value = value(option);
      if (!NUMBER.matcher(value).matches() || (option.equals("-c") && value.matches("0+"))) {
        throw new Refusal(
            Refusal.USAGE, "capture: " + option + " needs a number, not \"" + value + "\"");
      }
      return Integer.parseInt(value);
    }

    private Duration seconds(String option) throws Refusal {
      String value = value(option);
      if (!SECONDS.matcher(value).matches()) {
        throw new Refusal(
            Refusal.USAGE, "capture: " + option + " needs seconds, not \"" + value + "\"");
      }
      return Duration.ofNanos(new BigDecimal(value).movePointRight(9).longValueExact());
    }
  }
}
