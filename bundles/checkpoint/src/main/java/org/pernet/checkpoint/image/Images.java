// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * All images of a checkpoint, in memory: each file's bytes, packed, so that what was checked once is what is used, whatever
 * becomes of the files meanwhile. Not safe for threads.
 */
public final class Images {
  private final PackedFiles files = new PackedFiles();
  private final List<String> strangers = new ArrayList<>();
  private Inventory inventory;
  private int foreignHome;

  /** None yet. */
  public Images() {}

  /** Adds an image, which is copied. */
  public void put(ImageName name, byte[] bytes) {
    files.put(name, bytes);
  }

  /** Notes a file that is there and is none of the known images. */
  public void addStranger(String file) {
    strangers.add(file);
  }

  /** The inventory of what is here. */
  public void setInventory(Inventory of) {
    inventory = of;
  }

  /** The inventory; empty for images that Pernet has not written. */
  public Optional<Inventory> inventory() {
    return Optional.ofNullable(inventory);
  }

  /** What CRIU called its own namespace, in images that Pernet has not written; 0 where that is not known. */
  public int foreignHome() {
    return foreignHome;
  }

  /** Sets that. */
  public void setForeignHome(int id) {
    foreignHome = id;
  }

  /** The bytes of an image, copied. */
  public Optional<byte[]> get(ImageType type, int id) {
    return Optional.ofNullable(files.get(type.of(id)));
  }

  /** All images, by namespace; each value is a copy. Reading names and sizes unpacks none. */
  public Map<ImageName, byte[]> files() {
    return files;
  }

  /** Files that are there and are none of the known images. */
  public List<String> strangers() {
    return strangers;
  }

  /** The numbers of the namespaces of which there is a netns or a netdev image. */
  public NavigableSet<Integer> ids() {
    NavigableSet<Integer> ids = new TreeSet<>();
    for (ImageName name : files.keySet()) {
      if (name.type() == ImageType.NETDEV || name.type() == ImageType.NETNS) {
        ids.add(name.id());
      }
    }
    return ids;
  }

  /** Bytes of all images, without the inventory. */
  public long size() {
    return files.bytes();
  }

  /** Bytes of memory that they take, packed as they are, at most. */
  public long held() {
    return files.held();
  }

  /** The images' sizes and sums. */
  public List<Inventory.File> sums() {
    List<Inventory.File> sums = new ArrayList<>();
    files.forEach((name, bytes) ->
        sums.add(new Inventory.File(name, bytes.length, Sums.of(bytes, bytes.length))));
    return sums;
  }
}
