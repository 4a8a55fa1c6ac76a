// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINK;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.checkpoint.dump.RouteCodec;
import org.pernet.checkpoint.dump.Snapshot;
import org.pernet.checkpoint.image.ImageType;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.image.RtnlStream;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.testkit.FakeKind;
import org.pernet.testkit.Journal;

/** Links that stand on others are made after these, in whatever order they are saved; who waits in a circle is named. */
class LinkOrderTest {
  /** Images of a namespace with three links, in which those that are keys stand on those that are values. */
  private static Images standing(Lab lab, Map<Integer, Integer> below) throws Exception {
    Net red = lab.netns("red");
    for (int i = 0; i < 3; i++) {
      lab.link(red, "fake", "f" + i);
    }
    Images images = lab.save(SaveRequest.named()).images();
    List<RtnlStream.Entry> changed = RtnlStream.read(
            ImageType.RTNL.of(2),
            images.get(ImageType.RTNL, 2).orElseThrow(),
            RouteCodec.of(lab.task()))
        .stream()
        .map(entry -> on((LinkMessage) entry.body(), below))
        .toList();
    images.put(
        ImageType.RTNL.of(2), RtnlStream.write(ImageType.RTNL, changed, RouteCodec.of(lab.task())));
    return images;
  }

  private static RtnlStream.Entry on(LinkMessage link, Map<Integer, Integer> below) {
    Attributes.Builder attributes = Attributes.builder().putAll(link.attributes());
    if (below.containsKey(link.index())) {
      attributes.put(IFLA_LINK, below.get(link.index()));
    }
    return new RtnlStream.Entry(
        16,
        new LinkMessage(
            link.family(),
            link.type(),
            link.index(),
            link.flags(),
            link.change(),
            attributes.build()));
  }

  @Test
  void roundsGoOnUntilAllAreThere() throws Exception {
    Journal journal = new Journal();
    try (Lab lab = Lab.boot();
        Lab other = Lab.boot()) {
      lab.kernel().registerKind(FakeKind.of("fake", new Journal()));
      other.kernel().registerKind(FakeKind.of("fake", journal));
      Images images = standing(lab, Map.of(2, 3, 3, 4));
      other.restore(images, "");
      assertThat(journal.lines().stream().filter(line -> line.startsWith("fake.newLink")))
          .containsExactly("fake.newLink f2", "fake.newLink f1", "fake.newLink f0");
    }
  }

  @Test
  void thoseThatAreStuckAreNamed() throws Exception {
    Journal journal = new Journal();
    try (Lab lab = Lab.boot();
        Lab other = Lab.boot()) {
      lab.kernel().registerKind(FakeKind.of("fake", new Journal()));
      other.kernel().registerKind(FakeKind.of("fake", journal));
      Snapshot before = other.save(SaveRequest.everything());
      Images images = standing(lab, Map.of(2, 3, 3, 2));
      assertThatThrownBy(() -> other.restore(images, ""))
          .isInstanceOfSatisfying(
              NetException.class, refused -> assertThat(refused.errno()).isEqualTo(Errno.EINVAL))
          .hasMessageEndingWith("no progress: f0 in red waits for the device 3 of red;"
              + " f1 in red waits for the device 2 of red");
      other.kernel().quiesce();
      assertThat(other.task().netnsNames().list()).isEmpty();
      Lab.assertSame(other.save(SaveRequest.everything()), before, other.task());
    }
  }
}
