// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.client;

import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_FD;
import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_NSID;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.message.NsidMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** The names of the namespaces that have an id here: learnt once, by asking for each name's id. */
public final class NsidNames {
  /** No id. */
  public static final int NONE = -1;

  private final Invocation ip;
  private final Map<Integer, String> names = new HashMap<>();
  private boolean learnt;

  NsidNames(Invocation ip) {
    this.ip = ip;
  }

  /** Learns all names, where that was not done yet. */
  public void learn() {
    if (learnt) {
      return;
    }
    learnt = true;
    for (String name : ip.process().netnsNames().list()) {
      int id = idOf(name);
      if (id >= 0) {
        names.putIfAbsent(id, name);
      }
    }
  }

  /** The name of the namespace with an id, if it was learnt. */
  public Optional<String> known(int id) {
    return Optional.ofNullable(names.get(id));
  }

  /** The name of the namespace with an id; learns all names first. */
  public Optional<String> name(int id) {
    learn();
    return known(id);
  }

  /** The name of a namespace that was just given an id, learnt from the names that there are now. */
  public Optional<String> learnNew(int id) {
    for (String name : ip.process().netnsNames().list()) {
      if (idOf(name) == id) {
        names.put(id, name);
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Forgets an id. */
  public void forget(int id) {
    names.remove(id);
  }

  /** The id of the namespace with a name, or {@link #NONE}; says what the kernel refuses. */
  public int idOf(String name) {
    int fd;
    try {
      fd = ip.netnsFiles().openNameOrPath(name);
    } catch (NetException absent) {
      return NONE;
    }
    try {
      return ip.client()
          .get(RtnlTypes.RTM_GETNSID, NsidMessage.of(Attributes.of(NETNSA_FD, fd)))
          .flatMap(reply -> reply.message().attributes().find(NETNSA_NSID))
          .orElse(NONE);
    } catch (NetException refused) {
      ip.err().println(Errors.describe(refused));
      return NONE;
    } finally {
      close(fd);
    }
  }

  /** Asks the kernel to give the namespace with a name an id; says what it refuses. */
  public void draw(String name) {
    try {
      assign(name, NONE);
    } catch (NetException refused) {
      ip.err().println(Errors.describe(refused));
    } catch (CommandExit absent) {
      // the caller finds that there is no id
    }
  }

  /**
   * Gives the namespace with a name an id; {@link #NONE} for any.
   *
   * @throws CommandExit there is no such name
   * @throws NetException the kernel's refusal
   */
  public void assign(String name, int id) throws CommandExit, NetException {
    int fd;
    try {
      fd = ip.netnsFiles().openNameOrPath(name);
    } catch (NetException absent) {
      throw Errors.failure(
          "Cannot open network namespace \"" + name + "\": " + absent.errno().message());
    }
    try {
      Attributes attributes =
          Attributes.builder().put(NETNSA_FD, fd).put(NETNSA_NSID, id).build();
      ip.client().change(RtnlTypes.RTM_NEWNSID, 0, NsidMessage.of(attributes));
    } finally {
      close(fd);
    }
  }

  private void close(int fd) {
    try {
      ip.process().files().close(fd);
    } catch (NetException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
