// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.monitor;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.filter.LinkLookup;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;

/**
 * What to listen to.
 *
 * @param subjects of what
 * @param labelled whether each event begins with its subject
 * @param allNamespaces whether to hear of all namespaces that have an id here
 * @param device the one link, if it is one
 * @param file where events are read from instead
 */
record MonitorOptions(
    Set<Subject> subjects,
    boolean labelled,
    boolean allNamespaces,
    OptionalInt device,
    Optional<String> file) {
  private static final String USAGE = """
      Usage: ip monitor [ all | OBJECTS ] [ FILE ] [ label ] [ all-nsid ]
             [ dev DEV ]
      OBJECTS := link | address | route | neigh | rule | netconf | nsid | nexthop, and of modules that are not there:
              mroute | prefix | stats""";

  static MonitorOptions read(Invocation ip, Arguments words) throws CommandExit {
    Set<Subject> subjects = EnumSet.noneOf(Subject.class);
    boolean labelled = false;
    boolean allNamespaces = false;
    OptionalInt device = OptionalInt.empty();
    Optional<String> file = Optional.empty();
    while (words.hasMore()) {
      String word = words.take();
      Optional<Subject> subject = Subject.find(word);
      if (Matches.prefix(word, "file")) {
        file = Optional.of(words.value());
      } else if (Matches.prefix(word, "label")) {
        labelled = true;
      } else if (subject.isPresent()) {
        subjects.add(subject.get());
      } else if (word.equals("all")) {
        labelled = true;
      } else if (Matches.prefix(word, "all-nsid")) {
        allNamespaces = true;
      } else if (Matches.prefix(word, "help")) {
        throw Errors.refusal(USAGE);
      } else if (word.equals("dev")) {
        device = OptionalInt.of(LinkLookup.index(ip, words.value()));
      } else {
        throw Errors.refusal("Argument \"" + word + "\" is unknown, try \"ip monitor help\".");
      }
    }
    Set<Subject> heard = subjects.isEmpty() ? EnumSet.allOf(Subject.class) : subjects;
    return new MonitorOptions(heard, labelled, allNamespaces, device, file);
  }
}
