// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import java.util.List;

/**
 * What a checkpoint holds.
 *
 * @param home the number that stands for the checkpointer's own namespace, and so for the restorer's (init_netns_ref)
 * @param statistics whether counters were asked for
 * @param namespaces the namespaces, by number
 * @param names what {@code ip netns} calls them, the oldest name first
 * @param owners the user namespaces that own them; the first is the checkpointer's own
 * @param kinds the kinds of link that are needed
 * @param files the other files
 */
public record Inventory(
    int home,
    boolean statistics,
    List<Namespace> namespaces,
    List<Name> names,
    List<Owner> owners,
    List<Kind> kinds,
    List<File> files) {
  /** The version of the format. */
  public static final int VERSION = 1;

  /**
   * A namespace.
   *
   * @param id its number
   * @param owner the place of its owner among the owners, from 0
   * @param whole false where only the far ends of pairs are saved of it
   */
  public record Namespace(int id, int owner, boolean whole) {}

  /**
   * A name of a namespace.
   *
   * @param name the name
   * @param id the namespace's number
   */
  public record Name(String name, int id) {}

  /**
   * A user namespace.
   *
   * @param parent the place of its parent among the owners; -1 for the first
   * @param uid who made it, as the parent numbers users
   * @param maxNetNamespaces its limit
   */
  public record Owner(int parent, int uid, int maxNetNamespaces) {}

  /**
   * A kind of link.
   *
   * @param name its name
   * @param module the module that had it
   */
  public record Kind(String name, String module) {}

  /**
   * A file.
   *
   * @param name its name
   * @param size bytes
   * @param sha256 the sum, in hexadecimal digits
   */
  public record File(ImageName name, long size, String sha256) {}

  public Inventory {
    namespaces = List.copyOf(namespaces);
    names = List.copyOf(names);
    owners = List.copyOf(owners);
    kinds = List.copyOf(kinds);
    files = List.copyOf(files);
  }

  /** This inventory of other files. */
  public Inventory withFiles(List<File> others) {
    return new Inventory(home, statistics, namespaces, names, owners, kinds, others);
  }
}
