// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.names;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Deletes what others may be deleting, or adding to, at the same time: namespaces end by themselves, clients write names. */
public final class Trees {
  private static final int ATTEMPTS = 10;

  private Trees() {}

  /** Deletes a file, or a directory with all that is in it, if it is there. */
  public static void delete(Path top) throws IOException {
    for (int i = 1; Files.exists(top); i++) {
      try {
        Files.walkFileTree(top, new Deletion());
      } catch (DirectoryNotEmptyException addedTo) {
        if (i == ATTEMPTS) {
          throw addedTo;
        }
      }
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
      if (Files.exists(file)) {
        throw why;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException why) throws IOException {
      Files.deleteIfExists(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
