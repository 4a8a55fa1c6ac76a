// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.pernet.checkpoint.image.Bounds;
import org.pernet.checkpoint.image.CriuFrames;
import org.pernet.checkpoint.image.Fields;
import org.pernet.checkpoint.image.ImageException;
import org.pernet.checkpoint.image.ImageName;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.image.Inventory;
import org.pernet.checkpoint.image.InventoryReader;
import org.pernet.checkpoint.image.InventoryWriter;
import org.pernet.checkpoint.image.Sums;

/** Reads the images that lie in one directory, each once, with bounds. */
final class ImageReader {
  private static final String CRIU_INVENTORY = "inventory.img";
  private static final int ROOT_IDS = 3;
  private static final int NET_NS_ID = 6;

  private final Path directory;
  private long total;

  ImageReader(Path directory) {
    this.directory = directory;
  }

  /** Reads them; {@code complete}: there must be an inventory. */
  Images read(boolean complete) throws IOException {
    if (!Files.isDirectory(directory)) {
      throw Files.exists(directory)
          ? new NotDirectoryException(directory.toString())
          : new NoSuchFileException(directory.toString());
    }
    Path inventory = directory.resolve(InventoryWriter.FILE);
    if (Files.exists(inventory) || complete) {
      return own(InventoryReader.read(bytes(inventory)));
    }
    return foreign();
  }

  private byte[] bytes(Path file) throws IOException {
    String name = file.getFileName().toString();
    BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
    if (!found.isRegularFile()) {
      throw new FileSystemException(file.toString(), null, "no regular file");
    }
    long size = found.size();
    checkSize(name, size);
    total += size;
    if (total > Bounds.TOTAL) {
      throw new ImageException(name, 0, "the images together are larger than they may be");
    }
    return bytes(file, (int) size);
  }

  /** All bytes of a file that had so many just now. */
  private static byte[] bytes(Path file, int size) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(size);
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
        // the next bytes
      }
      if (channel.size() != size || buffer.hasRemaining()) {
        throw new FileSystemException(file.toString(), null, "it changes while it is read");
      }
    }
    return buffer.array();
  }

  private static void checkSize(String name, long size) throws ImageException {
    if (size > Bounds.FILE) {
      throw new ImageException(name, Bounds.FILE, "the file is larger than any image may be");
    } else if (size > Bounds.file()) {
      throw new ImageException(
          name, Bounds.file(), Bounds.tooMuch("the file has " + size + " bytes"));
    }
  }

  private static void put(Images images, ImageName name, byte[] bytes) throws ImageException {
    images.put(name, bytes);
    if (images.held() > Bounds.held()) {
      throw new ImageException(
          name.toString(),
          0,
          Bounds.tooMuch("the images together take " + images.held() + " bytes or more, packed"));
    }
  }

  private Images own(Inventory inventory) throws IOException {
    Images images = new Images();
    images.setInventory(inventory.withFiles(List.of())); // the sums are of use only here
    for (Inventory.File file : inventory.files()) {
      String name = file.name().toString();
      byte[] bytes = bytes(directory.resolve(name));
      if (bytes.length != file.size()) {
        throw new ImageException(
            name,
            Math.min(bytes.length, file.size()),
            "the file has " + bytes.length + " bytes, the inventory says " + file.size());
      }
      if (!Sums.of(bytes, bytes.length).equals(file.sha256())) {
        throw new ImageException(name, 0, "the SHA-256 does not fit: the file is damaged");
      }
      put(images, file.name(), bytes);
    }
    return images;
  }

  private Images foreign() throws IOException {
    Images images = new Images();
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, "*.img")) {
      for (Path entry : entries) {
        if (names.size() == Bounds.files()) {
          throw new FileSystemException(
              directory.toString(), null, Bounds.tooMuch("more than " + names.size() + " images"));
        }
        names.add(entry.getFileName().toString());
      }
    }
    for (String name : new TreeSet<>(names)) {
      Optional<ImageName> image = ImageName.parse(name);
      if (image.isPresent()) {
        put(images, image.get(), bytes(directory.resolve(name)));
      } else if (name.equals(CRIU_INVENTORY)) {
        images.setForeignHome(home(bytes(directory.resolve(name))));
      } else if (Files.size(directory.resolve(name)) > 0) {
        images.addStranger(name);
      }
    }
    if (images.files().isEmpty()) {
      throw new FileSystemException(directory.toString(), null, "no images there");
    }
    return images;
  }

  private static int home(byte[] inventory) throws ImageException {
    for (Fields entry : CriuFrames.readInventory(CRIU_INVENTORY, inventory)) {
      for (Fields ids : entry.messages(ROOT_IDS, "root_ids")) {
        return ids.number(NET_NS_ID, "net_ns_id").orElse(0);
      }
    }
    return 0;
  }
}
