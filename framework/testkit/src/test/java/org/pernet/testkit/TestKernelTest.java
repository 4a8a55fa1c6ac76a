// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.pernet.api.cred.Credentials;
import org.pernet.api.dev.DeviceHold;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.NetReference;

class TestKernelTest {
  @Test
  void closesSilentlyWhereNothingIsLeft() throws Exception {
    TestKernel test = TestKernel.boot();
    test.createNet().close();
    test.close();
    assertThat(test.deferred().waiting()).isZero();
  }

  @Test
  void namesWhatWasLeftBehind() throws Exception {
    TestKernel test = TestKernel.boot();
    NetReference net = test.createNet();
    Credentials root = Credentials.root(test.kernel().tasks().initialUserNamespace());
    test.kernel().tasks().spawn("idler", root, test.initial());
    test.kernel().tasks().init().openPlain("/etc/hosts");
    test.initial().get("somebody");
    NetDevice device = new PhysicalDevice(new Journal()).plugIn(net.net(), "p0");
    DeviceHold hold = device.hold("a neighbour");
    Thread releaser = new Thread(hold::close);
    releaser.start();
    releaser.join();
    device = new PhysicalDevice(new Journal()).plugIn(test.initial(), "p1");

    assertThatThrownBy(test::close)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("task idler[2] has not been closed")
        .hasMessageContaining("task init[1] has 1 open files")
        .hasMessageContaining("net:[" + net.net().inode() + "] lives, held by [test]")
        .hasMessageContaining("the initial namespace is still held by somebody")
        .hasMessageContaining("device p0 is still in net:[" + net.net().inode() + "]")
        .hasMessageContaining("device " + device.name() + " is still in net:[4026531833]");
  }
}
