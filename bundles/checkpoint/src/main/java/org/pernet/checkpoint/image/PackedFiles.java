// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Images' bytes, packed: many namespaces are alike, and so are their files, of which each is packed with the first of its sort
 * before it. What is put is copied; what is got is unpacked anew, unless it was just before. Not safe for threads.
 */
final class PackedFiles extends AbstractMap<ImageName, byte[]> {
  private final SortedMap<ImageName, Packing.Packed> files = new TreeMap<>();
  private final Map<ImageType, Packing> packings = new EnumMap<>(ImageType.class);
  private long size;
  private long held;

  private Packing packing(ImageType type) {
    return packings.computeIfAbsent(type, key -> new Packing());
  }

  /** Adds a file; always null, for what was there before is not unpacked. */
  @Override
  public byte[] put(ImageName name, byte[] bytes) {
    Packing.Packed packed = packing(name.type()).pack(bytes);
    Packing.Packed before = files.put(name, packed);
    held += packed.held() - (before == null ? 0 : before.held());
    size += bytes.length - (before == null ? 0 : before.length());
    return null;
  }

  private byte[] unpack(ImageName name, Packing.Packed packed) {
    return packing(name.type()).unpack(packed);
  }

  @Override
  public byte[] get(Object name) {
    return name instanceof ImageName image && files.containsKey(image)
        ? unpack(image, files.get(image))
        : null;
  }

  @Override
  public boolean containsKey(Object name) {
    return name instanceof ImageName image && files.containsKey(image);
  }

  /** Without unpacking any. */
  @Override
  public Set<ImageName> keySet() {
    return files.keySet();
  }

  @Override
  public int size() {
    return files.size();
  }

  /** Bytes of all files, not packed. */
  long bytes() {
    return size;
  }

  /** Bytes that are held for them, at most: a file that is there for several is counted for each. */
  long held() {
    return held;
  }

  /** Each is unpacked when the iterator comes to it. */
  @Override
  public Set<Entry<ImageName, byte[]>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<ImageName, byte[]>> iterator() {
        Iterator<Entry<ImageName, Packing.Packed>> all = files.entrySet().iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return all.hasNext();
          }

          @Override
          public Entry<ImageName, byte[]> next() {
            Entry<ImageName, Packing.Packed> next = all.next();
            return Map.entry(next.getKey(), unpack(next.getKey(), next.getValue()));
          }
        };
      }

      @Override
      public int size() {
        return files.size();
      }
    };
  }
}
