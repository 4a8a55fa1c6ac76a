// SPDX-License-Identifier: Apache-2.0
package org.pernet.launcher;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** A directory of the framework's own, that goes when Pernet goes. */
record TemporaryDirectory(Path path) implements AutoCloseable {

  static TemporaryDirectory create() throws LaunchException {
    try {
      return new TemporaryDirectory(Files.createTempDirectory("pernet-"));
    } catch (IOException e) {
      throw new LaunchException(
          ExitStatus.CANNOT_CREATE,
          "cannot make a directory in " + System.getProperty("java.io.tmpdir"),
          e);
    }
  }

  /** Deletes it with all that is in it; what cannot be deleted, or is gone already, is let be. */
  @Override
  public void close() {
    try {
      Files.walkFileTree(path, new Deletion());
    } catch (IOException e) {
      path.toFile().deleteOnExit();
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
      Files.deleteIfExists(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
