// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.netns;

import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_CURRENT_NSID;
import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_NSID;

import java.util.Optional;
import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.NsidNames;
import org.pernet.shell.ip.text.Output;

/** Shows an id, and the name of the namespace that has it. */
public final class NsidPrinter {
  private final Invocation ip;
  private final Output out;

  /** Shows ids on {@code out}. */
  public NsidPrinter(Invocation ip, Output out) {
    this.ip = ip;
    this.out = out;
  }

  /** Shows one. */
  public void print(RtnlReply reply) {
    Attributes attributes = reply.message().attributes();
    int id = attributes.find(NETNSA_NSID).orElse(NsidNames.NONE);
    out.openObject(null);
    boolean deleted = reply.type() == RtnlTypes.RTM_DELNSID;
    if (deleted) {
      out.field("deleted", "Deleted ", true);
    }
    id("nsid", id);
    Optional<Integer> current = attributes.find(NETNSA_CURRENT_NSID);
    current.ifPresent(value -> id("current-nsid", value));
    // one without an id here is named after the other's id for it, as the program does
    int local = current.filter(value -> value >= 0).orElse(id);
    Optional<String> name = ip.nsidNames().known(local);
    if (name.isEmpty() && !deleted && local >= 0) {
      name = ip.nsidNames().learnNew(local);
    }
    name.ifPresent(value -> out.field("name", "(iproute2 netns name: %s)", value));
    out.endLine();
    out.closeObject();
    out.flush();
    if (deleted) {
      ip.nsidNames().forget(local);
    }
  }

  private void id(String word, int id) {
    if (id < 0) {
      out.text(word + " unassigned ");
    } else {
      out.field(word, word + " %s ", id);
    }
  }
}
