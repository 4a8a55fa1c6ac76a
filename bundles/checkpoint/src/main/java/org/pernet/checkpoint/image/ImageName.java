// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file's name.
 *
 * @param type of which sort it is
 * @param id the namespace's number among the images, 1 and up
 */
public record ImageName(ImageType type, int id) implements Comparable<ImageName> {
  private static final Pattern FORM = Pattern.compile("([a-z0-9]+)-([1-9][0-9]{0,9})\\.(img|conf)");

  /** What a file's name says, if it is an image that is known here. */
  public static Optional<ImageName> parse(String file) {
    Matcher form = FORM.matcher(file);
    if (!form.matches() || Long.parseLong(form.group(2)) > Integer.MAX_VALUE) {
      return Optional.empty();
    }
    int id = Integer.parseInt(form.group(2));
    for (ImageType type : ImageType.values()) {
      ImageName name = type.of(id);
      if (name.toString().equals(file)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  @Override
  public int compareTo(ImageName other) {
    return Comparator.comparingInt(ImageName::id)
        .thenComparing(ImageName::type)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return type.prefix() + "-" + id + (type == ImageType.SYSCTL ? ".conf" : ".img");
  }
}
