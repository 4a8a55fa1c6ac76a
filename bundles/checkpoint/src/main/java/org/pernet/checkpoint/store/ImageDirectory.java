// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pernet.api.fault.Disk;
import org.pernet.api.fault.FaultInjector;
import org.pernet.checkpoint.image.Bounds;
import org.pernet.checkpoint.image.ImageName;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.image.InventoryWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A directory of checkpoints: each is a generation, a directory of its own, and the link {@code current} says which one counts.
 * It is replaced in one step when a generation is complete, so whoever reads finds the old images or the new ones, whatever
 * dies when. Writers exclude one another, also between processes.
 */
public final class ImageDirectory {
  private static final String CURRENT = "current";
  private static final String NEXT = "current.new";
  private static final String LOCK = ".lock";
  private static final Pattern GENERATION = Pattern.compile("generation-([1-9][0-9]{0,17})");

  private final Logger log = LoggerFactory.getLogger(ImageDirectory.class);
  private final Path directory;
  private final Disk disk;

  /** The directory at a path, which need not be there yet. */
  public ImageDirectory(Path directory) {
    this(directory, FaultInjector.NONE);
  }

  /** The same, whose disk fails where {@code faults} say so. */
  public ImageDirectory(Path directory, FaultInjector faults) {
    this.directory = directory;
    this.disk = new Disk(faults);
  }

  /** Told of progress: how many files of how many. */
  @FunctionalInterface
  public interface Progress {
    /** So many are done. */
    void done(int files, int of);
  }

  /**
   * Writes a new generation, makes it the current one and removes all others.
   *
   * @param sync whether all is to be on the disk before it counts, against loss of power
   * @return its number
   * @throws IOException the directory holds something else, another writer is at work, or the disk refused; what was current
   *     still is, unless the disk refused when the new one counted already and was only to be on the disk for sure
   */
  public long write(Images images, byte[] inventory, boolean sync, Progress progress)
      throws IOException {
    disk.write(directory);
    Files.createDirectories(directory);
    try (FileChannel channel = openLock();
        FileLock lock = tryLock(channel)) {
      if (lock == null) {
        throw new FileSystemException(
            directory.toString(), null, "another checkpoint is being written there");
      }
      long before = currentGeneration().orElse(0L);
      removeOthers(before);
      long number = before + 1;
      Path generation = directory.resolve("generation-" + number);
      try {
        disk.write(generation);
        Files.createDirectory(generation);
        fill(generation, images, inventory, sync, progress);
        publish(generation);
      } catch (IOException | RuntimeException refused) {
        tidyUp(before);
        throw refused;
      }
      if (sync) {
        syncDirectory(directory);
      }
      tidyUp(number);
      return number;
    }
  }

  /** What is left over goes; where it does not, the next writer sees to it. */
  private void tidyUp(long current) {
    try {
      removeOthers(current);
    } catch (IOException stays) {
      log.warn("{} keeps what does not count any more: {}", directory, stays.getMessage());
    }
  }

  private FileChannel openLock() throws IOException {
    if (!Files.exists(directory.resolve(LOCK))) {
      refuseStrangers();
    }
    return FileChannel.open(
        directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException inThisProcess) {
      return null;
    }
  }

  /** A directory that holds anything but checkpoints is not one's to write into. */
  private void refuseStrangers() throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        throw new FileSystemException(
            directory.toString(),
            null,
            "it is not empty, and was not made by checkpoint: it holds " + entry.getFileName());
      }
    }
  }

  private void fill(
      Path generation, Images images, byte[] inventory, boolean sync, Progress progress)
      throws IOException {
    int done = 0;
    for (Map.Entry<ImageName, byte[]> image : images.files().entrySet()) {
      writeFile(generation.resolve(image.getKey().toString()), image.getValue(), sync);
      progress.done(++done, images.files().size());
    }
    writeFile(generation.resolve(InventoryWriter.FILE), inventory, sync);
    if (sync) {
      syncDirectory(generation);
    }
  }

  private void writeFile(Path file, byte[] bytes, boolean sync) throws IOException {
    disk.write(file);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      disk.write(file);
      if (sync) {
        disk.sync(file);
        channel.force(true);
      }
    }
  }

  private void syncDirectory(Path path) throws IOException {
    disk.sync(path);
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private void publish(Path generation) throws IOException {
    Path next = directory.resolve(NEXT);
    Files.deleteIfExists(next);
    disk.write(next);
    Files.createSymbolicLink(next, generation.getFileName());
    disk.write(directory.resolve(CURRENT));
    try {
      Files.move(next, directory.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException odd) {
      throw new FileSystemException(
          directory.toString(), null, "its file system cannot replace a link in one step");
    }
  }

  private Optional<Long> currentGeneration() throws IOException {
    Path current = directory.resolve(CURRENT);
    if (!Files.isSymbolicLink(current)) {
      return Optional.empty();
    }
    Matcher name = GENERATION.matcher(Files.readSymbolicLink(current).toString());
    return name.matches() ? Optional.of(Long.parseLong(name.group(1))) : Optional.empty();
  }

  /** What earlier checkpoints, or their untimely end, have left. */
  private void removeOthers(long current) throws IOException {
    Files.deleteIfExists(directory.resolve(NEXT));
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        Matcher name = GENERATION.matcher(entry.getFileName().toString());
        if (name.matches()
            && Long.parseLong(name.group(1)) != current
            && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          remove(entry);
        }
      }
    }
  }

  private static void remove(Path generation) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(generation)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(generation);
  }

  /**
   * Reads what counts: the current generation, or, where there is none, the images that lie in the directory itself.
   *
   * @throws org.pernet.checkpoint.image.ImageException an image is damaged
   * @throws IOException it cannot be read
   */
  public Images read() throws IOException {
    for (; ; ) {
      Optional<Long> generation = currentGeneration();
      Path from =
          generation.map(number -> directory.resolve("generation-" + number)).orElse(directory);
      try {
        return new ImageReader(from).read(generation.isPresent());
      } catch (OutOfMemoryError tooLittle) {
        throw new FileSystemException(from.toString(), null, Bounds.tooMuch("what it holds"));
      } catch (NoSuchFileException gone) {
        if (currentGeneration().equals(generation)) {
          throw gone;
        }
      }
    }
  }

  /** The number of the current generation; empty where the images lie in the directory itself. */
  public Optional<Long> generation() throws IOException {
    return currentGeneration();
  }
}
