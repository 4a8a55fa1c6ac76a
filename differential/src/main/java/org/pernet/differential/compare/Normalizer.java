// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pernet.differential.command.Command;
import org.pernet.differential.side.Answer;

/**
 * Takes out of an answer what need not be the same. All of it stands in docs/differences.md:
 *
 * <ul>
 *   <li>how addresses of IPv6 are made, and how many queues there are;
 *   <li>timers of bridges, and lifetimes by less than a hundred seconds;
 *   <li>hardware addresses that were drawn at random: the first to be seen is the first;
 *   <li>groups of link-layer addresses that IPv6 and IGMP joined, and the neighbours that IGMP's reports make;
 *   <li>the order of what the kernel keeps in a table by hash (neighbours, stations of bridges), or the directory's (names).
 * </ul>
 *
 * <p>One normalizer is for the answers of one side, in their order.
 */
final class Normalizer {
  private static final Pattern ADDRESS = Pattern.compile("\\b(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\\b");
  private static final Set<String> FIXED =
      Set.of("00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff", "01:80:c2:00:00:00");
  private static final Pattern LIFE =
      Pattern.compile("((?:valid|preferred)_lft |\"(?:valid|preferred)_life_time\":)(\\d+)");
  private static final Pattern LIST = Pattern.compile("\\[(\\{.*})]\\n?", Pattern.DOTALL);
  private static final Pattern UNORDERED = Pattern.compile(
      "(?:.*: )?(?:ip|bridge)\\b.*\\b(?:n|neigh|neighbour|fdb|netns)\\b.*", Pattern.DOTALL);
  private static final long FOREVER = 0xFFFFFFFFL;

  private static final List<UnaryOperator<String>> WITHOUT = List.of(
      without(" addrgenmode \\w+"),
      without("\\s*\"inet6_addr_gen_mode\": ?\"\\w+\",?"),
      without(" num[tr]xqueues \\d+"),
      without("\\s*\"num_[tr]x_queues\": ?\\d+,?"),
      without("\\s*\"\\w+_timer\": ?[\\d.]+,?"),
      without(" \\w+_timer +[\\d.]+"));

  private static final Pattern GROUP = Pattern.compile("(?:01:00:5e|33:33)(?::[0-9a-f]{2})+");

  private final Set<String> known = new HashSet<>(FIXED);
  private final Map<String, String> drawn = new HashMap<>();
  private final String asked;

  Normalizer(List<Command> commands) {
    this.asked = commands.stream()
        .map(Command::text)
        .collect(Collectors.joining("\n"))
        .toLowerCase(Locale.ROOT);
    Matcher addresses = ADDRESS.matcher(asked);
    while (addresses.find()) {
      known.add(addresses.group());
    }
  }

  private static UnaryOperator<String> without(String regex) {
    Pattern pattern = Pattern.compile(regex);
    return text -> pattern.matcher(text).replaceAll("");
  }

  Answer normal(Answer answer) {
    String output = answer.output();
    for (UnaryOperator<String> step : WITHOUT) {
      output = step.apply(output);
    }
    output = LIFE.matcher(output)
        .replaceAll(life -> life.group(1) + rounded(Long.parseLong(life.group(2))));
    if (UNORDERED.matcher(answer.label()).matches() || answer.label().equals("names")) {
      output = sorted(output);
    }
    output = ADDRESS.matcher(output).replaceAll(address -> name(address.group()));
    return new Answer(answer.label(), answer.status(), output);
  }

  private static long rounded(long seconds) {
    return seconds == FOREVER ? FOREVER : (seconds + 99) / 100 * 100;
  }

  private String name(String address) {
    return known.contains(address) || GROUP.matcher(address).matches()
        ? address
        : drawn.computeIfAbsent(address, any -> "<drawn " + (drawn.size() + 1) + ">");
  }

  /** Lines, or the objects of a list, in alphabetical order, without stations that nobody asked for. */
  private String sorted(String output) {
    Matcher list = LIST.matcher(output);
    if (list.matches()) {
      return Arrays.stream(list.group(1).split("(?<=\\}),(?=\\{)", -1))
          .filter(this::isAsked)
          .sorted()
          .collect(Collectors.joining(",", "[", "]"));
    }
    return output.equals("[]\n")
        ? "[]"
        : output.lines().filter(this::isAsked).sorted().collect(Collectors.joining("\n"));
  }

  private boolean isAsked(String station) {
    Matcher group = GROUP.matcher(station);
    boolean ofItself = station.contains("self") || station.contains("224.0.0.");
    return !group.find() || !ofItself || asked.contains(group.group());
  }
}
