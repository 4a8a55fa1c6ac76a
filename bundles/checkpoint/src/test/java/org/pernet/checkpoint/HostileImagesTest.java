// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.api.net.Net;
import org.pernet.checkpoint.image.ImageType;
import org.pernet.checkpoint.image.Sums;

/**
 * Images by somebody who means harm, in a Java that has 64 MiB and dies of the first OutOfMemoryError: each is refused with words
 * that say which file and where, and the kernel is as it was.
 */
class HostileImagesTest {
  private static final int HEAP = 64;
  private static final int LITTLE = 12;
  private static final String TOO_MUCH =
      ".*: too much for a Java that may use [0-9]+ MiB .*JAVA_OPTS=-Xmx.*";
  private static final int COMMON = 0x54564319;
  /** Of many or too many fields: whichever is found first. */
  private static final String FIELDS = "name is missing|.* entries with [0-9]+ fields" + TOO_MUCH;

  private static final int MANY = 1_000_000;
  private static final String START =
      "{\"version\":1,\"init_netns_ref\":1,\"namespaces\":[{\"id\":1}],\"owners\":[{\"parent\":-1}]";

  @TempDir
  private Path directory;

  /** What is to be said of each directory, in order. */
  private final Map<Path, String> expected = new LinkedHashMap<>();

  /** Writes a file. */
  private interface Content {
    void to(OutputStream out) throws IOException;
  }

  private Path hostile(String what, String words) throws IOException {
    Path made = Files.createDirectory(directory.resolve(what));
    expected.put(made, words);
    return made;
  }

  /** A directory with one file, as CRIU's. */
  private void file(String what, String name, Content content, String words) throws IOException {
    write(hostile(what, words).resolve(name), content);
  }

