// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a redirected process must not do, see or run. */
class RefusalsIT extends Hosted {
  /** Runs a program in every way there is, and says what comes of it. */
  private static final String EVERY_WAY = """
      import os, subprocess, sys
      program = sys.argv[1]
      def in_child(run):
          pid = os.fork()
          if pid == 0:
              try:
                  run()
              except OSError as error:
                  os._exit(error.errno)
              os._exit(0)
          return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
      def spawn():
          os.waitpid(os.posix_spawn(program, [program], os.environ), 0)
      print(in_child(lambda: os.execv(program, [program])))
      print(in_child(lambda: os.execve(program, [program], {})))
      print(in_child(lambda: os.execve(os.open(program, os.O_RDONLY), [program], {})))
      print(in_child(lambda: os.execvp(program, [program])))
      print(in_child(spawn))
      print(in_child(lambda: subprocess.run([program], close_fds=False)))
      print(os.waitstatus_to_exitcode(os.system(program)))
      """;

  private static final String EACCES = "13\n".repeat(6) + "126\n";

  private void isRefused(Path program, String why) throws Exception {
    String message = ": " + why + ", so it cannot be redirected\n";
    assertThat(Tools.run(kernel().command(program.toString())))
        .isEqualTo(new Tools.Outcome(126, "pernet: " + program + message));
    Tools.Outcome every =
        Tools.run(kernel().command(Tools.python(), "-c", EVERY_WAY, program.toString()));
    assertThat(every.output().replaceAll("(?m)^(pernet|sh): .*\\n", "")).isEqualTo(EACCES);
    assertThat(every.output().split(message, -1)).hasSizeGreaterThan(7);
    Path script = temporary().resolve("script");
    Files.writeString(script, "#!" + program + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    assertThat(bash(script + "; echo $?").output()).contains(why).endsWith("126\n");
  }

  private Path copyOfTrue() throws Exception {
    return Files.copy(Tools.find("true").orElseThrow(), temporary().resolve("copy"));
  }

  @Test
  void programsThatSetTheUserId() throws Exception {
    Path copy = copyOfTrue();
    assertThat(Tools.run(List.of("chmod", "4755", copy.toString())).status()).isZero();
    isRefused(copy, "it sets the user id");
  }

  @Test
  void programsThatSetTheGroupId() throws Exception {
    Path copy = copyOfTrue();
    assertThat(Tools.run(List.of("chmod", "2755", copy.toString())).status()).isZero();
    isRefused(copy, "it sets the group id");
  }

  @Test
  void programsWithFileCapabilities() throws Exception {
    Tools.require("setcap");
    Path copy = copyOfTrue();
    String setcap = Tools.find("setcap").orElseThrow().toString();
    assumeTrue(
        Tools.run(List.of(setcap, "cap_net_raw+ep", copy.toString())).status() == 0,
        "skipped: setcap may not give capabilities here");
    isRefused(copy, "it has file capabilities");
  }

  @Test
  void staticallyLinkedPrograms() throws Exception {
    Tools.require("cc");
    Path program = temporary().resolve("static");
    Path source = temporary().resolve("static.c");
    Files.writeString(source, "int main(void) { return 0; }\n");
    assumeTrue(
        Tools.run(List.of("cc", "-static", "-o", program.toString(), source.toString()))
                .status()
            == 0,
        "skipped: cc cannot link statically");
    isRefused(program, "it is statically linked");
  }

  @Test
  void hostsNetworkIsNotThere() throws Exception {
    String look = "for p in /proc/net/dev /proc/self/net/dev /proc/$$/net/dev /proc/sys/net/core "
        + "/sys/class/net /sys/devices/virtual/net /proc/../proc/net/dev; do "
        + "[ -e $p ] && echo $p; done; cd /proc && [ -e net/dev ] && echo relative; true";
    assertThat(bash(look)).isEqualTo(new Tools.Outcome(0, ""));
  }

  @Test
  void otherSockets() throws Exception {
    String program = """
        import errno, socket
        def error(*args):
            try:
                socket.socket(*args).close()
                return "made"
            except OSError as e:
                return errno.errorcode[e.errno]
        print(error(socket.AF_NETLINK, socket.SOCK_RAW, 4))
        print(error(socket.AF_INET, socket.SOCK_STREAM), error(socket.AF_INET6, socket.SOCK_STREAM))
        print(error(socket.AF_PACKET, socket.SOCK_RAW), error(socket.AF_INET, socket.SOCK_RAW))
        try:
            socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(("192.0.2.1", 1))
        except OSError as e:
            print(errno.errorcode[e.errno])
        print(socket.if_nameindex(), socket.if_nametoindex("lo"), socket.if_indextoname(1))
        """;
    assertThat(python(program).output()).isEqualTo("""
        EPROTONOSUPPORT
        EAFNOSUPPORT EAFNOSUPPORT
        EAFNOSUPPORT EAFNOSUPPORT
        EINVAL
        [(1, 'lo')] 1 lo
        """);
  }
}
