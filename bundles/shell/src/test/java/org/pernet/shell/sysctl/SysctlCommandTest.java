// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.sysctl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleContext;
import org.pernet.api.net.Net;
import org.pernet.api.sysctl.Sysctl;
import org.pernet.api.sysctl.SysctlTable;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.shell.session.TestShell;

/** As examples/transcripts/sysctl recorded it of the real one, over a table of the test's own. */
class SysctlCommandTest {
  @TempDir
  Path directory;

  private TestShell shell;

  /** Numbers by name. */
  private static final class Numbers implements SysctlTable, KernelModule {
    private final Map<String, String> values = new TreeMap<>(Map.of(
        "ip_forward", "0",
        "conf/v0/forwarding", "0",
        "conf/v1/forwarding", "1",
        "conf/v0.100/forwarding", "2",
        "version", "6"));

    @Override
    public String name() {
      return "numbers";
    }

    @Override
    public void init(ModuleContext context) throws NetException {
      context.registerSysctls(this);
    }

    @Override
    public String directory() {
      return "net/ipv4";
    }

    @Override
    public List<String> list(Net net) {
      return List.copyOf(values.keySet());
    }

    @Override
    public Optional<Sysctl> find(Net net, String path) {
      return values.containsKey(path) ? Optional.of(new Setting(path)) : Optional.empty();
    }

    private final class Setting implements Sysctl {
      private final String path;

      private Setting(String path) {
        this.path = path;
      }

      @Override
      public String read() {
        return values.get(path);
      }

      @Override
      public void write(String text) throws NetException {
        if (!text.matches("-?[0-9]+")) {
          throw new NetException(Errno.EINVAL);
        }
        values.put(path, text);
      }

      @Override
      public boolean isWritable() {
        return !path.equals("version");
      }
    }
  }

  @BeforeEach
  void boot() throws Exception {
    shell = new TestShell(
        List.of(new LoopbackModule(), new NetlinkModule(), new RtnetlinkModule(), new Numbers()));
    shell.kernel().modules().load("numbers");
  }

  @AfterEach
  void close() {
    shell.close();
  }

  @Test
  void settingsAreRead() {
    assertThat(shell.run("sysctl net.ipv4.ip_forward")).isEqualTo("net.ipv4.ip_forward = 0\n");
    assertThat(shell.run("sysctl net/ipv4/ip_forward")).isEqualTo("net.ipv4.ip_forward = 0\n");
    assertThat(shell.run("sysctl -n net.ipv4.ip_forward")).isEqualTo("0\n");
    assertThat(shell.run("sysctl -b net.ipv4.ip_forward")).isEqualTo("0");
    assertThat(shell.run("sysctl --names net.ipv4.ip_forward")).isEqualTo("net.ipv4.ip_forward\n");
    assertThat(shell.run("sysctl net.ipv4.conf.v0/100.forwarding"))
        .isEqualTo("net.ipv4.conf.v0/100.forwarding = 2\n");
    assertThat(shell.run("sysctl net.ipv4.conf.v0")).isEqualTo("net.ipv4.conf.v0.forwarding = 0\n");
  }

  @Test
  void settingsAreWritten() {
    assertThat(shell.run("sysctl -w net.ipv4.ip_forward=1")).isEqualTo("net.ipv4.ip_forward = 1\n");
    assertThat(shell.run("sysctl net.ipv4.conf.v0.forwarding=7 net.ipv4.ip_forward"))
        .isEqualTo("net.ipv4.conf.v0.forwarding = 7\nnet.ipv4.ip_forward = 1\n");
    assertThat(shell.run("sysctl -qw net.ipv4.ip_forward=0")).isEmpty();
    assertThat(shell.run("sysctl -w 'net.ipv4.ip_forward =  5 '"))
        .isEqualTo("net.ipv4.ip_forward = 5\n");
    assertThat(shell.run("sysctl --write --dry-run net.ipv4.ip_forward=6"))
        .isEqualTo("net.ipv4.ip_forward = 6\n");
    assertThat(shell.run("sysctl -n net.ipv4.ip_forward")).isEqualTo("5\n");
  }

  @Test
  void whatCannotBeIsSaid() {
    assertThat(shell.run("sysctl net.foo net.ipv4.ip_forward"))
        .isEqualTo("sysctl: cannot stat /proc/sys/net/foo: No such file or directory\n"
            + "net.ipv4.ip_forward = 0\n[1]");
    assertThat(shell.run("sysctl -e net.foo")).isEmpty();
    assertThat(shell.run("sysctl -ew net.foo=1")).isEmpty();
    assertThat(shell.run("sysctl -w net.ipv4.ip_forward=x"))
        .isEqualTo("sysctl: setting key \"net.ipv4.ip_forward\": Invalid argument\n[1]");
    assertThat(shell.run("sysctl -w net.ipv4.ip_forward"))
        .isEqualTo("sysctl: command line(0): invalid syntax, continuing...\n[1]");
    assertThat(shell.run("sysctl -w net.ipv4.version=1"))
        .isEqualTo("sysctl: setting key \"net.ipv4.version\": Invalid argument\n");
    assertThat(shell.run("sysctl ''")).isEqualTo("sysctl: \"\" is an unknown key\n[255]");
    assertThat(shell.run("sysctl -w"))
        .isEqualTo(
            "sysctl: no variables specified\n" + "Try `sysctl --help' for more information.\n[1]");
    assertThat(shell.run("sysctl")).startsWith("\nUsage:\n").endsWith("[1]");
    assertThat(shell.run("sysctl --foo")).startsWith("sysctl: unrecognized option '--foo'\n");
  }

  @Test
  void patternsChooseAmongAll() {
    assertThat(shell.run("sysctl -ar '^net.ipv4.conf.v..forwarding'"))
        .isEqualTo("net.ipv4.conf.v0.forwarding = 0\nnet.ipv4.conf.v1.forwarding = 1\n");
    assertThat(shell.run("sysctl -a --pattern nosuchthing")).isEmpty();
    assertThat(shell.run("sysctl -Na")).endsWith("net.ipv4.ip_forward\nnet.ipv4.version\n");
  }

  @Test
  void aFileHoldsSettings() throws Exception {
    Path file = Files.write(
        directory.resolve("sc"),
        List.of("# c", "; d", "net.ipv4.ip_forward = 1", "", "-net.foo=1", "oops"));
    assertThat(shell.run("sysctl -p " + file))
        .isEqualTo("sysctl: " + file + "(6): invalid syntax, continuing...\n"
            + "net.ipv4.ip_forward = 1\n[1]");
    assertThat(shell.run("sysctl -p " + directory.resolve("none")))
        .isEqualTo("sysctl: cannot open \"" + directory.resolve("none")
            + "\": No such file or directory\n[1]");
  }
}