  private static void write(Path file, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.to(out);
    }
  }

  private static byte[] words(int... words) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * words.length).order(ByteOrder.LITTLE_ENDIAN);
    IntStream.of(words).forEach(bytes::putInt);
    return bytes.array();
  }

  private static void repeat(OutputStream out, int times, byte... bytes) throws IOException {
    for (int i = 0; i < times; i++) {
      out.write(bytes);
    }
  }

  /** A framed image with one entry. */
  private void entry(String what, int size, int times, byte[] repeated, String words)
      throws IOException {
    int magic = ImageType.NETDEV.magic();
    file(
        what,
        "netdev-1.img",
        out -> {
          out.write(words(COMMON, magic, size));
          repeat(out, times, repeated);
        },
        "ImageException: netdev-1.img: at byte [0-9]+: " + words);
  }

  /** An image of messages, with one of a link. */
  private void link(String what, int length, int times, byte[] repeated, String words)
      throws IOException {
    messages(
        what,
        out -> {
          out.write(words(ImageType.RTNL.magic(), length, 16, 0, 0, 0, 1, 0, 0));
          repeat(out, times, repeated);
        },
        words);
  }

  private void messages(String what, Content content, String words) throws IOException {
    file(what, "rtnl-1.img", content, "ImageException: rtnl-1.img: at byte [0-9]+: " + words);
    write(
        directory.resolve(what).resolve("netdev-1.img"),
        out -> out.write(words(COMMON, ImageType.NETDEV.magic())));
  }

  private void lengths() throws IOException {
    entry("entry2G", Integer.MIN_VALUE, 1, new byte[1], "an entry of 2147483648 bytes");
    entry("entry4G", -1, 1, new byte[1], "an entry of 4294967295 bytes");
    entry("entryMax", Integer.MAX_VALUE, 1, new byte[1], "an entry of 2147483647 bytes");
    entry("entryCut", 100, 1, new byte[1], "an entry of 100 bytes, and the file has 1");
    byte[] long63 = {0x2a, -1, -1, -1, -1, -1, -1, -1, -1, 0x7f};
    entry("field2to63", long63.length, 1, long63, "no protobuf message: .*");
    byte[] long31 = {0x2a, -1, -1, -1, -1, 7};
    entry("field2to31", long31.length, 1, long31, "no protobuf message: .*");
    link("message2G", Integer.MIN_VALUE, 1, new byte[4], "no message, or one .* a lie");
    link("messageMax", Integer.MAX_VALUE, 1, new byte[4], "no message, or one .* a lie");
    link("message0", 0, 1, new byte[4], "no message, or one .* a lie");
    link("attribute64K", 36, 1, new byte[] {-1, -1, 3, 0}, "bytes that are no attribute");
  }

  private void repetition() throws IOException {
    byte[] group = {0x0b};
    entry("groups", 100_000, 100_000, group, "a group of fields");
    entry("fields", 1 << 19, 1 << 18, new byte[] {8, 1}, "an entry of 524288 bytes" + TOO_MUCH);
    entry("noFields", 0, MANY - 1, words(0), FIELDS);
    byte[] different = differentFields(100_000);
    ByteBuffer framed = ByteBuffer.allocate(4 + different.length).order(ByteOrder.LITTLE_ENDIAN);
    framed.putInt(different.length).put(different);
    entry("differentFields", 0, 12, framed.array(), FIELDS);
    link(
        "attributes",
        1 << 20,
        1 << 18,
        new byte[] {4, 0, 1, 3},
        "a message of 1048576 .*" + TOO_MUCH);
    byte[] message = ByteBuffer.allocate(1 << 16)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(1 << 16)
        .putInt(16)
        .putInt(16, 0x10000)
        .putInt(20, 1)
        .array();
    for (int at = 32; at < message.length; at += 4) {
      message[at] = 4;
      message[at + 3] = 3;
    }
    link("manyAttributes", 32, 100, message, "messages with [0-9]+ attributes" + TOO_MUCH);
    link("manyMessages", 32, 100_000, words(32, 16, 0, 0, 0x10000, 1, 0, 0), ".*is there twice.*");
  }

  /** Fields with numbers of their own and a value of one byte. */
  private static byte[] differentFields(int bytes) {
    ByteBuffer out = ByteBuffer.allocate(bytes);
    for (int number = 16; out.remaining() >= 5; number++) {
      for (int key = number << 3; key != 0; key >>>= 7) {
        out.put((byte) (key < 128 ? key : key | 128));
      }
      out.put((byte) 1);
    }
    return java.util.Arrays.copyOf(out.array(), out.position());
  }

  private void settings() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < MANY / 2; i++) {
      all.append(Integer.toString(i, 36)).append(" = 1\n");
    }
    byte[] bytes = all.toString().getBytes(UTF_8);
    String file = String.format(
        ",\"files\":[{\"name\":\"sysctl-1.conf\",\"size\":%d,\"sha256\":\"%s\"}]",
        bytes.length, Sums.of(bytes, bytes.length));
    Path made = hostile(
        "settings", "ImageException: sysctl-1.conf: at byte [0-9]+: [0-9]+ settings" + TOO_MUCH);
    write(made.resolve("sysctl-1.conf"), out -> out.write(bytes));
    sealed(made, text(START + file, 0, "", ""));
  }

  /** Attributes in attributes: IFLA_LINKINFO, its data, the other end of a pair, that one's IFLA_LINKINFO, and so on. */
  private void nesting() throws IOException {
    int levels = 1000;
    int size = 32 + levels * (4 + 4 + 8 + 4 + 4 + 16);
    ByteBuffer out = ByteBuffer.allocate(4 + size).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(ImageType.RTNL.magic())
        .putInt(size)
        .putInt(16)
        .putLong(0)
        .putInt(0x10000)
        .putInt(1)
        .putLong(0);
    for (int left = size - 32; left > 0; left -= 40) {
      attribute(out, left, 18);
      attribute(out, 9, 1);
      out.put("veth\0\0\0\0".getBytes(UTF_8), 0, 4).putInt(0);
      attribute(out, left - 16, 2);
      attribute(out, left - 20, 1);
      out.putInt(0x10000).putInt(2).putLong(0);
    }
    messages("nested", to -> to.write(out.array()), ".* has no name of its own");
  }

  private static void attribute(ByteBuffer out, int length, int type) {
    out.putShort((short) length).putShort((short) type);
  }

  private void sizes() throws IOException {
    Map<String, Long> sizes = Map.of(
        "tebibyte", 1L << 40, "above", (1L << 28) + 1, "below", 1L << 28, "aboveHere", 9L << 20);
    for (Map.Entry<String, Long> size : sizes.entrySet()) {
      Path file = hostile(
              size.getKey(), "ImageException: netdev-1.img: at byte [0-9]+: the file .*")
          .resolve("netdev-1.img");
      try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
        sparse.setLength(size.getValue());
      }
    }
    Path many =
        hostile("together", "ImageException: netdev-[0-9]+.img: at byte 0: the images together .*");
    byte[] noise = new byte[6 << 20];
    for (int i = 1; i <= 8; i++) {
      new Random(i).nextBytes(noise);
      Files.write(many.resolve("netdev-" + i + ".img"), noise);
    }
  }

  private void kinds() throws Exception {
    Path link = hostile("link", ".*netdev-1.img: no regular file");
    Files.createSymbolicLink(link.resolve("netdev-1.img"), Path.of("/dev/zero"));
    Path folder = hostile("folder", ".*netdev-1.img: no regular file");
    Files.createDirectory(folder.resolve("netdev-1.img"));
    Path fifo = hostile("fifo", ".*netdev-1.img: no regular file");
    assertThat(new ProcessBuilder("mkfifo", fifo.resolve("netdev-1.img").toString())
            .start()
            .waitFor())
        .isZero();
    Path dangling = hostile("dangling", "NoSuchFileException: .*netdev-1.img");
    Files.createSymbolicLink(dangling.resolve("netdev-1.img"), Path.of("nowhere"));
  }

  /** An inventory with its sum. */
  private void inventory(String what, Content body, String words) throws IOException {
    sealed(hostile(what, "ImageException: inventory.json: at byte [0-9]+: " + words), body);
  }

  private static void sealed(Path made, Content body) throws IOException {
    Path file = made.resolve("inventory.json");
    write(file, body);
    byte[] bytes = Files.readAllBytes(file);
    write(file, out -> {
      out.write(bytes);
      out.write((",\n\"sha256\":\"" + Sums.of(bytes, bytes.length) + "\"}\n").getBytes(UTF_8));
    });
  }

  private static Content text(String before, int times, String repeated, String after) {
    return out -> {
      out.write(before.getBytes(UTF_8));
      repeat(out, times, repeated.getBytes(UTF_8));
      out.write(after.getBytes(UTF_8));
    };
  }

  private void inventories() throws IOException {
    String more = "more than [0-9]+" + TOO_MUCH;
    inventory("depth", text(START + ",\"names\":", MANY, "[", ""), ".*");
    inventory("deepObjects", text(START + ",\"kinds\":[", MANY, "{\"kind\":", ""), ".*");
    inventory(
        "millionNamespaces",
        text(START + ",\"namespaces\":[{\"id\":2}", MANY / 2, ",{\"id\":3}", "]"),
        more);
    inventory("millionNames", text(START + ",\"names\":[{}", MANY, ",{}", "]"), more);
    inventory("millionOwners", text(START + ",\"owners\":[{}", MANY, ",{}", "]"), more);
    inventory(
        "millionFiles",
        text(
            START + ",\"files\":[{\"name\":\"rule-1.img\"}",
            MANY / 4,
            ",{\"name\":\"rule-1.img\"}",
            "]"),
        more);
    inventory(
        "tooManyBytes",
        text(START + ",\"files\":[{}", 4 * MANY, ",{}", "]"),
        "the file has [0-9]+ bytes: too much .*");
    inventory(
        "longName",
        text(START + ",\"names\":[{\"name\":\"", MANY, "abcdef", "\",\"id\":1}]"),
        "a name of 6000000 characters");
    inventory("longNumber", text(START + ",\"names\":[{\"id\":", MANY, "9", "}]"), ".*");
    inventory(
        "size2to63",
        text(START + ",\"files\":[{\"size\":9223372036854775807}]", 0, "", ""),
        ".* is out of range");
    inventory(
        "size2to64", text(START + ",\"files\":[{\"size\":18446744073709551616}]", 0, "", ""), ".*");
  }

  private void paths() throws IOException {
    for (String path :
        List.of("../x", "/etc/passwd", "netdev-1.img/../../x", "..", "netdev-1.img\\u0000")) {
      inventory(
          "path" + expected.size(),
          text(START + ",\"files\":[{\"name\":\"" + path + "\"}]", 0, "", ""),
          "\".*\" is no image");
    }
  }

  private List<String> tryAll(int mebibytes, String... options) throws Exception {
    List<String> words = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + mebibytes + "m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1"));
    words.addAll(List.of(options));
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), Hostile.class.getName()));
    expected.keySet().forEach(path -> words.add(path.toString()));
    Path out = directory.resolve("out");
    Process process = new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(out.toFile())
        .start();
    process.getOutputStream().close();
    int status = process.waitFor();
    List<String> lines = Files.readAllLines(out);
    assertThat(status)
        .as(lines.stream()
            .map(line -> line.substring(0, Math.min(300, line.length())))
            .collect(Collectors.joining("\n")))
        .isZero();
    return lines;
  }

  @Test
  void eachIsRefusedInLittleMemory() throws Exception {
    lengths();
    repetition();
    settings();
    nesting();
    sizes();
    kinds();
    inventories();
    paths();
    List<String> said = tryAll(HEAP, "-XX:+ExitOnOutOfMemoryError");
    assertThat(said).hasSameSizeAs(expected.keySet());
    int at = 0;
    for (Map.Entry<Path, String> one : expected.entrySet()) {
      assertThat(said.get(at++)).as(one.getKey().getFileName().toString()).matches(one.getValue());
    }
  }

  /** They mean no harm, and do not fit: that is said, and nothing of them is left. */
  @Test
  void goodImagesThatTakeMoreThanThereIs() throws Exception {
    Path good = hostile("good", "");
    try (Lab lab = Lab.boot()) {
      Net red = lab.netns("red");
      for (int i = 0; i < 1500; i++) {
        lab.link(red, "dummy", "d" + i);
      }
      Checkpoints.save(lab.task(), SaveRequest.named(), good, false, Progress.NONE);
    }
    assertThat(tryAll(LITTLE)).singleElement().asString().matches(".*" + TOO_MUCH);
  }
}
