// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --pcap} records of every dialogue and of pyroute2, as Wireshark reads it, and as our own codec does. */
class TsharkIT {
  private static final int FILE_HEADER = 24;
  private static final int RECORD_HEADER = 16;
  private static final int COOKED_HEADER = 16;
  private static final int MANY = 1000;

  @TempDir
  private Path temporary;

  @BeforeEach
  void require() {
    Tools.requireLibrary();
    Tools.require("tshark");
    Tools.require("ip");
    Tools.require("bash");
    Tools.require("unshare");
    Tools.requirePyroute2();
  }

  /** One kernel, one recording: the dialogues, several at once, and pyroute2. */
  private Path record() throws Exception {
    List<String> scripts = new ArrayList<>();
    for (Path file : RecordedDialogue.all()) {
      // of some neighbour messages Wireshark 4.0 shows no attribute: those dialogues are left out
      if (file.toString().matches(".*/(ipv4|neigh|bridge|monitor)/.*|.*/shell/(bridge|.*fdb).*")) {
        continue;
      }
      Path script = temporary.resolve(file.getFileName() + ".sh");
      Files.writeString(script, RecordedDialogue.read(file).script());
      scripts.add(script.toString());
    }
    Path list = Files.write(temporary.resolve("scripts"), scripts);
    Path all = temporary.resolve("all.sh");
    Files.writeString(
        all,
        Tools.python() + " " + Tools.PYROUTE2_TOUR + " || exit\n"
            + "xargs -n 1 -P 4 unshare --net bash >/dev/null 2>&1 <" + list + "; true\n");
    Path pcap = temporary.resolve("all.pcap");
    assertThat(Tools.run(List.of(
            Tools.HOME.resolve("bin/pernet").toString(),
            "exec",
            "--pcap",
            pcap.toString(),
            "--",
            "bash",
            all.toString())))
        .isEqualTo(new Tools.Outcome(0, "done\n"));
    return pcap;
  }

  private static List<byte[]> datagrams(Path pcap) throws Exception {
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(pcap));
    List<byte[]> all = new ArrayList<>();
    int at = FILE_HEADER;
    while (at < in.limit()) {
      int length = in.getInt(at + 8);
      byte[] datagram = new byte[length - COOKED_HEADER];
      in.get(at + RECORD_HEADER + COOKED_HEADER, datagram);
      all.add(datagram);
      at += RECORD_HEADER + length;
    }
    return all;
  }

  private static List<String> tshark(Path pcap, String... more) throws Exception {
    List<String> words = new ArrayList<>(List.of("tshark", "-n", "-r", pcap.toString()));
    words.addAll(List.of(more));
    return Tools.run(words)
        .output()
        .lines()
        .filter(line -> !line.startsWith("Running as user"))
        .toList();
  }

  @Test
  void wiresharkReadsTheSameAttributesAndNothingMalformed() throws Exception {
    Path pcap = record();
    List<byte[]> said = datagrams(pcap);
    assertThat(said.size()).isGreaterThan(MANY);
    assertThat(tshark(pcap, "-Y", "_ws.malformed || _ws.expert.severity == error"))
        .isEmpty();
    List<String> theirs = tshark(
        pcap,
        "-T",
        "fields",
        "-e",
        "netlink.hdr_len",
        "-e",
        "netlink-route.nltype",
        "-e",
        "netlink.hdr_type",
        "-e",
        "netlink.attr_len",
        "-e",
        "netlink.attr_type");
    assertThat(theirs.size()).isEqualTo(said.size());
    TsharkLine ours = new TsharkLine();
    int attributes = 0;
    for (int i = 0; i < said.size(); i++) {
      TsharkLine.Seen seen = TsharkLine.parse(theirs.get(i));
      TsharkLine.Seen own = ours.of(said.get(i));
      if (own.hasNeighbours()) {
        seen = seen.withoutAttributes();
        own = own.withoutAttributes();
      }
      assertThat(seen).as("datagram %d", i + 1).isEqualTo(own);
      attributes += seen.attributes().size();
    }
    assertThat(attributes).isGreaterThan(10 * MANY);
  }
}
