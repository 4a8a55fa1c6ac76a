// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.names;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.Disk;

/**
 * The directory that is served, for its owner alone: {@code sock}; {@code ns/COOKIE}, a file for each living namespace,
 * with its cookie in it; {@code netns/NAME}, links to those; {@code sys/COOKIE}, its settings. The numbers of the files (stat) are the namespaces'
 * identities for clients. Safe for threads.
 */
public final class ServedDirectory implements LivingNets.Watcher, AutoCloseable {
  /** How long its path may be at most, so that the socket in it has an address. */
  public static final int LONGEST_PATH = 80;

  private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rwx------");
  private static final Set<String> PARTS = Set.of("sock", "ns", "netns", "tmp", "sys");

  private final Path path;
  private final Disk disk;
  private final boolean existed;
  private final AtomicLong temporary = new AtomicLong();
  private final Object probing = new Object();

  private ServedDirectory(Path path, Disk disk, boolean existed) {
    this.path = path;
    this.disk = disk;
    this.existed = existed;
  }

  /**
   * Makes it, or takes an empty one, or one that a server has left when it was killed. Where that fails nothing of it is left.
   *
   * @param disk fails for tests
   * @throws IOException with words for the user: it is served already, holds something else, or cannot be made
   */
  public static ServedDirectory create(Path wanted, Disk disk) throws IOException {
    Path path = wanted.toAbsolutePath().normalize();
    if (path.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
      throw new IOException(
          path + ": the path is longer than " + LONGEST_PATH + " bytes, which a socket allows");
    }
    boolean existed = Files.exists(path);
    if (existed) {
      claim(path);
    } else {
      disk.write(path);
      Files.createDirectories(path.getParent());
      try {
        Files.createDirectory(path, PosixFilePermissions.asFileAttribute(OWN));
      } catch (FileAlreadyExistsException faster) {
        throw new IOException(path + ": in use", faster);
      }
    }
    ServedDirectory made = new ServedDirectory(path, disk, existed);
    try {
      made.makeParts();
    } catch (IOException refused) {
      made.close();
      throw refused;
    }
    return made;
  }

  private void makeParts() throws IOException {
    for (Path part : List.of(nets(), names(), scratch(), settings())) {
      disk.write(part);
      Files.createDirectory(part, PosixFilePermissions.asFileAttribute(OWN));
    }
  }

  private static void claim(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      throw new NotDirectoryException(path + ": not a directory");
    }
    if (isServed(path)) {
      throw new IOException(path + ": in use: a kernel is served there");
    }
    try (Stream<Path> entries = Files.list(path)) {
      if (!entries.allMatch(entry -> PARTS.contains(entry.getFileName().toString()))) {
        throw new DirectoryNotEmptyException(path + ": not empty");
      }
    }
    if (!Files.getOwner(path).equals(owner())) {
      throw new IOException(path + ": belongs to " + Files.getOwner(path));
    }
    Files.setPosixFilePermissions(path, OWN);
    deleteParts(path);
  }

  private static java.nio.file.attribute.UserPrincipal owner() throws IOException {
    Path probe = Files.createTempFile("pernet-", "");
    try {
      return Files.getOwner(probe);
    } finally {
      Files.delete(probe);
    }
  }

  private static boolean isServed(Path path) {
    try (SocketChannel probe = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      return probe.connect(UnixDomainSocketAddress.of(path.resolve("sock")));
    } catch (IOException nobody) {
      return false;
    }
  }

  /** The directory. */
  public Path path() {
    return path;
  }

  /** Where the server listens. */
  public UnixDomainSocketAddress address() {
    return UnixDomainSocketAddress.of(path.resolve("sock"));
  }

  /** Where the names are. */
  Path names() {
    return path.resolve("netns");
  }

  private Path nets() {
    return path.resolve("ns");
  }

  /** Where the settings of namespaces are, as files. */
  public Path settings() {
    return path.resolve("sys");
  }

  private Path scratch() {
    return path.resolve("tmp");
  }

  private Path file(long cookie) {
    return nets().resolve(Long.toString(cookie));
  }

  @Override
  public void appeared(long cookie) throws NetException {
    try {
      disk.write(file(cookie));
      Files.writeString(file(cookie), cookie + "\n", StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException toldTwice) {
      // as it should be
    } catch (IOException e) {
      throw new NetException(Errno.ENOSPC, ExtAck.of("no file for the namespace: " + e), e);
    }
  }

  @Override
  public void gone(long cookie) {
    try {
      Files.deleteIfExists(file(cookie));
    } catch (IOException deletedWithTheDirectory) {
      // nothing is left of it either way
    }
  }

  /** Whether a client has the file of a namespace open: it holds a lock on it for as long. */
  public boolean isOpen(long cookie) {
    synchronized (probing) {
      try (FileChannel file =
              FileChannel.open(file(cookie), StandardOpenOption.READ, StandardOpenOption.WRITE);
          FileLock free = file.tryLock()) {
        return free == null;
      } catch (IOException gone) {
        return false;
      }
    }
  }

  /** Makes {@code name} lead to a namespace. */
  void link(String name, long cookie) throws IOException {
    Path link = scratch().resolve(Long.toString(temporary.incrementAndGet()));
    disk.write(link);
    Files.createLink(link, file(cookie));
    replace(link, name);
  }

  /** Makes {@code name} an empty file. */
  void blank(String name) throws IOException {
    Path file = scratch().resolve(Long.toString(temporary.incrementAndGet()));
    disk.write(file);
    replace(Files.createFile(file), name);
  }

  private void replace(Path by, String name) throws IOException {
    try {
      disk.write(names().resolve(name));
      Files.move(by, names().resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(by);
    }
  }

  private static void deleteParts(Path directory) throws IOException {
    for (String part : PARTS) {
      Trees.delete(directory.resolve(part));
    }
  }

  /** Deletes it; one that was there before is emptied. */
  @Override
  public void close() throws IOException {
    deleteParts(path);
    if (!existed) {
      Files.deleteIfExists(path);
    }
  }
}
