// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.xarray;

import java.util.ArrayList;
import java.util.List;

/**
 * A sparse array over the numbers from 0 to {@link Integer#MAX_VALUE} (struct xarray): a tree, 64 ways to a step, as high as
 * the greatest number needs. Written by one at a time, who holds the owner's lock; read without a lock meanwhile: a reader sees
 * what was there when it began, or what came since.
 *
 * @param <T> what stands there
 */
public final class XArray<T> {
  private static final int BITS = XNode.BITS;

  private volatile XNode root; // null where there is nothing
  private int size; // by the writer

  /** An empty one, that takes next to nothing. */
  public XArray() {}

  /** What stands at a number, or null; also for numbers below 0 (xa_load). */
  @SuppressWarnings("unchecked") // put() takes nothing else
  public T get(int key) {
    XNode node = root;
    if (node == null || key < 0 || !node.reaches(key)) {
      return null;
    }
    for (; ; ) {
      Object below = node.get(node.at(key));
      if (below == null || node.isLeaf()) {
        return (T) below;
      }
      node = (XNode) below;
    }
  }

  /** The first number from {@code from} on at which something stands, or -1 (xa_find). */
  public int next(int from) {
    XNode node = root;
    int begin = Math.max(from, 0);
    return node == null || !node.reaches(begin) ? -1 : (int) node.next(0, begin);
  }

  /** What stands at the first number from {@code from} on that has something, or null. */
  public T atOrAfter(int from) {
    for (int key = next(from); key >= 0; key = key == Integer.MAX_VALUE ? -1 : next(key + 1)) {
      T found = get(key);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** All, by ascending number. */
  public List<T> toList() {
    List<T> all = new ArrayList<>();
    for (int key = next(0); key >= 0; key = key == Integer.MAX_VALUE ? -1 : next(key + 1)) {
      T found = get(key);
      if (found != null) {
        all.add(found);
      }
    }
    return all;
  }

  /** How many there are. By the writer. */
  public int size() {
    return size;
  }

  /** Puts something at a number, in the place of what stood there (xa_store). By the writer. */
  public void put(int key, T value) {
    XNode top = root == null ? new XNode(0) : root;
    while (!top.reaches(key)) {
      XNode higher = new XNode(top.shift + BITS);
      if (!top.isEmpty()) {
        higher.adopt(top);
      }
      top = higher;
    }
    if (top.put(key, value)) {
      size++;
    }
    root = top;
  }

  /** Takes away what stands at a number; null where nothing did (xa_erase). By the writer. */
  @SuppressWarnings("unchecked") // put() takes nothing else
  public T remove(int key) {
    XNode top = root;
    if (top == null || key < 0 || !top.reaches(key)) {
      return null;
    }
    T removed = (T) top.remove(key);
    if (removed != null) {
      size--;
    }
    if (top.isEmpty()) {
      root = null;
    }
    return removed;
  }

  /** The first number from {@code from} on at which nothing stands, or -1 (xa_alloc). By the writer. */
  public int free(int from) {
    XNode top = root;
    if (top == null || !top.reaches(from)) {
      return from;
    }
    long found = top.free(0, from);
    long free = found >= 0 ? found : 1L << (top.shift + BITS);
    return free <= Integer.MAX_VALUE ? (int) free : -1;
  }
}
