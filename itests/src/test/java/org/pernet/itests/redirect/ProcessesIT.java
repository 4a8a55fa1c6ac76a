// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Processes and their namespaces: who is where, and for how long. */
class ProcessesIT extends Hosted {
  @BeforeEach
  void require() {
    Tools.require("ip");
  }

  @Test
  void clearedEnvironmentDoesNotLeadOut() throws Exception {
    String ip = Tools.find("ip").orElseThrow().toString();
    assertThat(bash("env -i " + ip + " -br link | wc -l").output()).isEqualTo("1\n");
    assertThat(bash("exec -c " + ip + " -br link").output()).startsWith("lo ");
    assertThat(bash("unset LD_PRELOAD PERNET_REDIRECT; " + ip + " netns add x; ls /run/netns")
            .output())
        .isEqualTo("x\n");
  }

  @Test
  void namespacesLiveAsLongAsSomebodyHasThemOpen() throws Exception {
    Tools.require("nsenter");
    String script = """
        ip netns add red; exec 5</run/netns/red; ip netns del red
        ip link add v0 type veth peer name v1
        ip link set v1 netns /proc/self/fd/5
        nsenter --net=/proc/self/fd/5 ip -br link | wc -l
        exec 5<&-
        while ip link show v0 >/dev/null 2>&1; do :; done
        ip -br link | wc -l
        """;
    assertThat(bash(script).output()).isEqualTo("2\n1\n");
  }

  /** They speak for the first time when their parent is no more, and have its namespace nevertheless. */
  @Test
  void childOfOneThatWasKilledIsWhereThatWas() throws Exception {
    Tools.require("unshare");
    String child = """
        while kill -0 $parent 2>/dev/null; do :; done
        ip link add v0 type veth peer name v1 && ip -br link | wc -l
        """;
    String parent = "parent=$$; { " + child + " } & kill -9 $$";
    String script = "{ unshare --net bash -c '" + parent + "' 2>/dev/null; } 2>/dev/null | cat\n"
        + "ip -br link | wc -l\n";
    for (int i = 0; i < 5; i++) {
      assertThat(bash(script).output()).isEqualTo("3\n1\n");
    }
    assertThat(
            bash("until [ $(ls $PERNET_REDIRECT/ns | wc -l) = 1 ]; do :; done").status())
        .isZero();
  }

  @Test
  void childOfAThreadIsWhereTheThreadIs() throws Exception {
    String program = """
        import ctypes, os, subprocess, threading
        libc = ctypes.CDLL(None, use_errno=True)
        subprocess.run(["ip", "netns", "add", "red"], check=True)
        subprocess.run(["ip", "-n", "red", "link", "add", "in-red", "type", "veth"], check=True)
        def links(**how):
            return len(subprocess.run(["ip", "-br", "link"], stdout=subprocess.PIPE, **how).stdout.splitlines())
        def in_red():
            assert libc.setns(os.open("/run/netns/red", os.O_RDONLY), 0) == 0
            print(links(), links(close_fds=False), links(env={"PATH": os.environ["PATH"]}), flush=True)
            os.system("ip -br link | wc -l")
        thread = threading.Thread(target=in_red)
        thread.start()
        thread.join()
        print(links(), "PERNET_REDIRECT_NET" in os.environ)
        """;
    assertThat(python(program)).isEqualTo(new Tools.Outcome(0, "3 3 3\n3\n1 False\n"));
  }

  /** The server looks whether a namespace's file is locked while others take the lock. */
  @Test
  void openFilesHoldTheirNamespaceWhoeverOpensItBesides() throws Exception {
    Tools.require("nsenter");
    String one = """
        for k in {1..25}; do
          ip netns add n$1x$k && exec 5</run/netns/n$1x$k && ip netns del n$1x$k || exit 1
          nsenter --net=/proc/self/fd/5 true || exit 2
          exec 5<&-
        done
        """;
    String script = "one() { " + one + " }; for i in {1..8}; do one $i & all+=($!); done\n"
        + "for pid in ${all[@]}; do wait $pid || echo $?; done";
    assertThat(bash(script)).isEqualTo(new Tools.Outcome(0, ""));
  }
}
