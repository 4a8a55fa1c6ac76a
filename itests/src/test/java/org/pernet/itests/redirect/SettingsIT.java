// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.sysctl.Sysctl;
import org.pernet.api.sysctl.SysctlTable;

/** What scripts read and write below {@code /proc/sys/net}. */
class SettingsIT extends Hosted {
  private final Map<Long, String> values = new ConcurrentHashMap<>();

  /** One number for each namespace, 0 to 9, and one that cannot be written. */
  private final class Table implements SysctlTable {
    @Override
    public String directory() {
      return "net/test";
    }

    @Override
    public List<String> list(Net net) {
      return List.of("deep/number", "fixed");
    }

    @Override
    public Optional<Sysctl> find(Net net, String path) {
      return switch (path) {
        case "deep/number" -> Optional.of(new Digit(net));
        case "fixed" -> Optional.of(() -> "7");
        default -> Optional.empty();
      };
    }
  }

  private final class Digit implements Sysctl {
    private final Net net;

    Digit(Net net) {
      this.net = net;
    }

    @Override
    public String read() {
      return values.getOrDefault(net.cookie(), "0");
    }

    @Override
    public void write(String text) throws NetException {
      if (!text.matches("\\d")) {
        throw new NetException(Errno.EINVAL);
      }
      values.put(net.cookie(), text);
    }
  }

  @BeforeEach
  void settings() throws Exception {
    kernel().offer(SysctlTable.class, new Table());
  }

  @Test
  void areReadAndWritten() throws Exception {
    String script = """
        cd /; f=/proc/sys/net/test/deep/number
        cat $f
        echo 1 > $f; cat $f
        printf 2 > $f && read -r now < $f && echo "$now"
        echo 3 | tee $f > /dev/null; cat $f
        (exec 4> $f; echo 4 >&4); cat $f
        cp /dev/stdin $f <<< 5; cat $f
        ls /proc/sys/net | grep test; ls /proc/sys/net/test
        [ -e /proc/sys/net/test/none ] || echo none
        """;
    assertThat(bash(script).output()).isEqualTo("0\n1\n2\n3\n4\n5\ntest\ndeep\nfixed\nnone\n");
  }

  @Test
  void areTheNamespacesOwn() throws Exception {
    Tools.require("ip");
    String script = """
        f=/proc/sys/net/test/deep/number
        ip netns add red
        echo 1 > $f
        ip netns exec red sh -c "cat $f; echo 2 > $f; cat $f"
        cat $f
        """;
    assertThat(bash(script).output()).isEqualTo("0\n2\n1\n");
    assertThat(values.values()).containsExactlyInAnyOrder("1", "2");
  }

  @Test
  void whatIsNoValueIsNotTaken() throws Exception {
    String script = """
        f=/proc/sys/net/test/deep/number
        echo 1 > $f; echo nonsense > $f; cat $f
        head -c 100000 /dev/zero > $f; cat $f
        echo 9 > /proc/sys/net/test/fixed; cat /proc/sys/net/test/fixed
        """;
    assertThat(bash(script).output()).isEqualTo("1\n1\n7\n");
  }

  @Test
  void pythonWritesThemToo() throws Exception {
    String program = """
        path = "/proc/sys/net/test/deep/number"
        with open(path, "w") as f:
            f.write("6\\n")
        print(open(path).read(), end="")
        with open(path, "r+b", buffering=0) as f:
            f.write(b"8")
        print(open(path).read(), end="")
        """;
    assertThat(python(program).output()).isEqualTo("6\n8\n");
  }
}
