// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import java.util.Map;
import java.util.Optional;
import org.pernet.api.attr.Attributes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;

/** What may stand after {@code type KIND}, of kinds that take words there. */
interface LinkKindWords {
  /** Those that there are, by kind. */
  Map<String, LinkKindWords> ALL = Map.of(
      "veth", new VethWords(),
      "bridge", new BridgeWords(),
      "dummy", new DummyWords(),
      "bridge_slave", new BridgePortWords());

  /** Those of a kind; empty where it takes no words. */
  static Optional<LinkKindWords> find(String kind) {
    return Optional.ofNullable(ALL.get(kind));
  }

  /** Reads all words into what IFLA_INFO_DATA shall hold. */
  Attributes read(Invocation ip, Arguments words, boolean creating) throws CommandExit;

  /** How the kind is used, with the end of the last line. */
  String usage();
}
